package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.study.Studies;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyId;

/// Feasibility studies in memory.
public final class FakeStudies implements Studies {

    private final FakeTransactions transactions;
    private final Map<StudyId, Study> rows;

    public FakeStudies(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
    }

    @Override
    public void add(Study study) {
        transactions.require();
        if (rows.putIfAbsent(study.id(), study) != null) {
            throw new IllegalStateException("kept before, was " + study.id());
        }
    }

    @Override
    public Optional<Study> newest(AgreementId agreement) {
        transactions.require();
        return of(agreement).stream().max(Comparator.comparingInt(Study::number));
    }

    /// All of `agreement`, in no order.
    public List<Study> of(AgreementId agreement) {
        return rows.values().stream().filter(study -> study.agreement().equals(agreement)).toList();
    }
}
