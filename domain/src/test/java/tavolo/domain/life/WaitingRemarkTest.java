package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Released;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Comments that wait in the room for the release of the answers.
@DisplayNameGeneration(ReplaceUnderscores.class)
class WaitingRemarkTest {

    private static final Audience CLIENT_TOO = Audience.usAnd(PartySide.CLIENT);

    private final RoomScene scene = new RoomScene();
    private final House house = scene.house;
    private final Story story = scene.story;

    @Test
    void nobody_outside_reads_or_hears_of_a_comment_that_waits() {
        int told = house.notices.told().size();
        UUID comment = prepared(scene.provider, CLIENT_TOO);

        assertThat(remark(comment).isReadBy(scene.provider.visibility())).isTrue();
        assertThat(remark(comment).isReadBy(scene.client.visibility())).isFalse();
        assertThat(lastFact().seenBy()).isEmpty();
        assertThat(house.notices.told().subList(told, house.notices.told().size()))
                .allMatch(notice ->
                        notice.recipients().equals(Set.of(scene.provider.organisation())));
    }

    @Test
    void the_release_of_the_answers_gives_it_to_those_for_whom_it_waited() {
        UUID comment = prepared(scene.provider, CLIENT_TOO);
        scene.prepareObjection(scene.provider, Story.AIMS);
        house.today.advance(Duration.ofHours(2));

        Released released = Story.done(house.release.now(scene.provider, story.id()));

        assertThat(released.comments()).isOne();
        assertThat(remark(comment).isReadBy(scene.client.visibility())).isTrue();
        assertThat(remark(comment).isReadBy(scene.union.visibility())).isFalse();
        assertThat(remark(comment).writtenAt()).isEqualTo(house.today.now());
        assertThat(waiting(scene.provider)).isEmpty();
        assertThat(house.trail.facts())
                .anySatisfy(fact -> {
                    assertThat(fact.kind()).isEqualTo(FactKind.REMARK_WRITTEN);
                    assertThat(fact.seenBy()).containsExactly(PartySide.CLIENT);
                });
        assertThat(house.notices.told())
                .anySatisfy(notice -> {
                    assertThat(notice.kind()).isEqualTo(NoticeKind.REMARK_WRITTEN);
                    assertThat(notice.recipients()).containsExactly(scene.client.organisation());
                });
    }

    @Test
    void comments_alone_are_released_and_end_no_round() {
        scene.release(scene.provider, Story.AIMS);
        int round = story.agreement().stage().round();
        prepared(scene.provider, Audience.everyone());

        Released released = Story.done(house.release.now(scene.provider, story.id()));

        assertThat(released).isEqualTo(new Released(round, 0, 0, 0, 1, Set.of()));
        assertThat(story.agreement().stage().round()).isEqualTo(round);
    }

    @Test
    void a_release_gives_nobody_the_comments_of_another_room() {
        UUID comment = prepared(scene.union, Audience.everyone());
        prepared(scene.otherUnion, Audience.everyone());

        Story.done(house.release.now(scene.otherUnion, story.id()));

        assertThat(remark(comment).isReadBy(scene.otherUnion.visibility())).isFalse();
        assertThat(waiting(scene.union)).containsExactly(comment);
    }

    @Test
    void what_is_taken_back_stays_an_internal_note() {
        UUID comment = prepared(scene.client, Audience.everyone());
        Story.done(house.remark.takeBack(scene.client, story.id(), comment));

        assertThat(house.release.now(scene.client, story.id()))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingPrepared()));
        assertThat(remark(comment).audience()).isEqualTo(Audience.onlyUs());
    }

    @Test
    void nobody_takes_back_what_waits_elsewhere() {
        UUID comment = prepared(scene.client, Audience.everyone());

        assertThat(house.remark.takeBack(scene.provider, story.id(), comment))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
    }

    @Test
    void a_comment_cannot_wait_for_a_side_that_may_not_read_the_clause() {
        assertThat(prepare(scene.union, Story.ACCESS, CLIENT_TOO))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NoReader(PartySide.CLIENT)));
        assertThat(waiting(scene.union)).isEmpty();
    }

    private UUID prepared(Actor actor, Audience wanted) {
        return Story.done(prepare(actor, Story.AIMS, wanted));
    }

    private Outcome<UUID> prepare(Actor actor, String place, Audience wanted) {
        return house.remark.prepare(
                actor, story.id(), story.clause(place).id(), wanted, RemarkDraft.of("Perché?"));
    }

    private Remark remark(UUID id) {
        Optional<Remark> found = house.transactions.inOne(() -> house.remarks.find(story.id(), id));
        return found.orElseThrow();
    }

    private List<UUID> waiting(Actor actor) {
        return house.transactions.inOne(() ->
                house.remarks.waiting(story.id(), actor.organisation()).stream()
                        .map(waiting -> waiting.remark().id())
                        .toList());
    }

    private Fact lastFact() {
        return house.trail.facts().getLast();
    }
}
