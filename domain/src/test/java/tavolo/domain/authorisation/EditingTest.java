package tavolo.domain.authorisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
import tavolo.domain.party.PartySide;

/// The author of a comment gives it other words, nobody else does, and nothing is lost by it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EditingTest {

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
    void the_author_changes_the_words_and_nobody_is_told_once_more() {
        UUID note = note(provider, Audience.usAnd(PartySide.CLIENT));
        int told = house.notices.told().size();

        int number = Story.done(house.editRemark.by(provider, story.id(), note, 1, " meglio \r\n"));

        assertThat(number).isEqualTo(2);
        assertThat(only().wording().words()).isEqualTo("meglio");
        assertThat(only().audience()).isEqualTo(Audience.usAnd(PartySide.CLIENT));
        assertThat(house.notices.told()).hasSize(told);
        assertThat(house.trail.last().kind()).isEqualTo(FactKind.REMARK_REWORDED);
        assertThat(house.trail.last().seenBy())
                .containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.CLIENT);
        assertThat(house.trail.last().details().values()).noneMatch(word -> word.equals("meglio"));
    }

    @Test
    void the_fact_of_a_changed_internal_note_is_seen_by_no_other_side() {
        UUID note = note(union, Audience.onlyUs());

        Story.done(house.editRemark.by(union, story.id(), note, 1, "meglio"));

        assertThat(house.trail.last().seenBy())
                .doesNotContain(PartySide.CLIENT, PartySide.PROVIDER);
    }

    @Test
    void nobody_changes_what_another_wrote_not_even_a_reader_or_a_colleague() {
        UUID note = note(union, Audience.everyone());
        Actor colleague =
                new Actor(
                        house.everyone.secondDelegate().person(),
                        "Ada Neri",
                        union.organisation(),
                        union.kind(),
                        union.roles());

        for (Actor other : List.of(provider, client, house.everyone.secondDelegate(), colleague)) {
            assertThat(house.editRemark.by(other, story.id(), note, 1, "altro"))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
        assertThat(only().wording().number()).isEqualTo(1);
    }

    @Test
    void the_second_of_two_windows_is_shown_what_the_first_put_there() {
        UUID note = note(union, Audience.everyone());
        Story.done(house.editRemark.by(union, story.id(), note, 1, "prima finestra"));

        Outcome<Integer> second =
                house.editRemark.by(union, story.id(), note, 1, "seconda finestra");

        assertThat(second)
                .isEqualTo(Outcome.refused(new AgreementRefusal.RemarkReworded(only().wording())));
        assertThat(only().wording().words()).isEqualTo("prima finestra");
        Story.done(house.editRemark.by(union, story.id(), note, 2, "seconda finestra"));
        assertThat(only().wording().words()).isEqualTo("seconda finestra");
    }

    @Test
    void an_answer_is_changed_like_a_comment_and_its_fact_reaches_who_opened_the_thread() {
        UUID note = note(client, Audience.usAnd(PartySide.PROVIDER));
        UUID answer =
                Story.done(house.answerRemark.by(provider, story.id(), note, RemarkDraft.of("sì")));

        Story.done(house.editRemark.by(provider, story.id(), answer, 1, "sì, ma"));

        assertThat(house.trail.last().seenBy())
                .containsExactlyInAnyOrder(PartySide.PROVIDER, PartySide.CLIENT);
    }

    @Test
    void no_words_too_many_and_the_same_are_refused() {
        UUID note = note(union, Audience.everyone());

        refuses(note, " \n", new AgreementRefusal.TextMissing());
        refuses(note, "a".repeat(Remark.LIMIT + 1), new AgreementRefusal.TooLong(Remark.LIMIT));
        refuses(note, "tra noi ", new AgreementRefusal.NothingChanged());
    }

    @Test
    void nothing_is_changed_once_the_talks_are_over() {
        UUID note = note(union, Audience.everyone());
        Story.done(house.end.withdraw(provider, story.id(), "ripensamento"));

        assertThat(house.editRemark.by(union, story.id(), note, 1, "altro"))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isInstanceOf(AgreementRefusal.WrongState.class));
    }

    private void refuses(UUID note, String words, AgreementRefusal why) {
        assertThat(house.editRemark.by(union, story.id(), note, 1, words))
                .isEqualTo(Outcome.refused(why));
    }

    private UUID note(Actor writer, Audience audience) {
        return Story.done(
                house.remark.by(writer, story.id(), aims(), audience, RemarkDraft.of("tra noi")));
    }

    private Remark only() {
        return house.remarks.on(aims()).getFirst();
    }

    private ClauseId aims() {
        return story.clause(Story.AIMS).id();
    }
}
