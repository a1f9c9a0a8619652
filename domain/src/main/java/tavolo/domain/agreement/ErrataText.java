package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.document.PastedText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.library.Placeholders;

/// What an errata says of one clause: which words were written, and which are to be read. The words
/// are quoted in the language that binds, in both languages of the text.
///
/// @param number of the agreement that is corrected
/// @param signed the clause as it stands on the paper that was signed, in the language that binds
record ErrataText(ClauseDefinition definition, String number, String signed) {

    private static final Bilingual OPENING =
            new Bilingual(
                    "Nella clausola «%s» (%s) dell’accordo n. %s:",
                    "In the clause “%s” (%s) of agreement no. %s:");
    private static final Bilingual READ =
            new Bilingual("dove è scritto «%s» si legga «%s»", "where “%s” is written, read “%s”");
    private static final Bilingual STRUCK =
            new Bilingual("le parole «%s» sono soppresse", "the words “%s” are struck out");
    private static final Bilingual REST =
            new Bilingual(
                    "Per tutto il resto la clausola rimane come è stata firmata.",
                    "In all other respects the clause stays as it was signed.");

    private record Checked(FoundWords where, String written, String meant) {}

    /// The text that makes `corrections`, all of this clause. Refused with the first fault, and
    /// when it would be longer than a clause may be.
    Outcome<ClauseText> of(List<Correction> corrections) {
        List<Checked> checked = new ArrayList<>();
        for (Correction correction : corrections) {
            Optional<CorrectionFault> fault =
                    unfit(correction).or(() -> check(correction, checked));
            if (fault.isPresent()) {
                return Outcome.refused(
                        AgreementRefusal.CorrectionUnfit.of(correction, fault.get()));
            }
        }
        Bilingual words = new Bilingual(said(checked, Language.IT), said(checked, Language.EN));
        return Math.max(words.it().length(), words.en().length()) > ClauseText.LIMIT
                ? Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT))
                : Outcome.done(new ClauseText(words, Map.of()));
    }

    /// What is wrong with a correction whatever the clause says.
    private static Optional<CorrectionFault> unfit(Correction correction) {
        if (correction.written().isBlank()) {
            return Optional.of(CorrectionFault.MISSING);
        }
        return correction.written().length() > Correction.LIMIT
                        || correction.meant().length() > Correction.LIMIT
                ? Optional.of(CorrectionFault.TOO_LONG)
                : Optional.empty();
    }

    /// What is wrong with a correction in this clause; without a fault it is added to `before`.
    private Optional<CorrectionFault> check(Correction correction, List<Checked> before) {
        String meant = inOneLine(PastedText.cleaned(correction.meant()));
        if (!Placeholders.in(meant).isEmpty()) {
            return Optional.of(CorrectionFault.MARKS);
        }
        List<FoundWords> found = FoundWords.in(signed, correction.written());
        if (found.size() != 1) {
            return Optional.of(
                    found.isEmpty() ? CorrectionFault.NOT_FOUND : CorrectionFault.AMBIGUOUS);
        }
        FoundWords where = found.getFirst();
        if (where.of(signed).equals(meant)) {
            return Optional.of(CorrectionFault.UNCHANGED);
        }
        if (before.stream().anyMatch(other -> other.where().overlaps(where))) {
            return Optional.of(CorrectionFault.OVERLAPPING);
        }
        before.add(new Checked(where, where.of(signed), meant));
        return Optional.empty();
    }

    private String said(List<Checked> corrections, Language language) {
        String opening =
                OPENING.in(language)
                        .formatted(
                                definition.title().in(language),
                                definition.place().code().value(),
                                number);
        String middle =
                corrections.stream()
                        .map(each -> said(each, language))
                        .collect(Collectors.joining(";\n", "", "."));
        return opening + "\n" + middle + "\n\n" + REST.in(language);
    }

    private static String said(Checked correction, Language language) {
        return "- "
                + (correction.meant().isEmpty()
                        ? STRUCK.in(language).formatted(correction.written())
                        : READ.in(language).formatted(correction.written(), correction.meant()));
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
