package tavolo.domain.template;

/// What a model is for.
public enum TemplateKind {
    /// A whole agreement, from which new ones begin.
    AGREEMENT,
    /// One clause in other words, to be taken into models of agreements.
    CLAUSE
}
