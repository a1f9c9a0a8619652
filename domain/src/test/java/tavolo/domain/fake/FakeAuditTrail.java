package tavolo.domain.fake;

import java.util.List;
import java.util.Map;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;

/// Keeps the facts in their order.
public final class FakeAuditTrail implements AuditTrail {

    private final FakeTransactions transactions;
    private final Map<Integer, Fact> facts;
    private int until = Integer.MAX_VALUE;

    public FakeAuditTrail(FakeTransactions transactions) {
        this.transactions = transactions;
        this.facts = transactions.table();
    }

    @Override
    public void append(Fact fact) {
        transactions.require();
        if (facts.size() >= until) {
            throw new IllegalStateException("the trail takes no more facts");
        }
        facts.put(facts.size() + 1, fact);
    }

    /// From now on the trail takes `more` facts and then fails.
    public void failAfter(int more) {
        until = facts.size() + more;
    }

    /// Every fact, oldest first.
    public List<Fact> facts() {
        return List.copyOf(facts.values());
    }

    /// The facts of one kind, oldest first.
    public List<Fact> facts(FactKind kind) {
        return facts.values().stream().filter(fact -> fact.kind() == kind).toList();
    }

    /// The kinds of all facts, oldest first.
    public List<FactKind> kinds() {
        return facts.values().stream().map(Fact::kind).toList();
    }

    /// The newest fact.
    public Fact last() {
        return facts().getLast();
    }
}
