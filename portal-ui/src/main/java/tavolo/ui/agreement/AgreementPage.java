package tavolo.ui.agreement;

import tavolo.domain.agreement.AgreementId;

/// The pages of one agreement, in the order in which they are offered.
public enum AgreementPage {
    /// The negotiating table: clause by clause.
    TABLE(""),
    /// What is asked of the service, before and after.
    TARGETS("/obiettivi"),
    /// The papers with their revisions.
    PAPERS("/documenti"),
    /// Who has signed, who is missing, and the ceremony itself.
    SIGN("/firma"),
    /// Everything that happened and the dates still to come.
    TIMELINE("/cronologia");

    private final String end;

    AgreementPage(String end) {
        this.end = end;
    }

    /// The address of this page for the agreement `id`, relative to the root of the portal.
    public String of(AgreementId id) {
        return "accordi/" + id + end;
    }
}
