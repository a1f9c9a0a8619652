package tavolo.persistence.seal;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.Verdict;

/// Judges with DSS and adds the rules that it lacks: the file begins with our revision, it is sane
/// before it is read, and nothing unexplained was added behind a signature.
final class DssJudge implements Judge {

    private static final Logger LOG = LoggerFactory.getLogger(DssJudge.class);

    private static final Set<Finding> DECIDES_INVALID =
            EnumSet.of(
                    Finding.SIGNATURE_BROKEN,
                    Finding.FORMAT_NOT_ACCEPTED,
                    Finding.TIME_IMPOSSIBLE,
                    Finding.ALGORITHM_WEAK,
                    Finding.CERTIFICATE_REVOKED,
                    Finding.OTHER_SIGNER);
    private static final Set<Finding> DECIDES_UNDETERMINED =
            EnumSet.of(
                    Finding.AUTHORITY_UNKNOWN,
                    Finding.TIME_STAMP_WRONG,
                    Finding.LISTS_OUTDATED,
                    Finding.NO_CLEAR_ANSWER);

    private final PortalValidation validation;
    private final InstantSource clock;

    DssJudge(PortalValidation validation, InstantSource clock) {
        this.validation = validation;
        this.clock = clock;
    }

    @Override
    public Verdict judge(byte[] file, Expectation expectation) {
        try {
            Set<Finding> unfit = FileRules.findings(file);
            return unfit.isEmpty() ? judgeFit(file, expectation) : new Verdict.Refused(unfit);
        } catch (RuntimeException unforeseen) {
            // The libraries throw whatever a made-up file makes them throw; none of it may leave.
            LOG.warn("A file could not be judged: {}", unforeseen.getClass().getName());
            return new Verdict.Undetermined(Set.of(Finding.NO_CLEAR_ANSWER), List.of());
        }
    }

    private Verdict judgeFit(byte[] file, Expectation expectation) {
        Instant now = clock.instant();
        Anchors anchors = validation.anchors();
        Examination examination =
                new Examination(file, now, anchors, validation.answers(file, anchors, now));
        Set<Finding> findings =
                expectation
                        .base()
                        .filter(_ -> expectation.isBaseJudged())
                        .map(base -> examination.findingsBehind(base.length()))
                        .orElseGet(examination::findings);
        if (expectation.base().filter(base -> !base.isPrefixOf(file)).isPresent()) {
            findings.add(Finding.NOT_OUR_REVISION);
        }
        if (findings.isEmpty() && !examination.hasSignatures()) {
            return new Verdict.NotSigned();
        }
        return verdict(findings, examination.rows());
    }

    /// A wrong signature outweighs an unclear one, and an unclear one a file that is not whole.
    static Verdict verdict(Set<Finding> findings, List<JudgedSignature> rows) {
        if (findings.isEmpty()) {
            return new Verdict.Valid(rows);
        }
        if (findings.stream().anyMatch(DECIDES_INVALID::contains)) {
            return new Verdict.Invalid(findings, rows);
        }
        if (findings.stream().anyMatch(DECIDES_UNDETERMINED::contains)) {
            return new Verdict.Undetermined(findings, rows);
        }
        return new Verdict.NotWhole(findings, rows);
    }
}
