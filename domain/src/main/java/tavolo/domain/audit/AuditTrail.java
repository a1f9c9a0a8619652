package tavolo.domain.audit;

/// The port to the chain of facts. Facts are only ever appended, in the transaction of the change
/// that they tell; each carries the hash of the one before.
public interface AuditTrail {

    /// Appends `fact` to its chain. The head of the chain is locked until the transaction ends.
    void append(Fact fact);
}
