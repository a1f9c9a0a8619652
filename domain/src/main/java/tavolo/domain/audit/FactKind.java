package tavolo.domain.audit;

/// The kinds of things that happen, each with its sentence on the timeline.
public enum FactKind {
    AGREEMENT_OPENED,
    /// An agreement that revises the targets of this one was opened.
    REVISION_OPENED,
    ERRATA_OPENED,
    AGREEMENT_CORRECTED,
    AGREEMENT_PROPOSED,
    NEGOTIATION_BEGUN,
    CLAUSE_REVISED,
    TARGETS_REVISED,
    /// Rows of the table of targets were accepted, countered or objected to.
    TARGETS_ANSWERED,
    /// What the targets are worth was proposed, for the provider and the client to know.
    PAYOFFS_PROPOSED,
    /// It was answered, row by row or on the cap.
    PAYOFFS_ANSWERED,
    CLAUSE_ACCEPTED,
    CLAUSE_OBJECTED,
    CLAUSE_COUNTERED,
    /// Somebody said what a deviation means for the workers.
    CLAUSE_ASSESSED,
    /// A party keeps a feasibility study for all to see.
    STUDY_KEPT,
    /// A study is printed and signed with the targets from now on.
    STUDY_ATTACHED,
    /// No study is printed with the targets any more.
    STUDY_DETACHED,
    /// Measured pictures are printed and signed with the targets from now on.
    PICTURES_ATTACHED,
    /// They are no longer.
    PICTURES_DETACHED,
    /// Prepared answers were put on the table, all at once.
    ANSWERS_RELEASED,
    /// Prepared answers wait for those of the others.
    ANSWERS_SEALED,
    ANSWERS_UNSEALED,
    REMARK_WRITTEN,
    REMARK_WIDENED,
    /// Its author put other words in its place.
    REMARK_REWORDED,
    REMARK_SETTLED,
    REMARK_REOPENED,
    MEETING_CALLED,
    /// Another time, place or agenda; the answers given before count no more.
    MEETING_CHANGED,
    MEETING_ANSWERED,
    MEETING_CANCELLED,
    MINUTES_FIXED,
    SIGNATORIES_NAMED,
    INSTRUMENT_CLOSED,
    AGREEMENT_INITIALLED,
    SIGNING_OPENED,
    /// Until when signatures are collected, and what follows if some are missing then.
    SIGNING_DEADLINE_SET,
    /// In which order an instrument is signed.
    SIGNING_ORDER_SET,
    /// The last day was over with signatures missing.
    SIGNING_LAPSED,
    /// A party asks that everybody sign an instrument with a qualified signature.
    QUALIFIED_ASKED,
    /// A party that asked so asks no longer.
    QUALIFIED_WAIVED,
    /// A signatory lets somebody else of the same organisation sign.
    SLOT_DELEGATED,
    DELEGATION_REVOKED,
    /// A signatory says how they will sign: technically, or with a reserve.
    MANNER_STATED,
    SIGNATURE_PREPARED,
    /// The person proved by the step-up to be the one who signs what was shown.
    SIGNATURE_CONFIRMED,
    SIGNATURE_GIVEN,
    /// A signature given with a reserve counts from now on.
    RESERVE_LIFTED,
    SIGNATURE_REFUSED,
    SIGNATURE_JUDGED,
    /// The certificate of a signature counts no more from some moment on.
    CERTIFICATE_REVOKED,
    /// A time stamp was added behind signatures that had none.
    PAPER_STAMPED,
    /// Long-term validation data and an archive time stamp were added, or the latter was renewed.
    PAPER_AUGMENTED,
    INSTRUMENT_SIGNED,
    /// A union adhered to a signed instrument by an act of its own.
    ADHESION_GIVEN,
    AGREEMENT_SIGNED,
    AGREEMENT_IN_FORCE,
    AGREEMENT_WITHDRAWN,
    /// The text of the record of no agreement was fixed, for the sides that may see this fact.
    NO_AGREEMENT_RECORDED,
    AGREEMENT_FAILED,
    /// The provider claims that some time does not count.
    EXCLUSION_CLAIMED,
    EXCLUSION_GRANTED,
    EXCLUSION_REFUSED,
    EXCLUSION_WITHDRAWN,
    /// A change of state that reached the portal from outside its own transitions.
    STATE_RECORDED,
    ORGANISATION_REGISTERED,
    UNIT_REGISTERED,
    LINE_REGISTERED,
    TEMPLATE_CREATED,
    TEMPLATE_CHANGED,
    TEMPLATE_PUBLISHED,
    TEMPLATE_RETIRED,
    TEMPLATE_RESTORED,
    INDICATOR_DEFINED,
    INDICATOR_REVISED,
    INDICATOR_RETIRED,
    INDICATOR_RESTORED,
    /// Measured figures came in from a file.
    FIGURES_IMPORTED,
    /// An import was undone, whose figures count no more.
    FIGURES_UNDONE,
    /// A key was made with which a program acts for a person.
    TOKEN_ISSUED,
    TOKEN_REVOKED,
    PERSON_INVITED,
    PERSON_CHANGED,
    PASSWORD_LINK_SENT,
    PASSWORD_SET,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    /// A device that shows codes was set up.
    CODES_ENROLLED,
    CODES_REMOVED,
    RECOVERY_RENEWED,
    /// Somebody signed in with a code from paper, good once.
    RECOVERY_CODE_USED,
    /// An administrator removed all passkeys and codes of a colleague who has lost them.
    PROOFS_CLEARED,
    /// An organisation lets nobody sign with a password alone any more.
    STRONG_PROOF_DEMANDED,
    STRONG_PROOF_RELEASED,
    /// A signatory is recognised by a tax code from now on; which one is never told.
    TAX_CODE_KEPT,
    TAX_CODE_FORGOTTEN,
    MANDATE_GRANTED,
    /// The act that proves a mandate was added as a file.
    MANDATE_DOCUMENTED,
    MANDATE_ENDED,
    SIGNED_IN,
    SIGN_IN_REFUSED
}
