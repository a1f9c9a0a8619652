package tavolo.domain.machine;

/// What a program may do with a token; never more than the person who made it.
public enum TokenScope {
    /// Read which targets applied on a service line.
    READ_TARGETS,
    /// Import measured figures, and undo an import.
    SEND_FIGURES
}
