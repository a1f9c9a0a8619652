package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.meeting.AgendaPoint;
import tavolo.domain.meeting.Meeting;
import tavolo.domain.meeting.MeetingAnswer;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.PartySide;

/// What the store of meetings promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class MeetingsContract {

    private static final Instant STARTS = Instant.parse("2020-04-22T13:30:00Z");

    private Stores stores;
    private GivenTable table;
    private AgreementOpening opening;
    private AgreementId agreement;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        opening = opened();
        agreement = opening.agreement().id();
    }

    @Test
    void a_meeting_is_kept_to_the_letter_with_its_agenda_in_order() {
        Meeting meeting = meeting(0, "Roma, via dell'Orto 3", "", List.of());
        add(meeting);

        assertThat(found(agreement, meeting.id())).contains(meeting);
    }

    @Test
    void a_meeting_is_found_in_its_own_agreement_only() {
        Meeting meeting = meeting(0, "", "https://video.example/t?a=1&b=è", List.of());
        add(meeting);

        assertThat(found(opened().agreement().id(), meeting.id())).isEmpty();
        assertThat(found(agreement, new MeetingId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void the_latest_answer_of_each_organisation_counts() {
        Meeting meeting = meeting(0, "Roma", "", List.of());
        add(meeting);
        answer(meeting, said(CLIENT, Reply.COMES));
        answer(meeting, said(UNION, Reply.DOES_NOT_COME));
        answer(meeting, said(CLIENT, Reply.OTHER_TIME));

        assertThat(found(agreement, meeting.id()).orElseThrow().answers())
                .containsExactlyInAnyOrder(
                        said(CLIENT, Reply.OTHER_TIME), said(UNION, Reply.DOES_NOT_COME));
    }

    @Test
    void a_change_replaces_everything_that_it_does_not_keep() {
        Meeting before = meeting(0, "Roma", "", List.of());
        add(before);
        answer(before, said(CLIENT, Reply.COMES));
        Meeting after =
                meeting(
                        before.id(),
                        1,
                        MeetingState.CANCELLED,
                        "Bari",
                        "https://video.example/b",
                        List.of(said(UNION, Reply.COMES)));

        replace(after);

        assertThat(found(agreement, before.id())).contains(after);
    }

    @Test
    void a_change_of_an_older_state_is_lost() {
        Meeting meeting = meeting(0, "Roma", "", List.of());
        add(meeting);

        assertThatThrownBy(() ->
                        replace(
                                meeting(
                                        meeting.id(),
                                        2,
                                        MeetingState.CALLED,
                                        "Bari",
                                        "",
                                        List.of())))
                .isInstanceOf(RuntimeException.class);
        assertThat(found(agreement, meeting.id())).contains(meeting);
    }

    private AgreementOpening opened() {
        return in(() -> {
            AgreementOpening draft = table.draft(stores.agreements().nextNumber(2020));
            stores.agreements().open(draft);
            return draft;
        });
    }

    private Meeting meeting(int sequence, String place, String link, List<MeetingAnswer> answers) {
        return meeting(
                new MeetingId(UUID.randomUUID()),
                sequence,
                MeetingState.CALLED,
                place,
                link,
                answers);
    }

    private Meeting meeting(
            MeetingId id,
            int sequence,
            MeetingState state,
            String place,
            String link,
            List<MeetingAnswer> answers) {
        return new Meeting(
                id,
                Set.of(PROVIDER, UNION),
                state,
                place,
                link,
                STARTS,
                Duration.ofMinutes(90),
                List.of(
                        AgendaPoint.of("prima «questo»"),
                        AgendaPoint.of(
                                opening.agreement().clauses().findFirst().orElseThrow().id()),
                        AgendaPoint.of("poi l'altro")),
                table.organisation(PROVIDER),
                table.person(PROVIDER),
                sequence,
                GivenTable.OPENED,
                state == MeetingState.CANCELLED ? "sciopero" : "",
                answers);
    }

    private MeetingAnswer said(PartySide side, Reply reply) {
        return new MeetingAnswer(
                table.organisation(side),
                side,
                table.person(side),
                reply,
                "a dopo",
                reply == Reply.OTHER_TIME
                        ? Optional.of(STARTS.plus(Duration.ofDays(1)))
                        : Optional.empty(),
                GivenTable.OPENED);
    }

    private void add(Meeting meeting) {
        in(() -> {
            stores.meetings().add(agreement, meeting);
            return meeting;
        });
    }

    private void replace(Meeting meeting) {
        in(() -> {
            stores.meetings().replace(agreement, meeting);
            return meeting;
        });
    }

    private void answer(Meeting meeting, MeetingAnswer answer) {
        in(() -> {
            stores.meetings().answer(meeting.id(), answer);
            return answer;
        });
    }

    private Optional<Meeting> found(AgreementId within, MeetingId id) {
        return in(() -> stores.meetings().find(within, id));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
