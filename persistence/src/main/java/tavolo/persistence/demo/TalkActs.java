package tavolo.persistence.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Enclosing;
import tavolo.domain.agreement.ProposeAgreement;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.ReviseClause;
import tavolo.domain.agreement.ReviseTargets;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.agreement.WriteRemark;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;

/// The acts of the negotiation.
final class TalkActs {

    private final Play play;
    private final StoryClock clock;
    private final ClauseLibrary library;
    private final Remarks remarks;

    TalkActs(Play play, StoryClock clock, ClauseLibrary library, Remarks remarks) {
        this.play = play;
        this.clock = clock;
        this.library = library;
        this.remarks = remarks;
    }

    void propose(Step step) {
        Play.done(step, new ProposeAgreement(play.desk()).by(play.actor(step), play.id()));
    }

    /// All at once, some time per clause later, as people do who have read them before.
    void accept(Step step) {
        Actor actor = play.actor(step);
        List<ClauseVersionId> versions =
                play.clauses(step, actor.side().orElseThrow()).stream()
                        .map(Clause::latest)
                        .toList();
        if (!versions.isEmpty()) {
            Play.done(step, new TakePosition(play.desk()).acceptAll(actor, play.id(), versions));
            clock.set(clock.time().plusSeconds(40L * versions.size()));
        }
    }

    void object(Step step) {
        Actor actor = play.actor(step);
        for (Clause clause : play.clauses(step, actor.side().orElseThrow())) {
            Play.done(
                    step,
                    new TakePosition(play.desk())
                            .object(actor, play.id(), clause.latest(), play.words(step)));
        }
    }

    void revise(Step step) {
        Actor actor = play.actor(step);
        Clause clause = play.clause(step, step.where());
        ClauseText text = play.desk().agreements().text(clause.latest());
        ClauseProposal proposal =
                new ClauseProposal(
                        clause.latest(),
                        text.words().it(),
                        text.words().en(),
                        step.valuesByKey(),
                        play.words(step));
        Play.done(
                step,
                new ReviseClause(play.desk(), library)
                        .by(actor, play.id(), clause.id(), Language.EN, proposal));
    }

    void targets(Step step) {
        TargetRevisionId present =
                play.agreement()
                        .clauses()
                        .flatMap(clause -> clause.targets().stream())
                        .findFirst()
                        .orElseThrow(() -> step.broken("no targets"));
        Play.done(
                step,
                new ReviseTargets(play.desk(), play.targets())
                        .by(play.actor(step), play.id(), present, values(step), play.words(step)));
    }

    private List<TargetValue> values(Step step) {
        LocalDate from = play.agreement().startsOn();
        Optional<LocalDate> to = play.agreement().endsOn();
        List<TargetValue> values = new ArrayList<>();
        for (Map.Entry<String, String> row : step.valuesByKey().entrySet()) {
            KpiFormula formula = KpiFormula.valueOf(row.getKey());
            String[] oldAndNew = row.getValue().split(">", 2);
            Optional<BigDecimal> old =
                    Optional.of(oldAndNew[0])
                            .filter(number -> !number.isBlank())
                            .map(BigDecimal::new);
            values.add(TargetValue.usual(formula, old, new BigDecimal(oldAndNew[1]), from, to));
        }
        return values;
    }

    void remark(Step step) {
        Clause clause = play.clause(step, step.where());
        Play.done(
                step,
                new WriteRemark(play.desk(), remarks, Enclosing.nothing(remarks))
                        .by(
                                play.actor(step),
                                play.id(),
                                clause.id(),
                                audience(step),
                                RemarkDraft.of(play.words(step))));
    }

    /// `us`, a side, or everyone where the step does not say.
    private static Audience audience(Step step) {
        return switch (step.values()) {
            case "" -> Audience.everyone();
            case "us" -> Audience.onlyUs();
            default -> Audience.usAnd(PartySide.valueOf(step.values()));
        };
    }
}
