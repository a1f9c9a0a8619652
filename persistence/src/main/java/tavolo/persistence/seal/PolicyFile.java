package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.ValidationLevel;
import eu.europa.esig.dss.model.policy.ValidationPolicy;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.validation.executor.signature.DefaultSignatureProcessExecutor;
import eu.europa.esig.dss.validation.policy.ValidationPolicyLoader;
import eu.europa.esig.dss.validation.reports.Reports;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import tavolo.domain.document.Sha256;

/// One of the portal's files of validation rules.
enum PolicyFile {
    /// For signatures of the portal's own authority.
    PORTAL("portal-policy.xml"),
    /// For signatures made elsewhere.
    OUTSIDE("outside-policy.xml");

    @SuppressWarnings("ImmutableEnumChecker") // Read once, and only read from.
    private final ValidationPolicy policy;

    @SuppressWarnings("ImmutableEnumChecker") // A digest never changes.
    private final Sha256 digest;

    PolicyFile(String name) {
        try (InputStream in = PolicyFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its file " + name);
            }
            byte[] content = in.readAllBytes();
            this.digest = Sha256.digestOf(content);
            this.policy =
                    ValidationPolicyLoader.fromValidationPolicy(new ByteArrayInputStream(content))
                            .create();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    ValidationPolicy policy() {
        return policy;
    }

    /// SHA-256 of the file.
    Sha256 digest() {
        return digest;
    }

    /// The answers of this policy over what was already found in a file.
    SimpleReport over(Reports reports, Instant at) {
        DefaultSignatureProcessExecutor executor = new DefaultSignatureProcessExecutor();
        executor.setDiagnosticData(reports.getDiagnosticDataJaxb());
        executor.setValidationPolicy(policy);
        executor.setValidationLevel(ValidationLevel.ARCHIVAL_DATA);
        executor.setEnableEtsiValidationReport(false);
        executor.setCurrentTime(Date.from(at));
        return executor.execute().getSimpleReport();
    }
}
