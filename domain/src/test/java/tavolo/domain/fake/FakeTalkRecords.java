package tavolo.domain.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MinutesDraft;
import tavolo.domain.meeting.TalkRecord;
import tavolo.domain.meeting.TalkRecords;

/// Records of the talks in memory.
public final class FakeTalkRecords implements TalkRecords {

    private final FakeTransactions transactions;
    private final Map<UUID, Row> rows;
    private final Map<UUID, Bytes> papers;
    private final Map<MeetingId, MinutesDraft> drafts;

    public FakeTalkRecords(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.papers = transactions.table();
        this.drafts = transactions.table();
    }

    private record Row(AgreementId agreement, TalkRecord record, Bytes text) {}

    @Override
    public void add(AgreementId agreement, TalkRecord record, byte[] canonical) {
        transactions.require();
        if (!Sha256.digestOf(canonical).equals(record.text())) {
            throw new IllegalArgumentException("the digest of the text is another");
        }
        rows.put(record.id(), new Row(agreement, record, Bytes.of(canonical)));
    }

    @Override
    public List<TalkRecord> of(AgreementId agreement) {
        transactions.require();
        return ordered(rows.values().stream().filter(row -> row.agreement().equals(agreement)));
    }

    @Override
    public byte[] text(TalkRecord record) {
        transactions.require();
        return Optional.ofNullable(rows.get(record.id())).orElseThrow().text().toArray();
    }

    @Override
    public List<TalkRecord> unsealed(AgreementId agreement) {
        return of(agreement).stream().filter(each -> !papers.containsKey(each.id())).toList();
    }

    @Override
    public List<TalkRecord> unsealed(int limit) {
        transactions.require();
        return ordered(rows.values().stream()).stream()
                .filter(each -> !papers.containsKey(each.id()))
                .limit(limit)
                .toList();
    }

    private static List<TalkRecord> ordered(Stream<Row> found) {
        return found.map(Row::record)
                .sorted(
                        Comparator.comparing(TalkRecord::fixedAt)
                                .thenComparing(record -> record.id().toString()))
                .toList();
    }

    @Override
    public boolean seal(UUID record, byte[] paper, Instant at) {
        transactions.require();
        return papers.putIfAbsent(record, Bytes.of(paper)) == null;
    }

    /// The sealed paper of a record; empty before.
    public Optional<Bytes> paperOf(UUID record) {
        return Optional.ofNullable(papers.get(record));
    }

    @Override
    public Optional<MinutesDraft> draft(MeetingId meeting) {
        transactions.require();
        return Optional.ofNullable(drafts.get(meeting));
    }

    @Override
    public void keep(MeetingId meeting, MinutesDraft draft) {
        transactions.require();
        drafts.put(meeting, draft);
    }

    @Override
    public void discard(MeetingId meeting) {
        transactions.require();
        drafts.remove(meeting);
    }
}
