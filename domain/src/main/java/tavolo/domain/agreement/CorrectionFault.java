package tavolo.domain.agreement;

/// Why words of a clause cannot be corrected as somebody asks.
public enum CorrectionFault {
    /// No words were given.
    MISSING,
    /// More characters than [Correction#LIMIT].
    TOO_LONG,
    /// The words do not stand in the clause.
    NOT_FOUND,
    /// They stand there more than once: more of what is around them tells which are meant.
    AMBIGUOUS,
    /// They say already what they should say.
    UNCHANGED,
    /// They share words with another correction of the same clause.
    OVERLAPPING,
    /// The clause carries targets, which are revised, not corrected.
    TARGETS,
    /// What should stand there holds a mark in braces, for which an errata has no value.
    MARKS
}
