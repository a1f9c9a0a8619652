package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.meeting.AgendaPoint;
import tavolo.domain.meeting.AnswerMeeting;
import tavolo.domain.meeting.Meeting;
import tavolo.domain.meeting.MeetingAnswer;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingPlan;
import tavolo.domain.meeting.MeetingRefusal;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Meetings: what is on their agenda, who learns of them, and what becomes of the answers.
@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingsTest {

    private static final Set<PartySide> ALL = EnumSet.allOf(PartySide.class);
    private static final AnswerMeeting.Words YES =
            new AnswerMeeting.Words(Reply.COMES, "", Optional.empty());

    private House house;
    private Story story;
    private Instant tomorrow;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        tomorrow = house.today.now().plus(Duration.ofDays(1)).truncatedTo(ChronoUnit.MINUTES);
    }

    private Actor at(PartySide side) {
        return house.everyone.at(side);
    }

    private MeetingPlan plan(String... points) {
        return new MeetingPlan("Roma", "", tomorrow, Duration.ofHours(2), List.of(points));
    }

    private Meeting called(PartySide by, Set<PartySide> sides, String... points) {
        MeetingId id = Story.done(house.call.by(at(by), story.id(), sides, plan(points)));
        return stored(id);
    }

    private Meeting stored(MeetingId id) {
        return house.transactions.inOne(() -> house.meetings.find(story.id(), id)).orElseThrow();
    }

    private List<String> places(Meeting meeting) {
        return meeting.agenda().stream()
                .flatMap(point -> point.clause().stream())
                .map(id ->
                        story.agreement()
                                .clauses()
                                .filter(clause -> clause.id().equals(id))
                                .findFirst()
                                .orElseThrow()
                                .place())
                .map(ClausePlace::toString)
                .toList();
    }

    @Test
    void the_agenda_of_all_names_no_clause_that_one_of_them_may_not_read() {
        Meeting meeting = called(UNION, ALL, " varie\ted eventuali ", "  ");

        assertThat(places(meeting))
                .containsExactly(Story.SITES, Story.SHIFTS, Story.AIMS, Story.TARGETS);
        assertThat(meeting.agenda()).endsWith(AgendaPoint.of("varie ed eventuali"));
    }

    @Test
    void two_sides_alone_talk_about_what_is_theirs() {
        assertThat(places(called(PROVIDER, Set.of(CLIENT)))).contains(Story.PENALTIES);
        assertThat(places(called(UNION, Set.of(PROVIDER))))
                .contains(Story.ACCESS)
                .doesNotContain(Story.PENALTIES);
    }

    @Test
    void what_is_agreed_is_not_on_the_agenda_and_an_empty_agenda_is_no_meeting() {
        story.acceptAll();

        assertThat(house.call.by(at(PROVIDER), story.id(), ALL, plan(" ")))
                .isEqualTo(Outcome.refused(new MeetingRefusal.AgendaEmpty()));
        assertThat(called(PROVIDER, ALL, "firma").agenda())
                .containsExactly(AgendaPoint.of("firma"));
    }

    @Test
    void those_who_are_not_invited_learn_nothing() {
        int told = house.notices.told().size();
        Meeting meeting = called(PROVIDER, Set.of(CLIENT), "prezzi");
        Story.done(house.answer.by(at(CLIENT), story.id(), meeting.id(), YES));
        Story.done(house.call.cancel(at(PROVIDER), story.id(), meeting.id(), "rinvio"));

        assertThat(house.trail.facts())
                .filteredOn(fact -> fact.kind().name().startsWith("MEETING"))
                .hasSize(3)
                .extracting(Fact::seenBy)
                .containsOnly(Set.of(PROVIDER, CLIENT));
        assertThat(house.notices.told().subList(told, house.notices.told().size()))
                .noneMatch(each ->
                        each.recipients().contains(at(UNION).organisation())
                                || each.recipients().contains(Everyone.SECOND_UNION));
        assertThat(house.answer.by(at(UNION), story.id(), meeting.id(), YES))
                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()))
                .isEqualTo(
                        house.answer.by(
                                at(UNION), story.id(), new MeetingId(UUID.randomUUID()), YES));
    }

    @Test
    void nobody_meets_alone() {
        assertThat(house.call.by(at(UNION), story.id(), Set.of(UNION), plan("varie")))
                .isEqualTo(Outcome.refused(new MeetingRefusal.NobodyInvited()));
    }

    @Test
    void answers_fall_when_the_meeting_changes_and_the_sequence_grows() {
        Meeting meeting = called(PROVIDER, ALL);
        Story.done(house.answer.by(at(CLIENT), story.id(), meeting.id(), YES));
        assertThat(stored(meeting.id()).answers()).hasSize(1);

        assertThat(house.call.change(at(PROVIDER), story.id(), meeting.id(), plan("in più")))
                .isEqualTo(Outcome.done(1));

        assertThat(stored(meeting.id()).answers()).isEmpty();
        assertThat(house.call.cancel(at(PROVIDER), story.id(), meeting.id(), "rinvio"))
                .isEqualTo(Outcome.done(2));
        assertThat(stored(meeting.id()).state()).isEqualTo(MeetingState.CANCELLED);
        assertThat(house.answer.by(at(CLIENT), story.id(), meeting.id(), YES))
                .isEqualTo(Outcome.refused(new MeetingRefusal.MeetingCancelled()));
    }

    @Test
    void each_union_answers_for_itself_and_may_change_its_mind() {
        Meeting meeting = called(PROVIDER, ALL);
        Story.done(house.answer.by(at(UNION), story.id(), meeting.id(), YES));
        Story.done(
                house.answer.by(
                        house.everyone.secondDelegate(),
                        story.id(),
                        meeting.id(),
                        new AnswerMeeting.Words(
                                Reply.OTHER_TIME,
                                "  meglio dopo ",
                                Optional.of(tomorrow.plusSeconds(3_661)))));
        Story.done(
                house.answer.by(
                        at(UNION),
                        story.id(),
                        meeting.id(),
                        new AnswerMeeting.Words(Reply.DOES_NOT_COME, "", Optional.of(tomorrow))));

        assertThat(stored(meeting.id()).answers())
                .extracting(
                        MeetingAnswer::organisation, MeetingAnswer::reply, MeetingAnswer::otherTime)
                .containsExactlyInAnyOrder(
                        tuple(at(UNION).organisation(), Reply.DOES_NOT_COME, Optional.empty()),
                        tuple(
                                Everyone.SECOND_UNION,
                                Reply.OTHER_TIME,
                                Optional.of(tomorrow.plusSeconds(3_660))));
    }

    @Test
    void another_time_must_lie_ahead() {
        Meeting meeting = called(PROVIDER, ALL);
        for (Optional<Instant> time :
                List.of(Optional.<Instant>empty(), Optional.of(house.today.now()))) {
            assertThat(
                            house.answer.by(
                                    at(CLIENT),
                                    story.id(),
                                    meeting.id(),
                                    new AnswerMeeting.Words(Reply.OTHER_TIME, "", time)))
                    .isEqualTo(Outcome.refused(new MeetingRefusal.OtherTimeMissing()));
        }
    }

    @Test
    void only_who_called_it_changes_it_and_who_called_it_comes() {
        Meeting meeting = called(PROVIDER, ALL);

        assertThat(house.call.change(at(CLIENT), story.id(), meeting.id(), plan()))
                .isEqualTo(Outcome.refused(new MeetingRefusal.NotTheCaller()));
        assertThat(house.call.cancel(at(UNION), story.id(), meeting.id(), "no"))
                .isEqualTo(Outcome.refused(new MeetingRefusal.NotTheCaller()));
        assertThat(house.answer.by(at(PROVIDER), story.id(), meeting.id(), YES))
                .isEqualTo(Outcome.refused(new MeetingRefusal.OwnMeeting()));
    }

    @Test
    void a_meeting_that_has_begun_stays_as_it_is() {
        Meeting meeting = called(PROVIDER, ALL);
        house.today.set(LocalDate.of(2020, 6, 1));
        Refusal begun = new MeetingRefusal.MeetingBegun(meeting.startsAt());

        assertThat(house.call.cancel(at(PROVIDER), story.id(), meeting.id(), "rinvio"))
                .isEqualTo(Outcome.refused(begun));
        assertThat(house.answer.by(at(CLIENT), story.id(), meeting.id(), YES))
                .isEqualTo(Outcome.refused(begun));
        assertThat(house.call.by(at(PROVIDER), story.id(), ALL, plan()))
                .isEqualTo(Outcome.refused(new MeetingRefusal.BeginsInThePast()));
    }

    @Test
    void there_is_nothing_to_meet_about_when_the_talks_are_over_but_a_call_can_be_taken_back() {
        Meeting meeting = called(PROVIDER, ALL);
        Story.done(house.end.fail(at(CLIENT), story.id(), "è finita"));
        Refusal over = new AgreementRefusal.WrongState(AgreementState.FAILED);

        assertThat(house.call.by(at(PROVIDER), story.id(), ALL, plan("varie")))
                .isEqualTo(Outcome.refused(over));
        assertThat(house.call.change(at(PROVIDER), story.id(), meeting.id(), plan("varie")))
                .isEqualTo(Outcome.refused(over));
        assertThat(house.call.cancel(at(PROVIDER), story.id(), meeting.id(), "inutile"))
                .isEqualTo(Outcome.done(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://video.example", "javascript:alert(1)", "https:", "https://a b", "x"})
    void a_link_is_an_https_address(String link) {
        assertThat(refusal("Roma", link, Duration.ofHours(1)))
                .isEqualTo(new MeetingRefusal.LinkUnfit());
    }

    @Test
    void a_meeting_has_a_place_or_a_link_and_a_sensible_length() {
        assertThat(refusal(" \u200b", "", Duration.ofHours(1)))
                .isEqualTo(new MeetingRefusal.PlaceMissing());
        Refusal unfit = new MeetingRefusal.LengthUnfit(15, 720);
        assertThat(refusal("Roma", "", Duration.ofMinutes(14))).isEqualTo(unfit);
        assertThat(refusal("Roma", "", Duration.ofMinutes(721))).isEqualTo(unfit);
        assertThat(refusal("x".repeat(301), "", Duration.ofHours(1)))
                .isEqualTo(new AgreementRefusal.TooLong(300));
        assertThat(
                        house.call.by(
                                at(PROVIDER),
                                story.id(),
                                ALL,
                                plan(Collections.nCopies(21, "x").toArray(String[]::new))))
                .isEqualTo(Outcome.refused(new MeetingRefusal.TooManyPoints(20)));
    }

    private Refusal refusal(String place, String link, Duration length) {
        MeetingPlan plan = new MeetingPlan(place, link, tomorrow, length, List.of("varie"));
        return house.call.by(at(PROVIDER), story.id(), ALL, plan)
                        instanceof Outcome.Refused<MeetingId>(Refusal why)
                ? why
                : new AgreementRefusal.NothingChanged();
    }

    @Test
    void the_call_is_told_to_all_others_with_its_time() {
        Meeting meeting = called(UNION, ALL);

        assertThat(house.trail.last().kind()).isEqualTo(FactKind.MEETING_CALLED);
        assertThat(house.trail.last().details())
                .containsEntry("startsAt", meeting.startsAt().toString());
        assertThat(house.notices.told().getLast().recipients())
                .contains(
                        at(PROVIDER).organisation(),
                        at(CLIENT).organisation(),
                        Everyone.SECOND_UNION)
                .doesNotContain(at(UNION).organisation());
    }
}
