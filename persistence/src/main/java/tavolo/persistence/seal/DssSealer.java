package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tavolo.domain.document.Renderer;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.StampedFile;

/// Seals papers with the portal's own key.
final class DssSealer implements Sealer {

    private static final String CLOSING_LINE = "Sigillo elettronico · Electronic seal";

    private final PortalKeys keys;
    private final SignerCertificate certificate;
    private final Pades pades;
    private final SignatureLook look;

    DssSealer(PortalKeys keys, Pades pades, SignatureLook look) {
        this.keys = keys;
        this.certificate = keys.chain(keys.seal().certificate());
        this.pades = pades;
        this.look = look;
    }

    @Override
    public StampedFile sealed(byte[] paper, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        DSSDocument document = Pades.document(paper);
        PAdESSignatureParameters parameters = Pades.parameters(certificate, second);
        parameters.setPermission(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
        parameters.setImageParameters(
                look.of(Renderer.SEAL_FIELD, Pades.token(certificate), second, CLOSING_LINE));
        ToBeSigned dtbs = pades.toBeSigned(document, Renderer.SEAL_FIELD, parameters);
        byte[] value = MemoryKeyHolder.signature(keys.seal().key(), dtbs.getBytes());
        return pades.sign(parameters, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, value));
    }
}
