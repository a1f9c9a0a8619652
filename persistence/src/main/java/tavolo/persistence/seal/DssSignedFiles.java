package tavolo.persistence.seal;

import eu.europa.esig.dss.validation.reports.Reports;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Verdict;

/// Reads the signed files of the portal itself, and envelopes that were judged before they were
/// kept; files of strangers never come here.
final class DssSignedFiles implements SignedFiles {

    private static final String ENGINE = "EU DSS 6.4";

    private final PortalValidation validation;

    DssSignedFiles(PortalValidation validation) {
        this.validation = validation;
    }

    @Override
    public List<Part> parts(byte[] file) {
        return SignatureParts.of(file);
    }

    @Override
    public Optional<Bytes> merged(List<Bytes> envelopes) {
        return MergedEnvelope.of(envelopes);
    }

    @Override
    public Validation validate(byte[] file, Instant at) {
        Instant second = at.truncatedTo(ChronoUnit.SECONDS);
        Reports reports = validation.fullReports(file, second);
        Verdict verdict =
                new DssJudge(validation, InstantSource.fixed(second))
                        .judge(file, Expectation.nothing());
        return new Validation(
                verdict,
                Bytes.of(reports.getXmlValidationReport().getBytes(StandardCharsets.UTF_8)),
                PolicyFile.PORTAL.digest(),
                ENGINE);
    }
}
