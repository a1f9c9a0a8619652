package tavolo.domain.term;

/// An authority that sets standards for the contact services of a sector.
public enum Regulator {
    /// Electronic communications.
    AGCOM,
    /// Electricity and gas.
    ARERA
}
