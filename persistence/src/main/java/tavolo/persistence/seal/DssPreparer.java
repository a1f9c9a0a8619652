package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pdf.PdfSignatureCache;
import eu.europa.esig.dss.spi.DSSUtils;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Preparer;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.StampedFile;
import tavolo.domain.signing.WrongSignatureValue;

/// Prepares and completes signatures with DSS. What DSS keeps between its two steps, the prepared
/// file and its digest, is handed out and taken back, so the steps may run on different nodes.
final class DssPreparer implements Preparer {

    private static final String CLOSING_LINE = "Firma elettronica · Electronic signature";

    private final Pades pades;
    private final SignatureLook look;

    DssPreparer(Pades pades, SignatureLook look) {
        this.pades = pades;
        this.look = look;
    }

    @Override
    public Prepared prepare(byte[] base, String field, SignerCertificate certificate, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        DSSDocument document = Pades.document(base);
        PAdESSignatureParameters parameters = Pades.parameters(certificate, second);
        parameters.setImageParameters(
                look.of(field, Pades.token(certificate), second, CLOSING_LINE));
        ToBeSigned dtbs = pades.toBeSigned(document, field, parameters);
        PdfSignatureCache cache = parameters.getPdfSignatureCache();
        byte[] prepared = DSSUtils.toByteArray(cache.getToBeSignedDocument());
        PreparedShape.require(base, prepared, field);
        return new Prepared(
                field,
                certificate,
                second,
                Bytes.of(prepared),
                Bytes.of(dtbs.getBytes()),
                Sha256.of(cache.getMessageDigest().getValue()));
    }

    @Override
    public StampedFile complete(Prepared prepared, byte[] value) {
        PAdESSignatureParameters parameters =
                Pades.parameters(prepared.certificate(), prepared.at());
        PdfSignatureCache cache = parameters.getPdfSignatureCache();
        cache.setToBeSignedDocument(Pades.document(prepared.file().toArray()));
        cache.setMessageDigest(
                new DSSMessageDigest(DigestAlgorithm.SHA256, prepared.digest().bytes()));
        ToBeSigned dtbs = new ToBeSigned(prepared.dtbs().toArray());
        SignatureAlgorithm algorithm =
                SignatureAlgorithm.getAlgorithm(
                        parameters.getEncryptionAlgorithm(), parameters.getDigestAlgorithm());
        SignatureValue signature = new SignatureValue(algorithm, value);
        if (!pades.service()
                .isValidSignatureValue(dtbs, signature, parameters.getSigningCertificate())) {
            throw new WrongSignatureValue(prepared.field());
        }
        return pades.sign(parameters, signature);
    }
}
