package tavolo.domain.board;

import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.RevisionKind;

/// An agreement as the one that changes it names it.
///
/// @param kind what is changed of it
public record RevisedName(AgreementId id, String number, RevisionKind kind) {}
