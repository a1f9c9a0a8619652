package tavolo.domain.template;

/// The four ways in which a clause can stand to a model.
public enum DeviationKind {
    EQUAL,
    CHANGED,
    /// The model has it, the other has not.
    MISSING,
    /// The other has it, the model has not.
    ADDED
}
