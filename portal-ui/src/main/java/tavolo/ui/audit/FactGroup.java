package tavolo.ui.audit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.audit.FactKind;
import tavolo.ui.brand.Icon;

/// What a fact is about: the icon it carries and the chip that picks it.
enum FactGroup {
    /// Texts and values that were written or closed.
    TEXT("testi", Icon.DOCUMENT),
    /// What the sides said of them.
    POSITION("posizioni", Icon.MESSAGE),
    /// Signing, from naming the signatories on.
    SIGNATURE("firme", Icon.PEN),
    /// The steps of the agreement that have legal weight.
    LAW("passaggi", Icon.SCALES),
    /// What the portal did by itself, and the keeping of people and organisations.
    SYSTEM("sistema", Icon.SYSTEM);

    private final String written;
    private final Icon icon;

    FactGroup(String written, Icon icon) {
        this.written = written;
        this.icon = icon;
    }

    /// The group that stands in an address as `word`.
    static Optional<FactGroup> of(String word) {
        return Arrays.stream(values()).filter(group -> group.written.equals(word)).findFirst();
    }

    /// The group to which facts of `kind` belong.
    static FactGroup of(FactKind kind) {
        return switch (kind) {
            case AGREEMENT_OPENED,
                    REVISION_OPENED,
                    ERRATA_OPENED,
                    AGREEMENT_CORRECTED,
                    CLAUSE_REVISED,
                    TARGETS_REVISED,
                    PAYOFFS_PROPOSED,
                    STUDY_ATTACHED,
                    STUDY_DETACHED,
                    PICTURES_ATTACHED,
                    PICTURES_DETACHED,
                    INSTRUMENT_CLOSED ->
                    TEXT;
            case TARGETS_ANSWERED,
                    PAYOFFS_ANSWERED,
                    CLAUSE_ACCEPTED,
                    CLAUSE_OBJECTED,
                    CLAUSE_COUNTERED,
                    ANSWERS_RELEASED,
                    ANSWERS_SEALED,
                    ANSWERS_UNSEALED,
                    CLAUSE_ASSESSED,
                    STUDY_KEPT,
                    REMARK_WRITTEN,
                    REMARK_WIDENED,
                    REMARK_REWORDED,
                    REMARK_SETTLED,
                    REMARK_REOPENED,
                    MEETING_CALLED,
                    MEETING_CHANGED,
                    MEETING_ANSWERED,
                    MEETING_CANCELLED,
                    EXCLUSION_CLAIMED,
                    EXCLUSION_GRANTED,
                    EXCLUSION_REFUSED,
                    EXCLUSION_WITHDRAWN ->
                    POSITION;
            case SIGNATORIES_NAMED,
                    SIGNING_OPENED,
                    SIGNING_DEADLINE_SET,
                    SIGNING_ORDER_SET,
                    QUALIFIED_ASKED,
                    QUALIFIED_WAIVED,
                    SIGNING_LAPSED,
                    SLOT_DELEGATED,
                    DELEGATION_REVOKED,
                    MANNER_STATED,
                    RESERVE_LIFTED,
                    SIGNATURE_PREPARED,
                    SIGNATURE_CONFIRMED,
                    SIGNATURE_GIVEN,
                    SIGNATURE_REFUSED,
                    CERTIFICATE_REVOKED,
                    ADHESION_GIVEN,
                    INSTRUMENT_SIGNED ->
                    SIGNATURE;
            case AGREEMENT_PROPOSED,
                    NEGOTIATION_BEGUN,
                    AGREEMENT_INITIALLED,
                    AGREEMENT_SIGNED,
                    AGREEMENT_IN_FORCE,
                    AGREEMENT_WITHDRAWN,
                    AGREEMENT_FAILED,
                    MINUTES_FIXED,
                    NO_AGREEMENT_RECORDED,
                    STATE_RECORDED ->
                    LAW;
            case SIGNATURE_JUDGED,
                    PAPER_STAMPED,
                    PAPER_AUGMENTED,
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
                    FIGURES_IMPORTED,
                    FIGURES_UNDONE,
                    TOKEN_ISSUED,
                    TOKEN_REVOKED,
                    PERSON_INVITED,
                    PERSON_CHANGED,
                    PASSWORD_LINK_SENT,
                    PASSWORD_SET,
                    PASSKEY_ADDED,
                    PASSKEY_REMOVED,
                    CODES_ENROLLED,
                    CODES_REMOVED,
                    RECOVERY_RENEWED,
                    RECOVERY_CODE_USED,
                    PROOFS_CLEARED,
                    STRONG_PROOF_DEMANDED,
                    STRONG_PROOF_RELEASED,
                    TAX_CODE_KEPT,
                    TAX_CODE_FORGOTTEN,
                    MANDATE_GRANTED,
                    MANDATE_DOCUMENTED,
                    MANDATE_ENDED,
                    SIGNED_IN,
                    SIGN_IN_REFUSED ->
                    SYSTEM;
        };
    }

    /// The kinds of all `groups`; none for none, which means all.
    static Set<FactKind> kinds(Set<FactGroup> groups) {
        return Arrays.stream(FactKind.values())
                .filter(kind -> groups.contains(of(kind)))
                .collect(Collectors.toUnmodifiableSet());
    }

    Icon icon() {
        return icon;
    }

    /// How it stands in an address.
    String written() {
        return written;
    }

    /// The key of its name.
    String key() {
        return "view.timeline.group." + name().toLowerCase(Locale.ROOT);
    }
}
