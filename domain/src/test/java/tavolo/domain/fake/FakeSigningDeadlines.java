package tavolo.domain.fake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.signing.SigningDeadline;
import tavolo.domain.signing.SigningDeadlines;

/// Deadlines of signatures in memory.
public final class FakeSigningDeadlines implements SigningDeadlines {

    private final FakeTransactions transactions;
    private final FakeAgreements agreements;
    private final Map<AgreementId, SigningDeadline> deadlines;
    private final Map<AgreementId, Boolean> reminded;

    public FakeSigningDeadlines(FakeTransactions transactions, FakeAgreements agreements) {
        this.transactions = transactions;
        this.agreements = agreements;
        this.deadlines = transactions.table();
        this.reminded = transactions.table();
    }

    @Override
    public void set(AgreementId agreement, SigningDeadline deadline) {
        transactions.require();
        deadlines.put(agreement, deadline);
        reminded.remove(agreement);
    }

    @Override
    public Optional<SigningDeadline> of(AgreementId agreement) {
        transactions.require();
        return Optional.ofNullable(deadlines.get(agreement));
    }

    @Override
    public void forget(AgreementId agreement) {
        transactions.require();
        deadlines.remove(agreement);
        reminded.remove(agreement);
    }

    @Override
    public List<AgreementId> endless(int limit) {
        transactions.require();
        return agreements.all().stream()
                .filter(agreement -> agreement.state() == AgreementState.SIGNING)
                .map(Agreement::id)
                .filter(id -> !deadlines.containsKey(id))
                .limit(limit)
                .toList();
    }

    @Override
    public List<AgreementId> over(LocalDate day, int limit) {
        transactions.require();
        return sorted(limit, entry -> entry.getValue().lastDay().isBefore(day));
    }

    @Override
    public List<AgreementId> toRemind(LocalDate day, int limit) {
        transactions.require();
        return sorted(
                limit,
                entry ->
                        !entry.getValue().lastDay().isAfter(day)
                                && !reminded.containsKey(entry.getKey()));
    }

    private List<AgreementId> sorted(
            int limit,
            java.util.function.Predicate<Map.Entry<AgreementId, SigningDeadline>> which) {
        return deadlines.entrySet().stream()
                .filter(which)
                .sorted(Comparator.comparing(entry -> entry.getValue().lastDay()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public void reminded(AgreementId agreement) {
        transactions.require();
        reminded.put(agreement, true);
    }
}
