package tavolo.domain.party;

import java.util.EnumSet;
import java.util.Set;

/// Everything that can be done in the portal, with the organisation kinds and roles that may. What
/// is not listed here nobody may do. That an actor *may* says nothing of a particular agreement:
/// whose it is, in which state, and who drafts a clause is checked by the use case.
public enum Deed {
    OPEN_AGREEMENT,
    PROPOSE_AGREEMENT,
    REVISE_CLAUSE,
    COUNTER_PROPOSE,
    TAKE_POSITION,
    COMMENT,
    ASSESS_CLAUSE,
    KEEP_STUDIES,
    CALL_MEETING,
    ANSWER_MEETING,
    WRITE_MINUTES,
    NAME_SIGNATORIES,
    CLOSE_INSTRUMENT,
    OPEN_SIGNING,
    SIGN,
    REFUSE_TO_SIGN,
    WITHDRAW_AGREEMENT,
    DECLARE_FAILED,
    BRING_INTO_FORCE,
    READ_AGREEMENTS,
    READ_DOCUMENTS,
    READ_TEMPLATES,
    KEEP_TEMPLATES,
    READ_INDICATORS,
    KEEP_INDICATORS,
    READ_FIGURES,
    IMPORT_FIGURES,
    CLAIM_EXCLUSION,
    ANSWER_EXCLUSION,
    READ_NOTICES,
    CHOOSE_MAIL,
    KEEP_PROOFS,
    READ_ORGANISATION,
    KEEP_PEOPLE,
    KEEP_MANDATES,
    KEEP_ORGANISATIONS,
    KEEP_SITES,
    KEEP_CERTIFICATES,
    KEEP_MAIL;

    /// The kinds of organisation whose people may do this.
    public Set<OrganisationKind> kinds() {
        return switch (this) {
            case OPEN_AGREEMENT,
                    PROPOSE_AGREEMENT,
                    OPEN_SIGNING,
                    BRING_INTO_FORCE,
                    CLAIM_EXCLUSION ->
                    EnumSet.of(OrganisationKind.PROVIDER);
            case ANSWER_EXCLUSION -> EnumSet.of(OrganisationKind.CLIENT);
            case WITHDRAW_AGREEMENT ->
                    EnumSet.of(OrganisationKind.PROVIDER, OrganisationKind.CLIENT);
            case REVISE_CLAUSE,
                    COUNTER_PROPOSE,
                    TAKE_POSITION,
                    COMMENT,
                    ASSESS_CLAUSE,
                    KEEP_STUDIES,
                    CALL_MEETING,
                    ANSWER_MEETING,
                    WRITE_MINUTES,
                    NAME_SIGNATORIES,
                    CLOSE_INSTRUMENT,
                    SIGN,
                    REFUSE_TO_SIGN,
                    DECLARE_FAILED,
                    READ_AGREEMENTS,
                    READ_DOCUMENTS,
                    READ_TEMPLATES,
                    KEEP_TEMPLATES,
                    READ_INDICATORS,
                    KEEP_INDICATORS,
                    READ_FIGURES ->
                    EnumSet.of(
                            OrganisationKind.PROVIDER,
                            OrganisationKind.CLIENT,
                            OrganisationKind.UNION);
            case READ_NOTICES,
                    CHOOSE_MAIL,
                    KEEP_PROOFS,
                    READ_ORGANISATION,
                    KEEP_PEOPLE,
                    KEEP_MANDATES,
                    KEEP_MAIL ->
                    EnumSet.allOf(OrganisationKind.class);
            case KEEP_ORGANISATIONS, KEEP_CERTIFICATES -> EnumSet.of(OrganisationKind.ASSOCIATION);
            case KEEP_SITES, IMPORT_FIGURES -> EnumSet.of(OrganisationKind.PROVIDER);
        };
    }

    /// The roles of which one is enough.
    public Set<Role> roles() {
        return switch (this) {
            case OPEN_AGREEMENT,
                    PROPOSE_AGREEMENT,
                    REVISE_CLAUSE,
                    NAME_SIGNATORIES,
                    CLOSE_INSTRUMENT,
                    OPEN_SIGNING,
                    WITHDRAW_AGREEMENT,
                    DECLARE_FAILED,
                    BRING_INTO_FORCE ->
                    EnumSet.of(Role.DRAFTER);
            case COUNTER_PROPOSE,
                    TAKE_POSITION,
                    ASSESS_CLAUSE,
                    KEEP_STUDIES,
                    CALL_MEETING,
                    ANSWER_MEETING,
                    WRITE_MINUTES,
                    CLAIM_EXCLUSION,
                    ANSWER_EXCLUSION ->
                    EnumSet.of(Role.DRAFTER, Role.REVIEWER);
            case COMMENT -> EnumSet.of(Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY);
            case SIGN, REFUSE_TO_SIGN -> EnumSet.of(Role.SIGNATORY);
            case READ_AGREEMENTS, READ_DOCUMENTS, READ_FIGURES ->
                    EnumSet.of(Role.DRAFTER, Role.REVIEWER, Role.SIGNATORY, Role.OBSERVER);
            case READ_NOTICES,
                    CHOOSE_MAIL,
                    KEEP_PROOFS,
                    READ_ORGANISATION,
                    READ_TEMPLATES,
                    READ_INDICATORS ->
                    EnumSet.allOf(Role.class);
            case KEEP_TEMPLATES, KEEP_INDICATORS, IMPORT_FIGURES ->
                    EnumSet.of(Role.ADMINISTRATOR, Role.DRAFTER);
            case KEEP_PEOPLE,
                    KEEP_MANDATES,
                    KEEP_ORGANISATIONS,
                    KEEP_SITES,
                    KEEP_CERTIFICATES,
                    KEEP_MAIL ->
                    EnumSet.of(Role.ADMINISTRATOR);
        };
    }
}
