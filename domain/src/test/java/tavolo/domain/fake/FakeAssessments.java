package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Assessment;
import tavolo.domain.agreement.Assessments;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.party.OrganisationId;

/// What deviations mean for the workers, in memory.
public final class FakeAssessments implements Assessments {

    private final FakeTransactions transactions;
    private final Map<Key, Assessment> rows;

    public FakeAssessments(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    private record Key(ClauseId clause, OrganisationId organisation) {}

    @Override
    public List<Assessment> of(ClauseId clause) {
        transactions.require();
        return rows.values().stream()
                .filter(assessment -> assessment.clause().equals(clause))
                .sorted(
                        Comparator.comparing(Assessment::givenAt)
                                .thenComparing(assessment -> assessment.organisation().value()))
                .toList();
    }

    @Override
    public void put(AgreementId agreement, Assessment assessment) {
        transactions.require();
        rows.put(new Key(assessment.clause(), assessment.organisation()), assessment);
    }
}
