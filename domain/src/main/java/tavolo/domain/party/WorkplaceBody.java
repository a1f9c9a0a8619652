package tavolo.domain.party;

/// The kind of workers' representation in a production unit.
public enum WorkplaceBody {
    /// Elected unitary body; counted in seats.
    RSU,
    /// Bodies appointed by unions; counted in union-dues mandates (*deleghe*).
    RSA
}
