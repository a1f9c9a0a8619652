package tavolo.domain.signing;

/// Why a revision of a paper came to be.
public enum RevisionCause {
    RENDERED,
    SEALED,
    SIGNED,
    UPLOADED,
    STAMPED,
    AUGMENTED
}
