package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.agreement.Released;
import tavolo.domain.agreement.Room;
import tavolo.domain.agreement.Stand;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.Language;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What an organisation prepares in its room, and what becomes of it when it is released.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RoomTest {

    private House house;
    private Story story;
    private Actor provider;
    private Actor client;
    private Actor union;
    private Actor otherUnion;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        provider = house.everyone.at(PartySide.PROVIDER);
        client = house.everyone.at(PartySide.CLIENT);
        union = house.everyone.at(PartySide.UNION);
        otherUnion = house.everyone.secondDelegate();
    }

    @Test
    void what_is_prepared_changes_nothing_at_the_table_and_is_told_to_nobody() {
        int facts = house.trail.facts().size();
        int told = house.notices.told().size();
        var before = story.agreement();

        prepareObjection(union, Story.SITES);
        prepareProposal(provider, Story.AIMS, "Altre parole.");

        assertThat(story.agreement()).isEqualTo(before);
        assertThat(story.agreement().clauses().toList()).isEqualTo(before.clauses().toList());
        assertThat(house.trail.facts()).hasSize(facts);
        assertThat(house.notices.told()).hasSize(told);
    }

    @Test
    void everything_prepared_is_released_at_once_and_told_once() {
        int told = house.notices.told().size();
        prepareAcceptance(union, Story.AIMS);
        prepareObjection(union, Story.SITES);
        prepareProposal(union, Story.ACCESS, "Prima chi abita lontano.");

        Released released = Story.done(house.release.now(union, story.id()));

        assertThat(released).isEqualTo(new Released(1, 1, 1, 1, Set.of(PartySide.PROVIDER)));
        assertThat(story.clause(Story.AIMS).isAgreedBy(PartySide.UNION)).isTrue();
        assertThat(story.clause(Story.SITES).stand(PartySide.UNION)).contains(Stand.OBJECTED);
        assertThat(story.clause(Story.ACCESS).number()).isEqualTo(2);
        assertThat(house.notices.told().subList(told, house.notices.told().size()))
                .allMatch(notice -> notice.kind() == NoticeKind.ANSWERS_RELEASED)
                .hasSize(PartySide.values().length);
        assertThat(answers(union)).isEmpty();
    }

    @Test
    void each_side_is_told_of_the_answers_on_clauses_that_it_reads_and_of_no_others() {
        prepareObjection(provider, Story.PENALTIES);
        prepareObjection(provider, Story.AIMS);
        Story.done(house.release.now(provider, story.id()));

        assertThat(lastTold(client)).containsEntry("objected", "2");
        assertThat(lastTold(union)).containsEntry("objected", "1");
    }

    @Test
    void who_released_only_what_a_side_may_not_read_is_not_heard_of_there() {
        prepareObjection(provider, Story.PENALTIES);
        Story.done(house.release.now(provider, story.id()));

        assertThat(house.trail.last().kind()).isEqualTo(FactKind.ANSWERS_RELEASED);
        assertThat(house.trail.last().seenBy()).doesNotContain(PartySide.UNION);
    }

    @Test
    void nothing_is_released_for_a_version_that_has_gone_and_nothing_is_lost() {
        prepareAcceptance(union, Story.AIMS);
        prepareObjection(union, Story.SITES);
        Clause before = story.clause(Story.AIMS);
        prepareProposal(client, Story.AIMS, "Parole nuove.");
        Story.done(house.release.now(client, story.id()));

        assertThat(house.release.now(union, story.id()))
                .isEqualTo(
                        Outcome.refused(
                                new AgreementRefusal.AnswersStale(List.of(before.place()))));
        assertThat(answers(union)).hasSize(2);
        assertThat(story.clause(Story.SITES).stand(PartySide.UNION)).isEmpty();
    }

    @Test
    void a_side_with_a_stake_counters_and_its_words_stand_beside_the_version() {
        ClauseText wanted = prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Clause before = story.clause(Story.TARGETS);
        Story.done(house.release.now(union, story.id()));

        Clause now = story.clause(Story.TARGETS);
        assertThat(now.latest()).isEqualTo(before.latest());
        assertThat(now.stand(PartySide.UNION)).contains(Stand.COUNTERED);
        assertThat(now.isAgreed()).isFalse();
        assertThat(counters(now)).containsEntry(union.organisation(), wanted);
        assertThat(house.trail.facts(FactKind.CLAUSE_COUNTERED)).hasSize(1);
        assertThat(story.agreement().turns()).containsKey(PartySide.PROVIDER);
    }

    @Test
    void whoever_takes_up_the_very_words_of_a_counter_proposal_has_its_author_with_them() {
        prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(union, story.id()));

        prepareProposal(provider, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(provider, story.id()));

        Clause now = story.clause(Story.TARGETS);
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.isAgreedBy(PartySide.UNION)).isTrue();
        assertThat(now.isAgreedBy(PartySide.CLIENT)).isFalse();
    }

    @Test
    void a_version_close_to_a_counter_proposal_is_not_agreed_by_its_author() {
        prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(union, story.id()));

        prepareProposal(provider, Story.TARGETS, "Obiettivi un poco più bassi.");
        Story.done(house.release.now(provider, story.id()));

        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).isEmpty();
    }

    @Test
    void a_counter_proposal_is_taken_back_by_another_word_of_its_author() {
        prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Story.done(house.release.now(union, story.id()));
        prepareAcceptance(union, Story.TARGETS);
        Story.done(house.release.now(union, story.id()));

        assertThat(story.clause(Story.TARGETS).stand(PartySide.UNION)).contains(Stand.ACCEPTED);
        assertThat(counters(story.clause(Story.TARGETS))).isEmpty();
    }

    @Test
    void the_client_counters_no_clause_of_the_company_agreement() {
        for (String place : List.of(Story.SHIFTS, Story.ACCESS)) {
            Clause clause = story.clause(place);
            assertThat(propose(client, clause, "Meglio così."))
                    .isEqualTo(
                            Outcome.refused(
                                    place.equals(Story.SHIFTS)
                                            ? new AgreementRefusal.NoStake(PartySide.CLIENT)
                                            : new AgreementRefusal.NotFound()));
        }
        assertThat(answers(client)).isEmpty();
    }

    @Test
    void words_that_a_colleague_replaces_go_back_to_the_drafts_of_their_writer() {
        ClauseText words = prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Clause clause = story.clause(Story.TARGETS);
        Actor colleague =
                new Actor(
                        new PersonId(new UUID(9, 9)),
                        "Nuova Collega",
                        union.organisation(),
                        union.kind(),
                        union.roles());

        prepareAcceptance(colleague, Story.TARGETS);

        assertThat(Story.done(house.unsent.find(union, story.id(), clause.id())))
                .hasValueSatisfying(draft ->
                        assertThat(draft.proposal().italian()).isEqualTo(words.words().it()));
        assertThat(answers(union))
                .extracting(PreparedAnswer::person)
                .containsExactly(colleague.person());
    }

    @Test
    void words_that_are_taken_back_stay_with_their_writer() {
        prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        Clause clause = story.clause(Story.TARGETS);
        Story.done(house.prepareAnswer.takeBack(union, story.id(), clause.id()));

        assertThat(Story.done(house.unsent.find(union, story.id(), clause.id()))).isPresent();
        assertThat(answers(union)).isEmpty();
    }

    @Test
    void rooms_that_wait_for_each_other_are_released_in_one_moment() {
        prepareObjection(client, Story.TARGETS);
        prepareAcceptance(union, Story.SITES);
        prepareProposal(provider, Story.AIMS, "Parole dell'azienda.");

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
        prepareProposal(client, Story.AIMS, "Parole del committente.");
        prepareProposal(union, Story.AIMS, "Parole del sindacato.");
        Story.done(house.release.together(client, story.id()));
        Story.done(house.release.together(union, story.id()));

        Clause now = story.clause(Story.AIMS);
        assertThat(now.latest()).isEqualTo(before.latest());
        assertThat(now.stand(PartySide.CLIENT)).contains(Stand.COUNTERED);
        assertThat(now.stand(PartySide.UNION)).contains(Stand.COUNTERED);
        assertThat(counters(now)).hasSize(2);
    }

    @Test
    void a_counter_proposal_stands_beside_the_version_that_was_released_with_it() {
        prepareProposal(union, Story.TARGETS, "Obiettivi più bassi.");
        prepareProposal(client, Story.TARGETS, "Obiettivi del committente.");
        Story.done(house.release.together(union, story.id()));
        Story.done(house.release.together(client, story.id()));

        Clause now = story.clause(Story.TARGETS);
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.stand(PartySide.UNION)).contains(Stand.COUNTERED);
        assertThat(counters(now)).containsOnlyKeys(union.organisation());
    }

    @Test
    void a_sealed_room_changes_only_after_it_was_opened() {
        prepareAcceptance(union, Story.SITES);
        Story.done(house.release.together(union, story.id()));

        assertThat(house.prepareAnswer.takeBack(union, story.id(), story.clause(Story.SITES).id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.RoomSealed()));
        assertThat(house.release.apart(union, story.id())).isEqualTo(Outcome.done(true));
        assertThat(house.prepareAnswer.takeBack(union, story.id(), story.clause(Story.SITES).id()))
                .isEqualTo(Outcome.done(0));
    }

    @Test
    void a_room_that_waits_is_opened_when_one_of_its_clauses_changes() {
        prepareAcceptance(union, Story.AIMS);
        Story.done(house.release.together(union, story.id()));
        prepareProposal(client, Story.AIMS, "Parole nuove.");
        Story.done(house.release.now(client, story.id()));

        assertThat(room(union).isSealed()).isFalse();
        assertThat(answers(union)).hasSize(1);
        assertThat(house.notices.told().getLast().kind()).isEqualTo(NoticeKind.ANSWERS_UNSEALED);
        assertThat(house.notices.told().getLast().recipients())
                .containsExactly(union.organisation());
    }

    @Test
    void nobody_is_released_while_another_union_still_writes() {
        prepareAcceptance(otherUnion, Story.SITES);
        Story.done(house.release.together(client, story.id()));
        Story.done(house.release.together(union, story.id()));

        assertThat(room(client).isSealed()).isTrue();
        assertThat(house.release.together(otherUnion, story.id()))
                .isNotEqualTo(Outcome.done(Optional.empty()));
        assertThat(room(client).isSealed()).isFalse();
    }

    @Test
    void a_round_ends_when_somebody_answers_for_the_second_time() {
        assertThat(release(client, Story.TARGETS)).isEqualTo(1);
        assertThat(release(union, Story.SITES)).isEqualTo(1);
        assertThat(release(provider, Story.ACCESS)).isEqualTo(2);
        assertThat(release(client, Story.PENALTIES)).isEqualTo(2);
        assertThat(release(client, Story.TARGETS)).isEqualTo(3);
        assertThat(story.agreement().stage().round()).isEqualTo(3);
    }

    @Test
    void an_empty_room_has_nothing_to_release_but_may_wait_for_the_others() {
        assertThat(house.release.now(union, story.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingPrepared()));
        assertThat(house.release.together(union, story.id()))
                .isEqualTo(Outcome.done(Optional.empty()));
    }

    private int release(Actor actor, String place) {
        prepareObjection(actor, place);
        return Story.done(house.release.now(actor, story.id())).round();
    }

    private void prepareAcceptance(Actor actor, String place) {
        Story.done(house.prepareAnswer.accept(actor, story.id(), story.clause(place).latest()));
    }

    private void prepareObjection(Actor actor, String place) {
        Story.done(
                house.prepareAnswer.object(
                        actor, story.id(), story.clause(place).latest(), "così no"));
    }

    private ClauseText prepareProposal(Actor actor, String place, String words) {
        Clause clause = story.clause(place);
        Story.done(propose(actor, clause, words));
        return answers(actor).stream()
                .filter(prepared -> prepared.clause().equals(clause.id()))
                .map(prepared -> ((Answer.Proposal) prepared.answer()).text())
                .findFirst()
                .orElseThrow();
    }

    private Outcome<Integer> propose(Actor actor, Clause clause, String words) {
        return house.prepareAnswer.propose(
                actor,
                story.id(),
                clause.id(),
                Language.IT,
                new ClauseProposal(clause.latest(), words, words, Map.of(), "perché sì"));
    }

    private List<PreparedAnswer> answers(Actor actor) {
        return room(actor).answers();
    }

    private Room room(Actor actor) {
        return house.transactions.inOne(() -> house.rooms.find(story.id(), actor.organisation()));
    }

    private Map<OrganisationId, ClauseText> counters(Clause clause) {
        return house.transactions.inOne(() -> house.agreements.counters(clause.latest()));
    }

    private Map<String, String> lastTold(Actor actor) {
        return house.notices.told().stream()
                .filter(told -> told.recipients().contains(actor.organisation()))
                .reduce((_, last) -> last)
                .orElseThrow()
                .details();
    }
}
