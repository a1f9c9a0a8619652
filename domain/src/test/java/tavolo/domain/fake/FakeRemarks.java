package tavolo.domain.fake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.WaitingRemark;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// Comments in memory.
public final class FakeRemarks implements Remarks {

    private final FakeTransactions transactions;
    private final Map<UUID, Row> rows;
    private final Map<UUID, Enclosed> enclosed;
    private final Map<UUID, Audience> wanted;

    public FakeRemarks(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.enclosed = transactions.table();
        this.wanted = transactions.table();
    }

    private record Row(AgreementId agreement, Remark remark) {}

    /// What goes with a comment.
    public record Enclosed(List<RemarkFile> files, Set<PersonId> mentions) {}

    @Override
    public void enclose(UUID remark, List<RemarkFile> files, Set<PersonId> mentions) {
        transactions.require();
        enclosed.put(remark, new Enclosed(List.copyOf(files), Set.copyOf(mentions)));
    }

    /// What goes with the comment `remark`.
    public Enclosed with(UUID remark) {
        return enclosed.getOrDefault(remark, new Enclosed(List.of(), Set.of()));
    }

    /// The comments at the table of `agreement`.
    List<Remark> at(AgreementId agreement) {
        return rows.values().stream()
                .filter(row -> row.agreement().equals(agreement))
                .map(Row::remark)
                .toList();
    }

    @Override
    public void add(AgreementId agreement, Remark remark) {
        transactions.require();
        rows.put(remark.id(), new Row(agreement, remark));
    }

    @Override
    public Optional<Remark> find(AgreementId agreement, UUID id) {
        transactions.require();
        return Optional.ofNullable(rows.get(id))
                .filter(row -> row.agreement().equals(agreement))
                .map(Row::remark);
    }

    @Override
    public void widen(AgreementId agreement, UUID id, Audience audience, Instant at) {
        wanted.remove(id);
        add(agreement, find(agreement, id).orElseThrow().widened(audience));
    }

    @Override
    public void await(AgreementId agreement, UUID id, Optional<Audience> audience) {
        UUID known = find(agreement, id).orElseThrow().id();
        audience.ifPresentOrElse(others -> wanted.put(known, others), () -> wanted.remove(known));
    }

    @Override
    public List<WaitingRemark> waiting(AgreementId agreement, OrganisationId organisation) {
        transactions.require();
        return at(agreement).stream()
                .filter(remark -> remark.organisation().equals(organisation))
                .sorted(Comparator.comparing(Remark::writtenAt))
                .flatMap(remark ->
                        Optional.ofNullable(wanted.get(remark.id()))
                                .map(others -> new WaitingRemark(remark, others))
                                .stream())
                .toList();
    }

    @Override
    public void release(AgreementId agreement, WaitingRemark waiting, Instant at) {
        wanted.remove(waiting.remark().id());
        add(agreement, waiting.remark().released(waiting.wanted(), at));
    }

    @Override
    public void reword(AgreementId agreement, Remark before, Remark now) {
        int standing = find(agreement, now.id()).orElseThrow().wording().number();
        if (standing != before.wording().number()) {
            throw new IllegalStateException("other words stand there by now");
        }
        add(agreement, now);
    }

    @Override
    public boolean isAnswered(UUID opening) {
        transactions.require();
        return rows.values().stream()
                .flatMap(row -> row.remark().answers().stream())
                .anyMatch(thread -> thread.remark().equals(opening));
    }

    @Override
    public void settle(AgreementId agreement, UUID id, Optional<Instant> at) {
        add(agreement, find(agreement, id).orElseThrow().settled(at));
    }

    /// The comments on a clause, oldest first.
    public List<Remark> on(ClauseId clause) {
        return rows.values().stream()
                .map(Row::remark)
                .filter(remark -> remark.clause().equals(clause))
                .sorted(Comparator.comparing(Remark::writtenAt))
                .toList();
    }
}
