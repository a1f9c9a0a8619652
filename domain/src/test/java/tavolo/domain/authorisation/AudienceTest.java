package tavolo.domain.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.RemarkDraft;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// For whom a comment is, who learns that it was written, and who lets others read it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AudienceTest {

    private static final Audience WITH_PROVIDER = Audience.usAnd(PartySide.PROVIDER);

    private House house;
    private Story story;
    private Actor union;
    private Actor client;
    private Actor provider;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        union = house.everyone.at(PartySide.UNION);
        client = house.everyone.at(PartySide.CLIENT);
        provider = house.everyone.at(PartySide.PROVIDER);
    }

    @Test
    void an_internal_note_is_a_fact_for_nobody_else_and_told_to_colleagues_only() {
        int before = house.notices.told().size();

        note(union, Audience.onlyUs());

        assertThat(house.trail.last().kind()).isEqualTo(FactKind.REMARK_WRITTEN);
        assertThat(house.trail.last().seenBy()).isEmpty();
        assertThat(house.notices.told()).hasSize(before + 1);
        assertThat(lastTold()).containsExactly(union.organisation());
        assertThat(lastAudience().isOnlyUs()).isTrue();
    }

    @Test
    void a_comment_for_one_side_is_told_to_that_side_and_to_no_third() {
        note(provider, Audience.usAnd(PartySide.CLIENT));

        assertThat(house.trail.last().seenBy()).containsExactly(PartySide.CLIENT);
        assertThat(lastTold()).containsExactly(client.organisation());
    }

    @Test
    void a_note_that_is_widened_is_told_to_those_who_read_it_from_now_on() {
        UUID note = note(union, Audience.onlyUs());

        Story.done(house.remark.widen(union, story.id(), note, WITH_PROVIDER));

        assertThat(lastAudience()).isEqualTo(WITH_PROVIDER);
        assertThat(house.trail.last().kind()).isEqualTo(FactKind.REMARK_WIDENED);
        assertThat(house.trail.last().seenBy()).containsExactly(PartySide.PROVIDER);
        assertThat(lastTold()).containsExactly(provider.organisation());
    }

    @Test
    void no_note_becomes_narrower_and_nobody_widens_anothers() {
        UUID note = note(union, WITH_PROVIDER);

        for (Audience other :
                List.of(Audience.onlyUs(), WITH_PROVIDER, Audience.usAnd(PartySide.CLIENT))) {
            assertThat(house.remark.widen(union, story.id(), note, other))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
        }
        for (Actor stranger : List.of(client, provider, house.everyone.secondDelegate())) {
            assertThat(house.remark.widen(stranger, story.id(), note, Audience.everyone()))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
        assertThat(lastAudience()).isEqualTo(WITH_PROVIDER);
    }

    @Test
    void whoever_reads_the_comment_answers_it_and_is_told_of_answers_and_nobody_else() {
        Actor peer = house.everyone.secondDelegate();
        UUID note = note(union, WITH_PROVIDER);

        Story.done(
                house.answerRemark.by(
                        provider, story.id(), note, RemarkDraft.of("sì, se resta tra noi")));

        Remark answer = house.remarks.on(aims()).getLast();
        assertThat(answer.isReadBy(union.visibility())).isTrue();
        assertThat(answer.isReadBy(peer.visibility())).isFalse();
        assertThat(answer.isReadBy(client.visibility())).isFalse();
        assertThat(lastTold())
                .containsExactlyInAnyOrder(union.organisation(), provider.organisation());
        for (Actor stranger : List.of(client, peer)) {
            assertThat(house.answerRemark.by(stranger, story.id(), note, RemarkDraft.of("anch'io")))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
            assertThat(house.answerRemark.settle(stranger, story.id(), note))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
        assertThat(house.trail.last().seenBy()).containsExactly(PartySide.PROVIDER);
    }

    @Test
    void a_comment_that_was_answered_keeps_its_readers() {
        UUID note = note(union, WITH_PROVIDER);
        UUID answer =
                Story.done(house.answerRemark.by(provider, story.id(), note, RemarkDraft.of("sì")));

        for (UUID each : List.of(note, answer)) {
            Actor author = each.equals(note) ? union : provider;
            assertThat(house.remark.widen(author, story.id(), each, Audience.everyone()))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.ThreadAnswered()));
        }
    }

    @Test
    void a_thread_is_settled_by_any_reader_and_opened_again_by_an_answer() {
        UUID note = note(union, WITH_PROVIDER);
        Story.done(house.answerRemark.settle(provider, story.id(), note));
        assertThat(house.answerRemark.settle(union, story.id(), note))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));

        Story.done(
                house.answerRemark.by(union, story.id(), note, RemarkDraft.of("ancora una cosa")));

        assertThat(house.remarks.on(aims()).getFirst().settledAt()).isEmpty();
        assertThat(house.answerRemark.reopen(union, story.id(), note))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NothingChanged()));
    }

    @Test
    void nobody_writes_for_a_side_that_may_not_read_the_clause() {
        refusesReader(provider, Story.PENALTIES, PartySide.UNION);
        refusesReader(union, Story.ACCESS, PartySide.CLIENT);
    }

    private void refusesReader(Actor writer, String place, PartySide reader) {
        ClauseId clause = story.clause(place).id();

        assertThat(
                        house.remark.by(
                                writer,
                                story.id(),
                                clause,
                                Audience.usAnd(reader),
                                RemarkDraft.of("quanto?")))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NoReader(reader)));
        assertThat(house.remarks.on(clause)).isEmpty();
    }

    /// Writes a comment on the clause that all may read.
    private UUID note(Actor writer, Audience audience) {
        return Story.done(
                house.remark.by(writer, story.id(), aims(), audience, RemarkDraft.of("tra noi")));
    }

    private ClauseId aims() {
        return story.clause(Story.AIMS).id();
    }

    private Audience lastAudience() {
        return house.remarks.on(aims()).getLast().audience();
    }

    private Set<OrganisationId> lastTold() {
        return house.notices.told().getLast().recipients();
    }
}
