package tavolo.domain.fake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.study.Studies;
import tavolo.domain.study.Study;
import tavolo.domain.study.StudyId;

/// Feasibility studies in memory.
public final class FakeStudies implements Studies {

    private final FakeTransactions transactions;
    private final Map<StudyId, Study> rows;
    private final Map<Place, Optional<StudyId>> attachments;

    private record Place(ClauseId clause, int from) {}

    public FakeStudies(FakeTransactions transactions) {
        this.transactions = transactions;
        this.rows = transactions.table();
        this.attachments = transactions.table();
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

    @Override
    public Optional<Study> find(AgreementId agreement, int number) {
        transactions.require();
        return of(agreement).stream().filter(study -> study.number() == number).findFirst();
    }

    @Override
    public void attach(ClauseId clause, int from, Optional<StudyId> study) {
        transactions.require();
        if (attachments.putIfAbsent(new Place(clause, from), study) != null) {
            throw new IllegalStateException("attached twice from " + from);
        }
    }

    @Override
    public Optional<Study> attached(ClauseId clause, int version) {
        transactions.require();
        return attachments.entrySet().stream()
                .filter(entry -> entry.getKey().clause().equals(clause))
                .filter(entry -> entry.getKey().from() <= version)
                .max(Comparator.comparingInt(entry -> entry.getKey().from()))
                .flatMap(Map.Entry::getValue)
                .flatMap(id -> Optional.ofNullable(rows.get(id)));
    }

    /// All of `agreement`, in no order.
    public List<Study> of(AgreementId agreement) {
        return rows.values().stream().filter(study -> study.agreement().equals(agreement)).toList();
    }
}
