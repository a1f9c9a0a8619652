package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import tavolo.domain.document.Sha256;
import java.util.List;
import tavolo.domain.document.Bytes;

/// Runs the DSS validator with the portal's policy: the portal's roots, and those of the time
/// stamping authorities it asks, are the only trust anchors, and there is no source of anything
/// outside the file but the portal's own lists of revoked certificates, hence no network.
final class PortalValidation {

    private static final String POLICY = "portal-policy.xml";

    private final ValidationPolicy policy = policy();
    private final CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();

    private final Trust trust;

    PortalValidation(Trust trust) {
        this.trust = trust;
        trust.anchors().forEach(root -> anchors.addCertificate(new CertificateToken(root)));
    }

    Reports reports(byte[] file, Instant at) {
        return reports(file, at, false);
    }

    /// The same with the report of ETSI TS 119 102-2.
    Reports fullReports(byte[] file, Instant at) {
        return reports(file, at, true);
    }

    private Reports reports(byte[] file, Instant at, boolean isFull) {
        PDFDocumentValidator validator = new PDFDocumentValidator(Pades.document(file));
        validator.setPdfObjFactory(withoutPictures());
        validator.setCertificateVerifier(verifier());
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(isFull);
        validator.setDefaultDigestAlgorithm(DigestAlgorithm.SHA256);
        return validator.validateDocument(policy);
    }

    private CommonCertificateVerifier verifier() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        verifier.setAIASource(null);
        verifier.setCrlSource(lists(trust.lists().get()));
        return verifier;
    }

    static ExternalResourcesCRLSource lists(List<Bytes> lists) {
        return new ExternalResourcesCRLSource(
                lists.stream()
                        .map(list -> new ByteArrayInputStream(list.toArray()))
                        .toArray(InputStream[]::new));
    }

    /// Comparing pictures of pages takes a second and finds less than the comparison of objects.
    private static PdfBoxNativeObjectFactory withoutPictures() {
        DefaultPdfDifferencesFinder finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(finder);
        return factory;
    }

    /// SHA-256 of the policy's file.
    static Sha256 policyDigest() {
        try (InputStream in = PortalValidation.class.getResourceAsStream(POLICY)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + POLICY);
            }
            return Sha256.digestOf(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static ValidationPolicy policy() {
        try (InputStream in = PortalValidation.class.getResourceAsStream(POLICY)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + POLICY);
            }
            return ValidationPolicyLoader.fromValidationPolicy(in).create();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
