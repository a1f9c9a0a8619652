package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.RecordText.Word;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingPlan;
import tavolo.domain.meeting.MeetingRefusal;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.meeting.Reply;
import tavolo.domain.meeting.TalkRecord;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;

/// Minutes: written by who called the meeting, fixed once, told to all who were invited.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MinutesTest {

    private static final Set<PartySide> ALL = EnumSet.allOf(PartySide.class);

    private House house;
    private Story story;
    private MeetingId meeting;

    @BeforeEach
    void meet() {
        house = new House();
        story = new Story(house).negotiating();
        meeting = called(ALL);
        Story.done(
                house.answer.by(
                        at(CLIENT),
                        story.id(),
                        meeting,
                        new AnswerMeeting.Words(Reply.COMES, "", Optional.empty())));
        Story.done(
                house.answer.by(
                        at(UNION),
                        story.id(),
                        meeting,
                        new AnswerMeeting.Words(Reply.DOES_NOT_COME, "", Optional.empty())));
    }

    private Actor at(PartySide side) {
        return house.everyone.at(side);
    }

    private MeetingId called(Set<PartySide> sides) {
        return Story.done(
                house.call.by(
                        at(PROVIDER),
                        story.id(),
                        sides,
                        new MeetingPlan(
                                "",
                                "https://video.example/a",
                                house.today.now().plus(Duration.ofDays(1)),
                                Duration.ofHours(2),
                                List.of("varie"))));
    }

    private void held() {
        house.today.set(House.firstDay());
    }

    private MinutesDraft minutes(OrganisationId whose, Presence presence, String... said) {
        return new MinutesDraft(
                List.of(
                        new MinutesDraft.Person(" Luca  Ferri", whose, "RSU", presence),
                        new MinutesDraft.Person("", whose, " ", Presence.PRESENT)),
                List.of(said),
                "chiuso alle 12 \uD83D\uDE42",
                at(PROVIDER).person(),
                Instant.EPOCH);
    }

    private MinutesDraft minutes() {
        return minutes(at(UNION).organisation(), Presence.REMOTE, "si rinvia", "", "x\r\n\r\ny ");
    }

    private RecordText fixed() {
        TalkRecord record = house.transactions.inOne(() -> house.records.of(story.id())).getLast();
        return house.transactions.inOne(() -> Canonical.readRecord(house.records.text(record)));
    }

    @Test
    void a_first_draft_names_who_called_and_who_said_to_come() {
        held();

        assertThat(Story.done(house.minutes.draft(at(PROVIDER), story.id(), meeting)).attendees())
                .extracting(MinutesDraft.Person::organisation)
                .containsExactly(at(PROVIDER).organisation(), at(CLIENT).organisation());
    }

    @Test
    void a_draft_is_kept_for_colleagues_and_is_no_act() {
        held();
        int facts = house.trail.facts().size();
        Story.done(house.minutes.keep(at(PROVIDER), story.id(), meeting, minutes()));

        MinutesDraft draft = Story.done(house.minutes.draft(at(PROVIDER), story.id(), meeting));
        assertThat(draft.said()).containsExactly("si rinvia", "", "x\n\ny");
        assertThat(draft.attendees())
                .extracting(MinutesDraft.Person::name)
                .containsExactly("Luca Ferri");
        assertThat(house.trail.facts()).hasSize(facts);
        assertThat(house.minutes.draft(at(UNION), story.id(), meeting))
                .isEqualTo(Outcome.refused(new MeetingRefusal.NotTheCaller()));
    }

    @Test
    void fixed_minutes_tell_attendance_words_and_positions_to_all_who_were_invited() {
        held();
        Story.done(house.minutes.fix(at(PROVIDER), story.id(), meeting, minutes()));

        RecordText text = fixed();
        assertThat(text.head().kind()).isEqualTo(RecordKind.MINUTES);
        assertThat(text.attendees())
                .extracting(
                        RecordText.Attendee::person,
                        RecordText.Attendee::side,
                        RecordText.Attendee::presence)
                .containsExactly(tuple("Luca Ferri", UNION, Presence.REMOTE));
        assertThat(text.points())
                .extracting(RecordText.Point::code)
                .containsExactly("C04", "C09", "C02", "C22", "", "")
                .doesNotContain("C24", "C06");
        assertThat(text.points().getFirst().said()).isEqualTo("si rinvia");
        assertThat(text.points().getLast().said()).isEqualTo("chiuso alle 12 [U+1F642]");
        assertThat(text.points().get(2).stances())
                .extracting(RecordText.Stance::word)
                .containsExactly(Word.PROPOSED, Word.ACCEPTED, Word.SILENT);
        assertThat(text.counts()).hasSize(3);
        assertThat(house.trail.last().kind()).isEqualTo(FactKind.MINUTES_FIXED);
        assertThat(house.notices.told().getLast().recipients())
                .contains(at(CLIENT).organisation(), Everyone.SECOND_UNION);
    }

    @Test
    void minutes_are_fixed_once() {
        held();
        Story.done(house.minutes.fix(at(PROVIDER), story.id(), meeting, minutes()));

        assertThat(house.minutes.fix(at(PROVIDER), story.id(), meeting, minutes()))
                .isEqualTo(Outcome.refused(new MeetingRefusal.MinutesFixed()));
        assertThat(house.minutes.draft(at(PROVIDER), story.id(), meeting))
                .isEqualTo(Outcome.refused(new MeetingRefusal.MinutesFixed()));
    }

    @Test
    void there_is_nothing_to_write_before_the_meeting_or_of_one_that_was_called_off() {
        assertThat(house.minutes.keep(at(PROVIDER), story.id(), meeting, minutes()))
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused ->
                                assertThat(refused.why())
                                        .isInstanceOf(MeetingRefusal.NotHeldYet.class));
        Story.done(house.call.cancel(at(PROVIDER), story.id(), meeting, "rinvio"));
        held();
        assertThat(house.minutes.fix(at(PROVIDER), story.id(), meeting, minutes()))
                .isEqualTo(Outcome.refused(new MeetingRefusal.MeetingCancelled()));
    }

    @Test
    void somebody_was_there_and_belongs_to_who_was_invited() {
        MeetingId ofTwo = called(Set.of(CLIENT));
        held();

        assertThat(
                        house.minutes.fix(
                                at(PROVIDER),
                                story.id(),
                                meeting,
                                minutes(at(UNION).organisation(), Presence.ABSENT)))
                .isEqualTo(Outcome.refused(new MeetingRefusal.NobodyPresent()));
        assertThat(house.minutes.fix(at(PROVIDER), story.id(), ofTwo, minutes()))
                .isEqualTo(Outcome.refused(new MeetingRefusal.AttendeeUnfit()));
        assertThat(house.minutes.draft(at(UNION), story.id(), ofTwo))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()))
                .isEqualTo(
                        house.minutes.draft(
                                at(UNION), story.id(), new MeetingId(UUID.randomUUID())));
    }

    @Test
    void the_record_of_no_agreement_names_who_was_at_the_last_meeting() {
        held();
        Story.done(house.minutes.fix(at(PROVIDER), story.id(), meeting, minutes()));
        Story.done(house.end.fail(at(CLIENT), story.id(), "è finita"));

        List<RecordText> records =
                house.transactions.inOne(() ->
                        house.records.of(story.id()).stream()
                                .filter(each -> each.kind() == RecordKind.NO_AGREEMENT)
                                .map(each -> Canonical.readRecord(house.records.text(each)))
                                .toList());
        assertThat(records)
                .hasSize(3)
                .allSatisfy(text ->
                        assertThat(text.attendees())
                                .extracting(RecordText.Attendee::person)
                                .containsExactly("Luca Ferri"));
    }
}
