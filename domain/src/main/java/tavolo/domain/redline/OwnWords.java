package tavolo.domain.redline;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.VersionLine;
import tavolo.domain.document.PaperValues;
import tavolo.domain.document.PaperWords;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;

/// What the portal writes into a file besides the texts of clauses, so that it is not taken for
/// what a person wrote when the file comes back.
final class OwnWords {

    private final ClauseLibrary library;
    private final Language language;
    private final PaperValues values;

    OwnWords(ClauseLibrary library, Language language) {
        this.library = library;
        this.language = language;
        this.values = new PaperValues(language);
    }

    /// The lines that stand in every file of a table with these clauses.
    Set<String> of(List<ClauseHistory> histories) {
        Set<String> own = new HashSet<>();
        for (InstrumentKind kind : InstrumentKind.values()) {
            own.add(PaperWords.title(kind).in(language));
        }
        own.add(values.words(RedlineWords.HOW_TO_EDIT));
        own.add(values.words(RedlineWords.UNANSWERED));
        own.add(values.words(RedlineWords.NEW_TARGETS));
        own.add(values.words(RedlineWords.VALUES));
        RedlineNotes notes = new RedlineNotes(values, language);
        for (ClauseHistory history : histories) {
            library.find(history.line().place())
                    .ifPresent(definition ->
                            own.add(
                                    ClauseRedline.heading(
                                            definition.place().code(),
                                            definition.title().in(language))));
            for (VersionLine version : history.versions()) {
                own.add(notes.step(version));
                own.add(values.words(RedlineWords.UNCHANGED, version.number()));
            }
        }
        return own;
    }

    /// Whether `line` is one of those at the head of a file, which name its agreement and date.
    static boolean isAboutTheFile(String line, Language language) {
        return line.startsWith(RedlineWords.TITLE.in(language) + " · ")
                || line.startsWith(RedlineWords.COMPARED.in(language) + ": ")
                || line.matches(
                        RedlineWords.AGREEMENT.in(language).replace("%s · %s", "\\d{4}/\\d+ · .*"));
    }
}
