package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Assessment;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// What a deviation means for the workers: proposed by a drafter, contested by the others.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssessingTest {

    private final House house = new House();
    private final Story story = new Story(house).negotiating();
    private final Actor union = house.everyone.at(PartySide.UNION);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);
    private final Actor client = house.everyone.at(PartySide.CLIENT);

    @Test
    void a_clause_that_says_what_the_standard_says_is_not_judged() {
        assertThat(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meglio"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NoDeviation()));
    }

    @Test
    void a_clause_that_is_not_about_the_workers_is_not_judged() {
        revise(union, Story.AIMS, "Altre finalità");

        assertThat(assess(union, Story.AIMS, WorkersEffect.BETTER, "meglio"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotAboutWorkers()));
    }

    @Test
    void a_drafter_proposes_before_anybody_else_speaks() {
        revise(union, Story.SHIFTS, "Turni più corti");
        assertThat(assess(provider, Story.SHIFTS, WorkersEffect.WORSE, "no"))
                .isInstanceOf(Outcome.Refused.class)
                .extracting(outcome -> ((Outcome.Refused<?>) outcome).why())
                .isInstanceOf(AgreementRefusal.NothingProposed.class);

        Story.done(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meno fatica"));
        Story.done(assess(provider, Story.SHIFTS, WorkersEffect.WORSE, "meno paga"));
        Story.done(assess(client, Story.SHIFTS, WorkersEffect.BETTER, "più riposo"));

        assertThat(words(Story.SHIFTS))
                .extracting(Assessment::side, Assessment::effect, Assessment::isProposal)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(
                                PartySide.UNION, WorkersEffect.BETTER, true),
                        org.assertj.core.groups.Tuple.tuple(
                                PartySide.PROVIDER, WorkersEffect.WORSE, false),
                        org.assertj.core.groups.Tuple.tuple(
                                PartySide.CLIENT, WorkersEffect.BETTER, false));
    }

    @Test
    void who_does_not_read_the_clause_does_not_find_it() {
        revise(union, Story.ACCESS, "Accesso diverso");
        Story.done(assess(union, Story.ACCESS, WorkersEffect.BETTER, "più posti"));

        assertThat(assess(client, Story.ACCESS, WorkersEffect.WORSE, "no"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(fact().seenBy()).containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.UNION);
    }

    @Test
    void another_text_leaves_the_judgement_as_given_for_an_older_version_until_it_is_renewed() {
        revise(union, Story.SHIFTS, "Turni più corti");
        Story.done(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meno fatica"));
        int judged = clause(Story.SHIFTS).number();
        revise(union, Story.SHIFTS, "Turni cortissimi");

        assertThat(words(Story.SHIFTS))
                .singleElement()
                .satisfies(word -> assertThat(word.version()).isEqualTo(judged));
        Story.done(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meno fatica"));
        assertThat(words(Story.SHIFTS))
                .singleElement()
                .satisfies(word -> assertThat(word.version()).isEqualTo(judged + 1));
        assertThat(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meno fatica"))
                .isEqualTo(Outcome.refused(new AgreementRefusal.SaidAlready()));
    }

    @Test
    void a_judgement_needs_a_reason_and_is_a_fact_with_it() {
        revise(union, Story.SHIFTS, "Turni più corti");
        assertThat(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "  "))
                .isEqualTo(Outcome.refused(new AgreementRefusal.ReasonMissing()));

        Story.done(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meno fatica"));

        assertThat(fact().details())
                .containsEntry("effect", "BETTER")
                .containsEntry("reason", "meno fatica")
                .containsEntry("clause", "C09");
    }

    @Test
    void a_contested_judgement_keeps_nobody_from_closing() {
        revise(union, Story.SHIFTS, "Turni più corti");
        Story.done(assess(union, Story.SHIFTS, WorkersEffect.BETTER, "meno fatica"));
        Story.done(assess(provider, Story.SHIFTS, WorkersEffect.WORSE, "meno paga"));

        story.acceptAll();
        for (InstrumentKind kind : InstrumentKind.values()) {
            story.close(kind);
        }

        assertThat(story.agreement().isClosed()).isTrue();
    }

    private void revise(Actor actor, String place, String words) {
        Clause clause = clause(place);
        Story.done(
                house.revise.by(
                        actor,
                        story.id(),
                        clause.id(),
                        Language.IT,
                        new ClauseProposal(
                                clause.latest(),
                                "1. " + words + ".",
                                "1. " + words + " in English.",
                                Map.of(),
                                "perché sì")));
    }

    private Outcome<ClauseId> assess(
            Actor actor, String place, WorkersEffect effect, String reason) {
        return house.assess.by(actor, story.id(), clause(place).id(), effect, reason);
    }

    private Clause clause(String place) {
        return story.clause(place);
    }

    private List<Assessment> words(String place) {
        ClauseId id = clause(place).id();
        return house.transactions.inOne(() -> house.assessments.of(id));
    }

    private Fact fact() {
        return house.trail.facts().stream()
                .filter(fact -> fact.kind() == FactKind.CLAUSE_ASSESSED)
                .reduce((_, last) -> last)
                .orElseThrow();
    }
}
