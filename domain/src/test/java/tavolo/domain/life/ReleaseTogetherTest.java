package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.Released;
import tavolo.domain.agreement.Stand;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Rooms that wait for each other: who is waited for, and what happens when all of them open.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReleaseTogetherTest {

    private final RoomScene scene = new RoomScene();
    private final House house = scene.house;
    private final Story story = scene.story;
    private final Actor provider = scene.provider;
    private final Actor client = scene.client;
    private final Actor union = scene.union;
    private final Actor otherUnion = scene.otherUnion;

    @Test
    void rooms_that_wait_for_each_other_are_released_in_one_moment() {
        scene.prepareObjection(client, Story.TARGETS);
        scene.prepareAcceptance(union, Story.SITES);
        scene.prepareProposal(provider, Story.AIMS, "Parole dell'azienda.");

        assertThat(house.release.together(client, story.id()))
                .isEqualTo(Outcome.done(Optional.empty()));
        assertThat(house.release.together(union, story.id()))
                .isEqualTo(Outcome.done(Optional.empty()));
        assertThat(story.clause(Story.TARGETS).stand(PartySide.CLIENT)).isEmpty();
        Optional<Released> all = Story.done(house.release.together(provider, story.id()));

        assertThat(all)
                .hasValueSatisfying(released -> {
                    assertThat(released.accepted()).isEqualTo(1);
                    assertThat(released.objected()).isEqualTo(1);
                    assertThat(released.proposed()).isEqualTo(1);
                });
        assertThat(story.clause(Story.TARGETS).stand(PartySide.CLIENT)).contains(Stand.OBJECTED);
        assertThat(story.clause(Story.AIMS).number()).isEqualTo(2);
        assertThat(house.trail.facts(FactKind.ANSWERS_RELEASED))
                .extracting(fact -> fact.whoName())
                .containsExactlyInAnyOrder(client.name(), union.name(), provider.name());
    }

    @Test
    void two_drafters_who_want_other_words_at_once_both_stand_beside_the_version() {
        Clause before = story.clause(Story.AIMS);
        scene.prepareProposal(client, Story.AIMS, "Parole del committente.");
        scene.prepareProposal(union, Story.AIMS, "Parole del sindacato.");
        Story.done(house.release.together(client, story.id()));
        Story.done(house.release.together(union, story.id()));

        Clause now = story.clause(Story.AIMS);
        assertThat(now.latest()).isEqualTo(before.latest());
        assertThat(now.stand(PartySide.CLIENT)).contains(Stand.COUNTERED);
        assertThat(now.stand(PartySide.UNION)).contains(Stand.COUNTERED);
        assertThat(scene.counters(now)).hasSize(2);
    }

    @Test
    void a_counter_proposal_stands_beside_the_version_that_was_released_with_it() {
        scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        scene.prepareProposal(client, Story.TARGETS, "Obiettivi del committente.");
        Story.done(house.release.together(union, story.id()));
        Story.done(house.release.together(client, story.id()));

        Clause now = story.clause(Story.TARGETS);
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.stand(PartySide.UNION)).contains(Stand.COUNTERED);
        assertThat(scene.counters(now)).containsOnlyKeys(union.organisation());
    }

    @Test
    void a_sealed_room_changes_only_after_it_was_opened() {
        scene.prepareAcceptance(union, Story.SITES);
        Story.done(house.release.together(union, story.id()));

        assertThat(house.prepareAnswer.takeBack(union, story.id(), story.clause(Story.SITES).id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.RoomSealed()));
        assertThat(house.release.apart(union, story.id())).isEqualTo(Outcome.done(true));
        assertThat(house.prepareAnswer.takeBack(union, story.id(), story.clause(Story.SITES).id()))
                .isEqualTo(Outcome.done(0));
    }

    @Test
    void a_room_that_waits_is_opened_when_one_of_its_clauses_changes() {
        scene.prepareAcceptance(union, Story.AIMS);
        Story.done(house.release.together(union, story.id()));
        scene.prepareProposal(client, Story.AIMS, "Parole nuove.");
        Story.done(house.release.now(client, story.id()));

        assertThat(scene.room(union).isSealed()).isFalse();
        assertThat(scene.answers(union)).hasSize(1);
        assertThat(house.notices.told().getLast().kind()).isEqualTo(NoticeKind.ANSWERS_UNSEALED);
        assertThat(house.notices.told().getLast().recipients())
                .containsExactly(union.organisation());
    }

    @Test
    void nobody_is_released_while_another_union_still_writes() {
        scene.prepareAcceptance(otherUnion, Story.SITES);
        Story.done(house.release.together(client, story.id()));
        Story.done(house.release.together(union, story.id()));

        assertThat(scene.room(client).isSealed()).isTrue();
        assertThat(house.release.together(otherUnion, story.id()))
                .isNotEqualTo(Outcome.done(Optional.empty()));
        assertThat(scene.room(client).isSealed()).isFalse();
    }

    @Test
    void an_empty_room_has_nothing_to_release_but_may_wait_for_the_others() {
        assertThat(house.release.now(union, story.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingPrepared()));
        assertThat(house.release.together(union, story.id()))
                .isEqualTo(Outcome.done(Optional.empty()));
    }

    @Test
    void who_has_only_a_text_to_close_is_not_waited_for() {
        story.acceptAll();
        scene.prepareProposal(provider, Story.AIMS, "Parole dell'azienda.");
        Story.done(house.release.now(provider, story.id()));
        assertThat(story.agreement().turns()).containsKey(PartySide.PROVIDER);
        scene.prepareAcceptance(client, Story.AIMS);
        scene.prepareAcceptance(union, Story.AIMS);

        assertThat(house.release.together(client, story.id()))
                .isEqualTo(Outcome.done(Optional.empty()));
        assertThat(Story.done(house.release.together(union, story.id()))).isPresent();
        assertThat(story.clause(Story.AIMS).isAgreed()).isTrue();
    }
}
