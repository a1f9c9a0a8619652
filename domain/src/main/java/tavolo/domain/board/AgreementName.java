package tavolo.domain.board;

import tavolo.domain.agreement.AgreementId;

/// An agreement as another one names it.
public record AgreementName(AgreementId id, String number) {}
