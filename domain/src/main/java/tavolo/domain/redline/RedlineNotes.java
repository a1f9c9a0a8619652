package tavolo.domain.redline;

import java.util.ArrayList;
import java.util.List;
import tavolo.domain.board.VersionLine;
import tavolo.domain.document.PaperValues;
import tavolo.domain.document.PaperWords;
import tavolo.domain.library.Language;

/// What is said about a compared clause before its text: who wrote which version and why.
public final class RedlineNotes {

    private final PaperValues values;
    private final Language language;

    public RedlineNotes(PaperValues values, Language language) {
        this.values = values;
        this.language = language;
    }

    /// One sentence per version that came since, oldest first, and what else must be known.
    public List<String> of(ClauseRedline clause) {
        List<String> notes = new ArrayList<>();
        if (!clause.isChanged()) {
            notes.add(values.words(RedlineWords.UNCHANGED, clause.latest().number()));
        }
        if (clause.isUnanswered()) {
            notes.add(values.words(RedlineWords.UNANSWERED));
        }
        clause.steps().forEach(step -> notes.add(step(step)));
        if (clause.hasNewTargets()) {
            notes.add(values.words(RedlineWords.NEW_TARGETS));
        }
        return notes;
    }

    String step(VersionLine version) {
        String who =
                values.words(
                        RedlineWords.STEP,
                        version.number(),
                        PaperWords.side(version.author()).in(language),
                        version.person(),
                        values.instant(version.createdAt()));
        return version.reason().isBlank() ? who : who + ": " + version.reason();
    }
}
