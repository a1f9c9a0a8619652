package tavolo.domain.library;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tavolo.domain.party.PartySide;

/// A clause of the library in one instrument: who drafts it, what it is for, the text with which a
/// negotiation starts and the parameters shown in it.
///
/// @param owners the sides that may draft it, never empty; only sides that sign the instrument.
///   Source: D.Lgs. 276/2003, art. 29 — the client does not direct the workers
/// @param shared whether the client may read it in the company agreement, never edit it
/// @param ref law or practice behind the clause, in brief; may be empty
/// @param text numbered paragraphs divided by an empty line, with `{key}` marks
/// @param parameters in the order of the library; each is used in the text in both languages
public record ClauseDefinition(
        ClausePlace place,
        Set<PartySide> owners,
        boolean shared,
        String ref,
        Bilingual title,
        Bilingual purpose,
        Bilingual text,
        List<ParameterDefinition> parameters) {

    /// @throws IllegalArgumentException if an owner does not sign the instrument, a clause outside
    ///   the company agreement is marked as shared, or text and parameters do not match
    public ClauseDefinition {
        InstrumentKind instrument = place.instrument();
        require(!owners.isEmpty(), place, "nobody owns it");
        require(instrument.signingSides().containsAll(owners), place, "an owner does not sign it");
        require(
                !shared || instrument == InstrumentKind.COMPANY_AGREEMENT,
                place,
                "only company clauses are shared");
        owners = Collections.unmodifiableSet(EnumSet.copyOf(owners));
        parameters = parameters.stream().map(ParameterDefinition::checked).toList();
        Set<String> keys =
                new TreeSet<>(parameters.stream().map(ParameterDefinition::key).toList());
        require(keys.size() == parameters.size(), place, "two parameters have one key");
        for (Language language : Language.values()) {
            Set<String> used = new TreeSet<>(Placeholders.in(text.in(language)));
            require(
                    used.equals(keys),
                    place,
                    "the " + language.code() + " text uses " + used + ", declared are " + keys);
        }
    }

    /// The sides whose acceptance the clause needs: those that sign its instrument.
    public Set<PartySide> stakes() {
        return place.instrument().signingSides();
    }

    /// Whether `side` may draft new versions of the clause.
    public boolean isOwnedBy(PartySide side) {
        return owners.contains(side);
    }

    /// Whether `side` may read the clause: it signs the instrument, or the clause is shared.
    public boolean isReadableBy(PartySide side) {
        return stakes().contains(side) || shared;
    }

    /// The parameter named `key`; empty if the clause has none of that name.
    public Optional<ParameterDefinition> parameter(String key) {
        return parameters.stream().filter(parameter -> parameter.key().equals(key)).findFirst();
    }

    /// The values with which a new agreement starts, in canonical form, by key.
    public Map<String, String> defaults() {
        Map<String, String> values = new LinkedHashMap<>();
        parameters.forEach(parameter -> values.put(parameter.key(), parameter.defaultValue()));
        return Collections.unmodifiableMap(values);
    }

    /// `text` with its marks replaced by the values shown in `language`. The text may be another
    /// than that of the library; marks without a parameter or a value stay as they are.
    ///
    /// @throws IllegalArgumentException if a value is not canonical for its parameter
    public String expand(Map<String, String> canonicalValues, String text, Language language) {
        return Placeholders.fill(
                text,
                key ->
                        Optional.ofNullable(canonicalValues.get(key))
                                .flatMap(value ->
                                        parameter(key).map(known -> known.show(value, language))));
    }

    private static void require(boolean holds, ClausePlace place, String fault) {
        if (!holds) {
            throw new IllegalArgumentException(place + ": " + fault);
        }
    }
}
