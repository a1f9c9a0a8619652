package tavolo.domain.agreement;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.library.Placeholders;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.PartySide;

/// A drafter writes a new version of a clause: other words, other values, or both. Its own side
/// agrees to it by writing it; the acceptances of the others fall.
@UseCase
public final class ReviseClause {

    private final Desk desk;
    private final ClauseLibrary library;

    public ReviseClause(Desk desk, ClauseLibrary library) {
        this.desk = desk;
        this.library = library;
    }

    /// Refused when the actor's side does not draft the clause, when another version came first
    /// ([AgreementRefusal.Stale]), or when text or values cannot be.
    public Outcome<Revised> by(
            Actor actor, AgreementId id, ClauseId clause, Language typedIn, ClauseProposal wanted) {
        return desk.at(
                actor,
                Deed.REVISE_CLAUSE,
                id,
                agreement -> revise(actor, agreement, clause, typedIn, wanted));
    }

    private Outcome<Revised> revise(
            Actor actor,
            Agreement agreement,
            ClauseId clauseId,
            Language typedIn,
            ClauseProposal wanted) {
        PartySide side = actor.side().orElseThrow();
        Optional<Clause> found =
                agreement.clauses().filter(c -> c.id().equals(clauseId)).findFirst();
        if (found.isEmpty() || !found.get().isReadableBy(side)) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Clause clause = found.get();
        Optional<Refusal> no = Revisions.refusal(agreement, clause, side);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        if (!clause.latest().equals(wanted.basedOn())) {
            return Outcome.refused(TakePosition.stale(clause));
        }
        Outcome<ClauseText> checked = checked(agreement, clause, typedIn, wanted);
        return checked.then(text ->
                Outcome.done(
                        new Revisions(desk)
                                .put(
                                        actor,
                                        agreement,
                                        clause,
                                        text,
                                        clause.targets(),
                                        wanted.reason().strip())));
    }

    private Outcome<ClauseText> checked(
            Agreement agreement, Clause clause, Language typedIn, ClauseProposal wanted) {
        if (agreement.state() != AgreementState.DRAFT && wanted.reason().isBlank()) {
            return Outcome.refused(new AgreementRefusal.ReasonMissing());
        }
        if (wanted.reason().length() > TakePosition.REASON_LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT));
        }
        String italian = cleaned(wanted.italian());
        String english = cleaned(wanted.english());
        if (italian.isEmpty() || english.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.TextMissing());
        }
        if (italian.length() > ClauseText.LIMIT || english.length() > ClauseText.LIMIT) {
            return Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT));
        }
        ClauseDefinition definition = library.place(clause.place());
        List<String> unknown = unknownMarks(definition, italian, english);
        if (!unknown.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.UnknownPlaceholders(unknown));
        }
        return values(definition, clause, typedIn, wanted)
                .then(values -> changed(clause, new Bilingual(italian, english), values));
    }

    private Outcome<ClauseText> changed(
            Clause clause, Bilingual words, Map<String, String> values) {
        ClauseText text = new ClauseText(words, values);
        return text.equals(desk.agreements().text(clause.latest()))
                ? Outcome.refused(new AgreementRefusal.NothingChanged())
                : Outcome.done(text);
    }

    private Outcome<Map<String, String>> values(
            ClauseDefinition definition, Clause clause, Language typedIn, ClauseProposal wanted) {
        Map<String, String> present = desk.agreements().text(clause.latest()).parameters();
        Map<String, String> values = new LinkedHashMap<>(present);
        Map<String, String> reasons = new LinkedHashMap<>();
        for (ParameterDefinition parameter : definition.parameters()) {
            String typed = wanted.parameters().get(parameter.key());
            if (typed == null || typed.equals(present.get(parameter.key()))) {
                continue;
            }
            switch (parameter.read(typed, typedIn)) {
                case ParameterReading.Read(String canonical) ->
                        values.put(parameter.key(), canonical);
                case ParameterReading.Refused refused ->
                        reasons.put(parameter.key(), refused.why().name());
            }
        }
        return reasons.isEmpty()
                ? Outcome.done(values)
                : Outcome.refused(new AgreementRefusal.InvalidValues(reasons));
    }

    private static List<String> unknownMarks(
            ClauseDefinition definition, String italian, String english) {
        List<String> unknown = new ArrayList<>();
        for (String text : List.of(italian, english)) {
            for (String mark : Placeholders.in(text)) {
                if (definition.parameter(mark).isEmpty() && !unknown.contains(mark)) {
                    unknown.add(mark);
                }
            }
        }
        return unknown;
    }

    /// Text is kept in NFC, with line feeds, without trailing blanks and without characters that no
    /// paper can show: controls, formats, halves of pairs.
    static String cleaned(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}&&[^\n\t]]", "")
                .replaceAll("[ \t]+\n", "\n")
                .strip();
    }
}
