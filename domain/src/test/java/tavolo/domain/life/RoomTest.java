package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.agreement.Released;
import tavolo.domain.agreement.Stand;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What an organisation prepares in its room, and what becomes of it when it is released.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTest {

    private final RoomScene scene = new RoomScene();
    private final House house = scene.house;
    private final Story story = scene.story;
    private final Actor provider = scene.provider;
    private final Actor client = scene.client;
    private final Actor union = scene.union;

    @Test
    void what_is_prepared_changes_nothing_at_the_table_and_is_told_to_nobody() {
        int facts = house.trail.facts().size();
        int told = house.notices.told().size();
        var before = story.agreement();

        scene.prepareObjection(union, Story.SITES);
        scene.prepareProposal(provider, Story.AIMS, "Altre parole.");

        assertThat(story.agreement()).isEqualTo(before);
        assertThat(story.agreement().clauses().toList()).isEqualTo(before.clauses().toList());
        assertThat(house.trail.facts()).hasSize(facts);
        assertThat(house.notices.told()).hasSize(told);
    }

    @Test
    void everything_prepared_is_released_at_once_and_told_once() {
        int told = house.notices.told().size();
        scene.prepareAcceptance(union, Story.AIMS);
        scene.prepareObjection(union, Story.SITES);
        scene.prepareProposal(union, Story.ACCESS, "Prima chi abita lontano.");

        Released released = Story.done(house.release.now(union, story.id()));

        assertThat(released).isEqualTo(new Released(1, 1, 1, 1, 0, Set.of(PartySide.PROVIDER)));
        assertThat(story.clause(Story.AIMS).isAgreedBy(PartySide.UNION)).isTrue();
        assertThat(story.clause(Story.SITES).stand(PartySide.UNION)).contains(Stand.OBJECTED);
        assertThat(story.clause(Story.ACCESS).number()).isEqualTo(2);
        assertThat(house.notices.told().subList(told, house.notices.told().size()))
                .allMatch(notice -> notice.kind() == NoticeKind.ANSWERS_RELEASED)
                .hasSize(PartySide.values().length);
        assertThat(scene.answers(union)).isEmpty();
    }

    @Test
    void each_side_is_told_of_the_answers_on_clauses_that_it_reads_and_of_no_others() {
        scene.prepareObjection(provider, Story.PENALTIES);
        scene.prepareObjection(provider, Story.AIMS);
        Story.done(house.release.now(provider, story.id()));

        assertThat(scene.lastTold(client)).containsEntry("objected", "2");
        assertThat(scene.lastTold(union)).containsEntry("objected", "1");
    }

    @Test
    void who_released_only_what_a_side_may_not_read_is_not_heard_of_there() {
        scene.prepareObjection(provider, Story.PENALTIES);
        Story.done(house.release.now(provider, story.id()));

        assertThat(house.trail.last().kind()).isEqualTo(FactKind.ANSWERS_RELEASED);
        assertThat(house.trail.last().seenBy()).doesNotContain(PartySide.UNION);
    }

    @Test
    void nothing_is_released_for_a_version_that_has_gone_and_nothing_is_lost() {
        scene.prepareAcceptance(union, Story.AIMS);
        scene.prepareObjection(union, Story.SITES);
        Clause before = story.clause(Story.AIMS);
        scene.prepareProposal(client, Story.AIMS, "Parole nuove.");
        Story.done(house.release.now(client, story.id()));

        assertThat(house.release.now(union, story.id()))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.AnswersStale(List.of(before.place()))));
        assertThat(scene.answers(union)).hasSize(2);
        assertThat(story.clause(Story.SITES).stand(PartySide.UNION)).isEmpty();
    }

    @Test
    void a_side_with_a_stake_counters_and_its_words_stand_beside_the_version() {
        ClauseText wanted = scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Clause before = story.clause(Story.TARGETS);
        Story.done(house.release.now(union, story.id()));

        Clause now = story.clause(Story.TARGETS);
        assertThat(now.latest()).isEqualTo(before.latest());
        assertThat(now.stand(PartySide.UNION)).contains(Stand.COUNTERED);
        assertThat(now.isAgreed()).isFalse();
        assertThat(scene.counters(now)).containsEntry(union.organisation(), wanted);
        assertThat(house.trail.facts(FactKind.CLAUSE_COUNTERED)).hasSize(1);
        assertThat(story.agreement().turns()).containsKey(PartySide.PROVIDER);
    }

    @Test
    void whoever_takes_up_the_very_words_of_a_counter_proposal_has_its_author_with_them() {
        scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(union, story.id()));

        scene.prepareProposal(provider, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(provider, story.id()));

        Clause now = story.clause(Story.TARGETS);
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.isAgreedBy(PartySide.UNION)).isTrue();
        assertThat(now.isAgreedBy(PartySide.CLIENT)).isFalse();
    }

    @Test
    void a_version_close_to_a_counter_proposal_is_not_agreed_by_its_author() {
        scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(union, story.id()));

        scene.prepareProposal(provider, Story.TARGETS, "Obiettivi un poco più bassi.");
        Story.done(house.release.now(provider, story.id()));

        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).isEmpty();
    }

    @Test
    void a_counter_proposal_is_taken_back_by_another_word_of_its_author() {
        scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(union, story.id()));
        scene.prepareAcceptance(union, Story.TARGETS);
        Story.done(house.release.now(union, story.id()));

        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).contains(Stand.ACCEPTED);
        assertThat(scene.counters(story.clause(Story.TARGETS))).isEmpty();
    }

    @Test
    void the_client_counters_no_clause_of_the_company_agreement() {
        for (String place : List.of(Story.SHIFTS, Story.ACCESS)) {
            Clause clause = story.clause(place);
            assertThat(scene.propose(client, clause, "Meglio così."))
                    .isEqualTo(
                            Outcome.refused(
                                    place.equals(Story.SHIFTS)
                                            ? new AgreementRefusal.NoStake(PartySide.CLIENT)
                                            : new AgreementRefusal.NotFound()));
        }
        assertThat(scene.answers(client)).isEmpty();
    }

    @Test
    void words_that_a_colleague_replaces_go_back_to_the_drafts_of_their_writer() {
        ClauseText words = scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Clause clause = story.clause(Story.TARGETS);
        Actor colleague =
                new Actor(
                        new PersonId(new UUID(9, 9)),
                        "Nuova Collega",
                        union.organisation(),
                        union.kind(),
                        union.roles());

        scene.prepareAcceptance(colleague, Story.TARGETS);

        assertThat(Story.done(house.unsent.find(union, story.id(), clause.id())))
                .hasValueSatisfying(draft ->
                        assertThat(draft.proposal().italian()).isEqualTo(words.words().it()));
        assertThat(scene.answers(union))
                .extracting(PreparedAnswer::person)
                .containsExactly(colleague.person());
    }

    @Test
    void words_that_are_taken_back_stay_with_their_writer() {
        scene.prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Clause clause = story.clause(Story.TARGETS);
        Story.done(house.prepareAnswer.takeBack(union, story.id(), clause.id()));

        assertThat(Story.done(house.unsent.find(union, story.id(), clause.id()))).isPresent();
        assertThat(scene.answers(union)).isEmpty();
    }

    @Test
    void a_round_ends_when_somebody_answers_for_the_second_time() {
        assertThat(scene.release(client, Story.TARGETS)).isEqualTo(1);
        assertThat(scene.release(union, Story.SITES)).isEqualTo(1);
        assertThat(scene.release(provider, Story.ACCESS)).isEqualTo(2);
        assertThat(scene.release(client, Story.PENALTIES)).isEqualTo(2);
        assertThat(scene.release(client, Story.TARGETS)).isEqualTo(3);
        assertThat(story.agreement().stage().round()).isEqualTo(3);
    }
}
