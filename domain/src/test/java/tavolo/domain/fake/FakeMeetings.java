package tavolo.domain.fake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.meeting.Meeting;
import tavolo.domain.meeting.MeetingAnswer;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.Meetings;

/// Meetings in memory.
public final class FakeMeetings implements Meetings {

    private final FakeTransactions transactions;
    private final Map<MeetingId, Row> rows;

    public FakeMeetings(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    private record Row(AgreementId agreement, Meeting meeting) {}

    @Override
    public void add(AgreementId agreement, Meeting meeting) {
        transactions.require();
        rows.put(meeting.id(), new Row(agreement, ordered(meeting, meeting.answers())));
    }

    @Override
    public Optional<Meeting> find(AgreementId agreement, MeetingId id) {
        transactions.require();
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.agreement().equals(agreement))
                .map(Row::meeting);
    }

    @Override
    public void replace(AgreementId agreement, Meeting meeting) {
        if (find(agreement, meeting.id()).orElseThrow().sequence() != meeting.sequence() - 1) {
            throw new IllegalStateException("another change of the meeting came first");
        }
        add(agreement, meeting);
    }

    @Override
    public void answer(MeetingId id, MeetingAnswer answer) {
        transactions.require();
        Row row = Optional.ofNullable(rows.get(id)).orElseThrow();
        List<MeetingAnswer> answers = new ArrayList<>(row.meeting().answers());
        answers.removeIf(before -> before.organisation().equals(answer.organisation()));
        answers.add(answer);
        rows.put(id, new Row(row.agreement(), ordered(row.meeting(), answers)));
    }

    /// Every meeting, in the order in which they were called.
    public List<Meeting> all() {
        return rows.values().stream().map(Row::meeting).toList();
    }

    private static Meeting ordered(Meeting meeting, List<MeetingAnswer> answers) {
        return new Meeting(
                meeting.id(),
                meeting.sides(),
                meeting.state(),
                meeting.place(),
                meeting.link(),
                meeting.startsAt(),
                meeting.length(),
                meeting.agenda(),
                meeting.caller(),
                meeting.calledBy(),
                meeting.sequence(),
                meeting.changedAt(),
                meeting.cancelReason(),
                answers.stream()
                        .sorted(Comparator.comparing(answer -> answer.organisation().toString()))
                        .toList());
    }
}
