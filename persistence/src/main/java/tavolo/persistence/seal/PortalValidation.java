package tavolo.persistence.seal;

import eu.europa.esig.dss.cades.validation.CMSDocumentValidator;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tavolo.persistence.seal.trust.TrustBundle;

/// Runs the DSS validator with the portal's policies. The portal's root and the given authorities
/// are the only trust anchors and there is no source of anything outside the file, hence no
/// network.
final class PortalValidation {

    private final X509Certificate root;
    private final Supplier<TrustBundle> trust;
    private @Nullable Known known;

    /// Trusts `root` only.
    PortalValidation(X509Certificate root) {
        this(root, TrustBundle::none);
    }

    /// @param trust who else is trusted at the moment
    PortalValidation(X509Certificate root, Supplier<TrustBundle> trust) {
        this.root = root;
        this.trust = trust;
    }

    private record Known(TrustBundle bundle, Anchors anchors) {}

    /// Who is trusted now.
    synchronized Anchors anchors() {
        TrustBundle bundle = trust.get();
        Known last = known;
        if (last == null || !last.bundle().equals(bundle)) {
            last = new Known(bundle, new Anchors(root, bundle));
            known = last;
        }
        return last.anchors();
    }

    /// What is found in a PDF.
    Answers answers(byte[] file, Anchors anchors, Instant at) {
        PDFDocumentValidator validator = new PDFDocumentValidator(Pades.document(file));
        validator.setPdfObjFactory(withoutPictures());
        return answers(validator, anchors, at);
    }

    /// What is found in a CMS envelope.
    Answers envelope(byte[] file, Anchors anchors, Instant at) {
        return answers(
                new CMSDocumentValidator(new InMemoryDocument(file, "paper.p7m")), anchors, at);
    }

    private static Answers answers(SignedDocumentValidator validator, Anchors anchors, Instant at) {
        validator.setCertificateVerifier(anchors.verifier());
        validator.setValidationTime(Date.from(at));
        validator.setEnableEtsiValidationReport(false);
        validator.setDefaultDigestAlgorithm(DigestAlgorithm.SHA256);
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.EXTRACT_CERTIFICATES_ONLY);
        Reports reports = validator.validateDocument(PolicyFile.PORTAL.policy());
        return new Answers(
                reports.getDiagnosticData(),
                reports.getSimpleReport(),
                PolicyFile.OUTSIDE.over(reports, at));
    }

    /// Comparing pictures of pages takes a second and finds less than the comparison of objects.
    private static PdfBoxNativeObjectFactory withoutPictures() {
        DefaultPdfDifferencesFinder finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(finder);
        return factory;
    }
}
