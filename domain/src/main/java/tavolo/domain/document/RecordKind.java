package tavolo.domain.document;

/// What is written down of the talks themselves, beside the instruments: evidence of what was said,
/// without effect of its own.
public enum RecordKind {
    /// *Verbale di incontro*: who met, and what was said and decided.
    MINUTES,
    /// *Verbale di mancato accordo*: where the sides stood when the talks ended without agreement.
    NO_AGREEMENT
}
