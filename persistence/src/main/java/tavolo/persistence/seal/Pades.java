package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.SlotUnavailable;

/// What every signature of the portal has in common: PAdES B-B, SHA-256 with the algorithm of the
/// signer's key, written into a field that the paper already has.
final class Pades {

    /// Room for the signature with the longest chain of a qualified provider and a time stamp.
    private static final int SIGNATURE_BYTES = 16384;

    private final PAdESService service;

    Pades() {
        this(new CommonCertificateVerifier());
    }

    /// @param verifier decides which certificates may not sign at the claimed time
    Pades(CommonCertificateVerifier verifier) {
        this.service = new PAdESService(verifier);
        service.setPdfObjFactory(new PdfBoxNativeObjectFactory());
    }

    PAdESService service() {
        return service;
    }

    /// The parameters that do not depend on how the signature looks.
    static PAdESSignatureParameters parameters(SignerCertificate signer, Instant at) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        CertificateToken token = token(signer);
        parameters.setEncryptionAlgorithm(EncryptionAlgorithm.forKey(token.getPublicKey()));
        parameters.setSigningCertificate(token);
        parameters.setCertificateChain(chain(signer));
        parameters.setContentSize(SIGNATURE_BYTES);
        parameters.setAppName("Tavolo");
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    static CertificateToken token(SignerCertificate signer) {
        return DSSUtils.loadCertificate(signer.certificate().toArray());
    }

    static DSSDocument document(byte[] file) {
        return new InMemoryDocument(file, "paper.pdf");
    }

    void requireEmpty(DSSDocument file, String field) {
        if (!service.getAvailableSignatureFields(file).contains(field)) {
            throw new SlotUnavailable(field);
        }
    }

    private static List<CertificateToken> chain(SignerCertificate signer) {
        List<CertificateToken> chain = new ArrayList<>();
        chain.add(token(signer));
        for (Bytes authority : signer.authorities()) {
            chain.add(DSSUtils.loadCertificate(authority.toArray()));
        }
        return chain;
    }
}
