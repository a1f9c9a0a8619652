package tavolo.domain.redline;

import java.util.List;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClauseCode;

/// What changed in one clause, in one language.
///
/// @param latest the version on the table
/// @param steps the versions that came after the compared one, oldest first; the last is `latest`
/// @param isUnanswered whether it is compared with the first version because the asking
///   organisation has never agreed to any
/// @param passages the whole text, changed or not
/// @param values only what changed
/// @param hasNewTargets whether another table of targets hangs on it
public record ClauseRedline(
        ClauseLine line,
        String title,
        VersionLine latest,
        List<VersionLine> steps,
        boolean isUnanswered,
        List<Passage> passages,
        List<ValueChange> values,
        boolean hasNewTargets) {

    public ClauseRedline {
        steps = List.copyOf(steps);
        passages = List.copyOf(passages);
        values = List.copyOf(values);
    }

    /// This, compared with the first version for want of an answer.
    ClauseRedline unanswered() {
        return new ClauseRedline(line, title, latest, steps, true, passages, values, hasNewTargets);
    }

    /// Whether text, values or targets differ.
    public boolean isChanged() {
        return hasNewTargets
                || !values.isEmpty()
                || passages.stream().anyMatch(each -> each.fate() != Passage.Fate.KEPT);
    }

    /// The code and the title, by which the clause is told where its mark was lost.
    public String heading() {
        return heading(line.place().code(), title);
    }

    static String heading(ClauseCode code, String title) {
        return code + " · " + title;
    }

    /// The number of the version with which it is compared.
    public int comparedWith() {
        return latest.number() - steps.size();
    }
}
