package tavolo.domain.board;

import java.time.Instant;
import java.util.Set;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.study.StudyFigures;
import tavolo.domain.study.StudyKind;

/// A feasibility study in the list of an agreement: who kept it, about what, and what came of it.
/// Shares lie between 0 and 1.
///
/// @param number which one of the agreement it is, from 1
/// @param organisation the short name of the party that kept it
/// @param targetShare how much is to be answered within `withinSeconds`, or done of work that waits
/// @param attachedTo the instruments with which it is printed and signed as they stand now
/// @param handleTimeChange by what share handling takes longer; below 0 shorter
public record StudyLine(
        int number,
        StudyKind kind,
        String title,
        PartySide side,
        String organisation,
        String person,
        Instant keptAt,
        double targetShare,
        double withinSeconds,
        double handleTimeChange,
        StudyFigures figures,
        Set<InstrumentKind> attachedTo) {

    public StudyLine {
        attachedTo = Set.copyOf(attachedTo);
    }
}
