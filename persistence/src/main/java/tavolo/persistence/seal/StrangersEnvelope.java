package tavolo.persistence.seal;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.EnvelopeSignature;
import tavolo.domain.verify.EnvelopeSignature.Covers;
import tavolo.domain.verify.EnvelopeSignature.State;
import tavolo.domain.verify.OpenedEnvelope;

/// Opens the envelope of a stranger and tells of every signature on it what may be said.
final class StrangersEnvelope {

    private static final Logger LOG = LoggerFactory.getLogger(StrangersEnvelope.class);

    private final PortalValidation validation;
    private final InstantSource clock;

    StrangersEnvelope(PortalValidation validation, InstantSource clock) {
        this.validation = validation;
        this.clock = clock;
    }

    OpenedEnvelope opened(byte[] file) {
        try {
            EnvelopeLayers layers = EnvelopeLayers.of(file);
            return layers.findings().isEmpty()
                    ? judged(layers)
                    : OpenedEnvelope.unfit(new Verdict.Refused(layers.findings()));
        } catch (RuntimeException unforeseen) {
            // The libraries throw whatever a made-up file makes them throw; none of it may leave.
            LOG.warn("An envelope could not be judged: {}", unforeseen.getClass().getName());
            return OpenedEnvelope.unfit(
                    new Verdict.Undetermined(Set.of(Finding.NO_CLEAR_ANSWER), List.of()));
        }
    }

    private OpenedEnvelope judged(EnvelopeLayers layers) {
        List<EnvelopeSignature> signatures = new ArrayList<>();
        List<Bytes> envelopes = layers.envelopes();
        for (Bytes envelope : envelopes) {
            boolean isInnermost = envelope.equals(envelopes.getLast());
            signatures.addAll(
                    signatures(envelope.toArray(), isInnermost ? Covers.CONTENT : Covers.ENVELOPE));
        }
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        signatures.forEach(each -> findings.addAll(each.signature().findings()));
        if (signatures.isEmpty()) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        return new OpenedEnvelope(
                verdict(findings, signatures), signatures, Optional.of(layers.content()));
    }

    private static Verdict verdict(Set<Finding> findings, List<EnvelopeSignature> signatures) {
        if (signatures.stream().anyMatch(each -> each.state() == State.BROKEN)) {
            return new Verdict.Invalid(findings, List.of());
        }
        return findings.isEmpty()
                ? new Verdict.Valid(List.of())
                : new Verdict.Undetermined(findings, List.of());
    }

    private List<EnvelopeSignature> signatures(byte[] envelope, Covers covers) {
        Instant now = clock.instant();
        Anchors anchors = validation.anchors();
        Answers answers = validation.envelope(envelope, anchors, now);
        SignatureRules rules = new SignatureRules(anchors, answers, now);
        return answers.data().getSignatures().stream()
                .map(each -> signature(each, rules, covers))
                .toList();
    }

    private static EnvelopeSignature signature(
            SignatureWrapper signature, SignatureRules rules, Covers covers) {
        Set<Finding> found = EnumSet.noneOf(Finding.class);
        found.addAll(rules.findings(signature));
        if (!rules.areRight(signature, signature.getTimestampList())) {
            found.add(Finding.TIME_STAMP_WRONG);
        }
        OutsideSignature told = DssUploadJudge.told(signature, found);
        if (isOnlyOld(told)) {
            found.remove(Finding.TIME_IMPOSSIBLE);
            found.add(Finding.NO_CLEAR_ANSWER);
            told = DssUploadJudge.told(signature, found);
        }
        SignatureLevel format = signature.getSignatureFormat();
        return new EnvelopeSignature(
                told,
                state(told.findings()),
                format == null ? "" : format.toString(),
                rules.provenTime(signature),
                signature.isCounterSignature() ? Covers.SIGNATURE : covers);
    }

    /// A certificate that has ended since the time that the signature claims makes it unproven, not
    /// wrong.
    private static boolean isOnlyOld(OutsideSignature signature) {
        return signature.findings().contains(Finding.TIME_IMPOSSIBLE)
                && !signature.claimedAt().isBefore(signature.validFrom())
                && !signature.claimedAt().isAfter(signature.validTo());
    }

    /// A format that is not accepted is not looked into any further: nothing is said against what
    /// it signs.
    private static State state(Set<Finding> findings) {
        if (findings.equals(Set.of(Finding.FORMAT_NOT_ACCEPTED))) {
            return State.UNCLEAR;
        }
        return switch (DssJudge.verdict(findings, List.of())) {
            case Verdict.Valid _ -> State.PASSED;
            case Verdict.Invalid _, Verdict.NotWhole _ -> State.BROKEN;
            case Verdict.Undetermined _, Verdict.NotSigned _, Verdict.Refused _ -> State.UNCLEAR;
        };
    }
}
