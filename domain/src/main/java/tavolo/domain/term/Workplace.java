package tavolo.domain.term;

/// Where those work whose joint result a target measures.
public enum Workplace {
    /// Remote work only.
    REMOTE,
    /// Work at the provider's site only.
    ON_SITE,
    /// Both together, measured as one.
    BOTH
}
