package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.party.PartySide;
import tavolo.domain.study.StudyFigures;

/// A feasibility study in the list of an agreement: who kept it, about what, and what came of it.
/// Shares lie between 0 and 1.
///
/// @param number which one of the agreement it is, from 1
/// @param organisation the short name of the party that kept it
/// @param targetShare how much is to be answered within `withinSeconds`
/// @param handleTimeChange by what share handling takes longer; below 0 shorter
public record StudyLine(
        int number,
        String title,
        PartySide side,
        String organisation,
        String person,
        Instant keptAt,
        double targetShare,
        double withinSeconds,
        double handleTimeChange,
        StudyFigures figures) {}
