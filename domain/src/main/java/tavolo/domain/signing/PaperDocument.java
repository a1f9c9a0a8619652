package tavolo.domain.signing;

import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.document.Sha256;

/// The paper of one edition of an instrument.
///
/// @param textDigest SHA-256 of the canonical text from which it was rendered
/// @param paperDigest SHA-256 of the first sealed file
/// @param head SHA-256 of the newest revision
/// @param revisions how many revisions there are, the rendered one included
public record PaperDocument(
        UUID id,
        AgreementId agreement,
        InstrumentId instrument,
        int edition,
        Sha256 textDigest,
        Sha256 paperDigest,
        Sha256 head,
        int revisions) {}
