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
import java.time.Instant;
import java.util.Date;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.TrustBundle;

/// Runs the DSS validator with the portal's policies. The portal's roots, those of the time
/// stamping authorities it asks, and the given authorities are the only trust anchors. There is no
/// source of anything outside the file but the given lists of revoked certificates and answers
/// about them, hence no network.
final class PortalValidation {

    private final PortalTrust portal;
    private final Supplier<TrustBundle> outside;
    private final Supplier<StatusAnswers> answers;
    private @Nullable Known known;

    /// Trusts the portal only.
    PortalValidation(PortalTrust portal) {
        this(portal, TrustBundle::none);
    }

    /// @param outside who else is trusted at the moment
    PortalValidation(PortalTrust portal, Supplier<TrustBundle> outside) {
        this(portal, outside, StatusAnswers::none);
    }

    /// @param answers what authorities outside said of certificates just now
    PortalValidation(
            PortalTrust portal, Supplier<TrustBundle> outside, Supplier<StatusAnswers> answers) {
        this.portal = portal;
        this.outside = outside;
        this.answers = answers;
    }

    private record Known(TrustBundle bundle, Anchors anchors) {}

    /// Who is trusted now.
    synchronized Anchors anchors() {
        TrustBundle bundle = outside.get();
        Known last = known;
        if (last == null || !last.bundle().equals(bundle)) {
            last = new Known(bundle, new Anchors(portal, bundle, answers));
            known = last;
        }
        return last.anchors();
    }

    /// What is found in a PDF.
    Answers answers(byte[] file, Anchors anchors, Instant at) {
        return answers(pdf(file), anchors, at);
    }

    /// What is found in a CMS envelope.
    Answers envelope(byte[] file, Anchors anchors, Instant at) {
        return answers(
                new CMSDocumentValidator(new InMemoryDocument(file, "paper.p7m")), anchors, at);
    }

    /// Everything that is said about a PDF of the portal, with the report of ETSI TS 119 102-2.
    Reports fullReports(byte[] file, Instant at) {
        PDFDocumentValidator validator = pdf(file);
        validator.setEnableEtsiValidationReport(true);
        return reports(validator, anchors(), at);
    }

    private static Answers answers(SignedDocumentValidator validator, Anchors anchors, Instant at) {
        validator.setEnableEtsiValidationReport(false);
        validator.setTokenExtractionStrategy(
                TokenExtractionStrategy.EXTRACT_CERTIFICATES_AND_REVOCATION_DATA);
        Reports reports = reports(validator, anchors, at);
        return new Answers(
                reports.getDiagnosticData(),
                reports.getSimpleReport(),
                PolicyFile.OUTSIDE.over(reports, at));
    }

    private static Reports reports(SignedDocumentValidator validator, Anchors anchors, Instant at) {
        validator.setCertificateVerifier(anchors.verifier());
        validator.setValidationTime(Date.from(at));
        validator.setDefaultDigestAlgorithm(DigestAlgorithm.SHA256);
        return validator.validateDocument(PolicyFile.PORTAL.policy());
    }

    /// Comparing pictures of pages takes a second and finds less than the comparison of objects.
    private static PDFDocumentValidator pdf(byte[] file) {
        DefaultPdfDifferencesFinder finder = new DefaultPdfDifferencesFinder();
        finder.setMaximalPagesAmountForVisualComparison(0);
        PdfBoxNativeObjectFactory factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(finder);
        PDFDocumentValidator validator = new PDFDocumentValidator(Pades.document(file));
        validator.setPdfObjFactory(factory);
        return validator;
    }
}
