package tavolo.domain.template;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.TableView;

/// How an agreement stands to a model, clause by clause, as one side may see it.
///
/// @param model the version of an own model; empty for the standard
/// @param began the model with which the agreement began; empty for the standard, and for everybody
///   but the organisation that opened it
/// @param choices the own models with which it can be compared
/// @param clauses those that the side may read, in reading order
public record AgreementStanding(
        TableView table,
        Optional<TemplateRef> model,
        Optional<TemplateRef> began,
        List<Template> choices,
        List<ClauseStanding> clauses) {

    public AgreementStanding {
        choices = List.copyOf(choices);
        clauses = List.copyOf(clauses);
    }

    /// How many clauses stand so.
    public long count(DeviationKind kind) {
        return clauses.stream().filter(clause -> clause.deviation().kind() == kind).count();
    }

    /// How many deviations the drafters hold to mean this for the workers.
    public long count(WorkersEffect effect) {
        return clauses.stream()
                .filter(clause -> clause.effect().filter(effect::equals).isPresent())
                .count();
    }

    /// How many of these judgements somebody contests.
    public long contested() {
        return clauses.stream().filter(ClauseStanding::isContested).count();
    }

    /// How many deviations wait for a judgement, or for a new one.
    public long unjudged() {
        return clauses.stream()
                .filter(ClauseStanding::isToBeJudged)
                .filter(clause -> clause.effect().isEmpty())
                .count();
    }
}
