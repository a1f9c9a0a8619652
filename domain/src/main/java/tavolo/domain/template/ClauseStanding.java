package tavolo.domain.template;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.AssessmentLine;
import tavolo.domain.board.ClauseLine;

/// How one clause of an agreement stands to a model, and what that is held to mean for the workers.
///
/// @param line the clause in the agreement; empty if it has none there
/// @param assessments the drafter's word first; none unless it is compared with the standard
public record ClauseStanding(
        Deviation deviation, Optional<ClauseLine> line, List<AssessmentLine> assessments) {

    public ClauseStanding {
        assessments = List.copyOf(assessments);
    }

    /// The word of the drafter; empty before there is one.
    public Optional<AssessmentLine> proposal() {
        return assessments.stream().filter(AssessmentLine::isProposal).findFirst();
    }

    /// What the drafter holds it to mean, while the text is the one that was judged.
    public Optional<WorkersEffect> effect() {
        return proposal().filter(word -> !isOld(word)).map(AssessmentLine::effect);
    }

    /// Whether somebody else holds it to mean something else.
    public boolean isContested() {
        return proposal()
                .filter(first ->
                        assessments.stream().anyMatch(other -> other.effect() != first.effect()))
                .isPresent();
    }

    /// Whether `word` was given for another version than the one on the table.
    public boolean isOld(AssessmentLine word) {
        return line.filter(now -> now.number() != word.version()).isPresent();
    }

    /// Whether it is to be judged at all: it deviates, and is about the workers.
    public boolean isToBeJudged() {
        return deviation.kind() == DeviationKind.CHANGED && deviation.place().concernsWorkers();
    }
}
