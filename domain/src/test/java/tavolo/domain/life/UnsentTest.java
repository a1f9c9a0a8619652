package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// What a drafter types and has not sent.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnsentTest {

    private House house;
    private Story story;
    private Actor provider;
    private Actor union;
    private Clause clause;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        provider = house.everyone.at(PartySide.PROVIDER);
        union = house.everyone.at(PartySide.UNION);
        clause = story.clause(Story.AIMS);
    }

    @Test
    void what_was_typed_last_comes_back_with_its_time() {
        Story.done(keep(provider, typed("prima")));
        Story.done(keep(provider, typed("poi")));

        assertThat(Story.done(find(provider)))
                .contains(new UnsentProposal(typed("poi"), house.today.now()));
    }

    @Test
    void it_may_be_as_unsound_as_what_people_type() {
        ClauseProposal unsound =
                new ClauseProposal(clause.latest(), "", "{nothing}", Map.of("days", "dodici"), "");

        Story.done(keep(provider, unsound));

        assertThat(Story.done(find(provider)).map(UnsentProposal::proposal)).contains(unsound);
    }

    @Test
    void nobody_else_reads_it() {
        Story.done(keep(provider, typed("mio")));

        assertThat(Story.done(find(union))).isEmpty();
    }

    @Test
    void what_was_discarded_is_gone() {
        Story.done(keep(provider, typed("mio")));
        Story.done(house.unsent.discard(provider, story.id(), clause.id()));

        assertThat(find(provider)).isEqualTo(Outcome.done(Optional.empty()));
    }

    @Test
    void it_outlives_the_version_on_which_it_was_based() {
        Story.done(keep(union, typed("mio")));
        Story.done(house.revise.by(provider, story.id(), clause.id(), Language.IT, typed("altro")));

        assertThat(Story.done(find(union)).orElseThrow().proposal().basedOn())
                .isNotEqualTo(story.clause(Story.AIMS).latest());
    }

    @Test
    void a_text_longer_than_could_ever_be_sent_is_refused() {
        String endless = "a".repeat(ClauseText.LIMIT + 1);
        ClauseProposal tooLong =
                new ClauseProposal(clause.latest(), endless, "", Map.of(), "perché");
        ClauseProposal tooWordy =
                new ClauseProposal(
                        clause.latest(),
                        "",
                        "",
                        Map.of("days", "1".repeat(TakePosition.REASON_LIMIT + 1)),
                        "");

        assertThat(keep(provider, tooLong))
                .isEqualTo(Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT)));
        assertThat(keep(provider, tooWordy))
                .isEqualTo(
                        Outcome.refused(new AgreementRefusal.TooLong(TakePosition.REASON_LIMIT)));
        assertThat(Story.done(find(provider))).isEmpty();
    }

    @Test
    void what_is_based_on_a_version_of_another_clause_is_not_kept() {
        for (ClauseVersionId foreign :
                List.of(
                        story.clause(Story.SHIFTS).latest(),
                        new ClauseVersionId(UUID.randomUUID()))) {
            assertThat(keep(provider, new ClauseProposal(foreign, "1.", "1.", Map.of(), "")))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
        assertThat(Story.done(find(provider))).isEmpty();
    }

    @Test
    void who_has_no_stake_in_the_clause_keeps_nothing_and_learns_nothing() {
        Actor client = house.everyone.at(PartySide.CLIENT);
        Clause shared = story.clause(Story.SHIFTS);
        Clause closed = story.clause(Story.ACCESS);
        Clause penalties = story.clause(Story.PENALTIES);

        assertThat(house.unsent.find(client, story.id(), shared.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NoStake(PartySide.CLIENT)));
        assertThat(house.unsent.find(client, story.id(), closed.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        assertThat(house.unsent.keep(union, story.id(), penalties.id(), typed("no")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Outcome<?> keep(Actor actor, ClauseProposal proposal) {
        return house.unsent.keep(actor, story.id(), clause.id(), proposal);
    }

    private Outcome<Optional<UnsentProposal>> find(Actor actor) {
        return house.unsent.find(actor, story.id(), clause.id());
    }

    private ClauseProposal typed(String word) {
        return new ClauseProposal(
                clause.latest(),
                "1. Testo " + word + ".",
                "1. Text " + word + ".",
                Map.of(),
                "perché " + word);
    }
}
