package tavolo.domain.notice;

/// What a notice tells.
public enum NoticeKind {
    AGREEMENT_PROPOSED,
    CLAUSE_REVISED,
    CLAUSE_OBJECTED,
    ANSWERS_RELEASED,
    /// Rows of the table of targets were accepted, countered or objected to.
    TARGETS_ANSWERED,
    /// What the targets are worth was answered; the provider and the client only are told.
    PAYOFFS_ANSWERED,
    ANSWERS_SEALED,
    ANSWERS_UNSEALED,
    REMARK_WRITTEN,
    /// A comment names the person who is told.
    MENTIONED,
    CLAUSE_ASSESSED,
    STUDY_KEPT,
    MEETING_CALLED,
    MEETING_CHANGED,
    MEETING_ANSWERED,
    MEETING_CANCELLED,
    MINUTES_FIXED,
    INSTRUMENT_CLOSED,
    /// A party asks for qualified signatures on an instrument, or no longer does.
    SIGNATURE_LEVEL_CHANGED,
    SIGNING_OPENED,
    SIGNING_DEADLINE_SET,
    /// In which order an instrument is signed.
    SIGNING_ORDER_SET,
    /// All who sign before the person who is told have signed.
    SIGNING_TURN,
    /// The last day for signatures is near and some of the own side are missing.
    SIGNING_DUE,
    /// The last day for signatures was over.
    SIGNING_LAPSED,
    SIGNATURE_REFUSED,
    AGREEMENT_SIGNED,
    /// A union adhered to a signed instrument.
    ADHESION_GIVEN,
    AGREEMENT_IN_FORCE,
    AGREEMENT_WITHDRAWN,
    AGREEMENT_FAILED,
    /// The client has to say whether some time counts.
    EXCLUSION_CLAIMED,
    /// A claim was granted, refused or taken back.
    EXCLUSION_ANSWERED,
    /// Clauses have waited for an answer of the own side for some working days.
    ANSWER_DUE
}
