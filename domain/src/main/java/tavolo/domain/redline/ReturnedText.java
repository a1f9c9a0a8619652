package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;

/// Reads what came back of one clause: whether it changed, and the proposal that it makes.
final class ReturnedText {

    private final ClauseDefinition definition;
    private final Gathering.Gathered gathered;
    private final Language language;
    private final VersionLine base;
    private final List<ValueNote> notes = new ArrayList<>();
    private final List<String> strangeRows = new ArrayList<>();

    /// @param language in which the file is
    ReturnedText(ClauseDefinition definition, Gathering.Gathered gathered, Language language) {
        this.definition = definition;
        this.gathered = gathered;
        this.language = language;
        this.base = base(gathered);
    }

    /// What came of a clause.
    ///
    /// @param strangeRows rows of tables that are no value of the clause
    record Read(ReturnedClause clause, List<String> strangeRows) {}

    /// The version that was edited; where the file does not say it, the one on the table.
    private static VersionLine base(Gathering.Gathered gathered) {
        List<VersionLine> versions = gathered.history().versions();
        return versions.stream()
                .filter(version -> gathered.version().filter(version.id()::equals).isPresent())
                .findFirst()
                .orElse(versions.getFirst());
    }

    Read read(Differences differences) {
        String before = ClauseComparison.read(definition, base.text(), language);
        String after = gathered.text();
        Map<String, String> typed = rows();
        if (typed.isEmpty() && TextComparison.isSame(before, after, language)) {
            return without(ReturnFate.UNCHANGED);
        }
        if (after.isBlank()) {
            return without(ReturnFate.EMPTIED);
        }
        if (after.length() > ClauseText.LIMIT) {
            return without(ReturnFate.TOO_LONG);
        }
        List<Passage> passages = new TextComparison(differences).between(before, after, language);
        ValuesBack.Read read =
                new ValuesBack(definition, base.text(), language, differences).of(passages);
        notes.addAll(read.notes());
        Map<String, String> values = new TreeMap<>(base.text().parameters());
        values.putAll(typed);
        values.putAll(read.values());
        ClauseText proposed = new ClauseText(with(read.words()), values);
        return new Read(clause(ReturnFate.DRAFTED, passages, Optional.of(proposed)), strangeRows);
    }

    /// The words in both languages, of which the file holds one.
    private Bilingual with(String words) {
        Bilingual old = base.text().words();
        return switch (language) {
            case IT -> new Bilingual(words, old.en());
            case EN -> new Bilingual(old.it(), words);
        };
    }

    private Read without(ReturnFate fate) {
        return new Read(clause(fate, List.of(), Optional.empty()), strangeRows);
    }

    private ReturnedClause clause(
            ReturnFate fate, List<Passage> passages, Optional<ClauseText> proposed) {
        ClauseText now = proposed.orElse(base.text());
        return new ReturnedClause(
                gathered.history().line(),
                definition.title().in(language),
                fate,
                gathered.text(),
                passages,
                ClauseComparison.values(definition, base.text(), now, language),
                notes,
                !base.equals(gathered.history().versions().getFirst()),
                proposed.map(this::proposal));
    }

    private ClauseProposal proposal(ClauseText text) {
        return new ClauseProposal(
                base.id(), text.words().it(), text.words().en(), text.parameters(), "");
    }

    /// The values that were typed into the table of the clause, canonical, by key.
    private Map<String, String> rows() {
        Map<String, String> typed = new TreeMap<>();
        for (List<String> row : gathered.rows()) {
            Optional<ParameterDefinition> named =
                    definition.parameters().stream()
                            .filter(each -> each.label().in(language).equals(row.getFirst()))
                            .findFirst();
            if (named.isPresent() && row.size() > 1) {
                take(named.get(), row.getLast(), typed);
            } else if (!row.equals(RedlineWords.columns(language))) {
                strangeRows.add(String.join(" | ", row));
            }
        }
        return typed;
    }

    private void take(ParameterDefinition parameter, String cell, Map<String, String> typed) {
        String present = base.text().parameters().getOrDefault(parameter.key(), "");
        switch (parameter.read(cell, language)) {
            case ParameterReading.Read(String canonical) -> {
                if (!canonical.equals(present)) {
                    typed.put(parameter.key(), canonical);
                }
            }
            case ParameterReading.Refused _ ->
                    notes.add(
                            new ValueNote(
                                    parameter.label().in(language),
                                    cell,
                                    ValueNote.Why.UNREADABLE));
        }
    }
}
