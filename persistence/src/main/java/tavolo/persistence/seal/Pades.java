package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.EncryptionAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.ExternalCMSService;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pades.timestamp.PAdESTimestampService;
import eu.europa.esig.dss.pdf.PdfSignatureCache;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.SignerCertificate;
import tavolo.domain.signing.SlotUnavailable;
import tavolo.domain.signing.StampedFile;
import tavolo.domain.signing.TimeStamps;

/// What every signature of the portal has in common: PAdES B-T, SHA-256 with the algorithm of the
/// signer's key, written into a field that the paper already has. While no authority gives the
/// time, the signature is made without (B-B), and whoever asked for it learns that.
final class Pades {

    /// Room for the signature with the longest chain of a qualified provider and a time stamp.
    static final int SIGNATURE_BYTES = 16384;

    private static final String NAME = "Tavolo";

    private final CommonCertificateVerifier verifier;
    private final TimeAuthorities authorities;
    private final PAdESService service;

    Pades(TimeAuthorities authorities) {
        this(new CommonCertificateVerifier(), authorities);
    }

    /// @param verifier decides which certificates may not sign at the claimed time
    Pades(CommonCertificateVerifier verifier, TimeAuthorities authorities) {
        this.verifier = verifier;
        this.authorities = authorities;
        this.service = service(verifier);
    }

    private static PAdESService service(CommonCertificateVerifier verifier) {
        PAdESService made = new PAdESService(verifier);
        made.setPdfObjFactory(new PdfBoxNativeObjectFactory());
        return made;
    }

    TimeAuthorities.Asked ask() {
        return authorities.ask();
    }

    /// The service that adds long-term data found by `verifier`.
    PAdESService extending(CommonCertificateVerifier verifier, TimeAuthorities.Asked time) {
        PAdESService made = service(verifier);
        made.setTspSource(time);
        return made;
    }

    /// The file that was prepared with `parameters` and now carries `value`, with the time if an
    /// authority gives it.
    StampedFile sign(PAdESSignatureParameters parameters, SignatureValue value) {
        PdfSignatureCache ready = parameters.getPdfSignatureCache();
        byte[] file = DSSUtils.toByteArray(ready.getToBeSignedDocument());
        byte[] digest = ready.getMessageDigest().getValue();
        TimeAuthorities.Asked time = authorities.ask();
        byte[] container;
        try {
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
            container = container(digest, parameters, value, time);
        } catch (NoTimeStamp none) {
            parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
            container = container(digest, parameters, value, time);
        }
        return new StampedFile(Bytes.of(EmptyPlace.filled(file, container)), time.stamp());
    }

    private byte[] container(
            byte[] digest,
            PAdESSignatureParameters parameters,
            SignatureValue value,
            TimeAuthorities.Asked time) {
        ExternalCMSService containers = new ExternalCMSService(verifier);
        containers.setTspSource(time);
        return DSSUtils.toByteArray(
                containers.signMessageDigest(
                        new DSSMessageDigest(DigestAlgorithm.SHA256, digest), parameters, value));
    }

    /// The file with a document time stamp behind it; empty if no authority gives the time. The
    /// usual service would first look for what proves the stamps that are there already, and fail:
    /// that is for the archive, which knows whom to trust.
    Optional<StampedFile> stamp(byte[] file) {
        TimeAuthorities.Asked time = authorities.ask();
        PAdESTimestampParameters parameters = new PAdESTimestampParameters(DigestAlgorithm.SHA256);
        parameters.setContentSize(SIGNATURE_BYTES);
        parameters.setAppName(NAME);
        try {
            return Optional.of(
                    stamped(bare(time).timestampDocument(document(file), parameters), time));
        } catch (NoTimeStamp none) {
            return Optional.empty();
        }
    }

    private static PAdESTimestampService bare(TimeAuthorities.Asked time) {
        return new PAdESTimestampService(
                time, new PdfBoxNativeObjectFactory().newSignatureTimestampService());
    }

    private static StampedFile stamped(DSSDocument file, TimeAuthorities.Asked time) {
        return new StampedFile(Bytes.of(DSSUtils.toByteArray(file)), time.stamp());
    }

    List<TimeStamps.TimeAuthority> authorities() {
        return authorities.facts();
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
        parameters.setAppName(NAME);
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(at));
        return parameters;
    }

    static CertificateToken token(SignerCertificate signer) {
        return DSSUtils.loadCertificate(signer.certificate().toArray());
    }

    static DSSDocument document(byte[] file) {
        return new InMemoryDocument(file, "paper.pdf");
    }

    /// Prepares the signature of `parameters` in the empty `field` of `file`.
    ///
    /// @throws SlotUnavailable if there is no such field, or it is signed
    ToBeSigned toBeSigned(DSSDocument file, String field, PAdESSignatureParameters parameters) {
        try {
            return service.getDataToSign(file, parameters);
        } catch (IllegalArgumentException refused) {
            if (service.getAvailableSignatureFields(file).contains(field)) {
                throw refused;
            }
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
