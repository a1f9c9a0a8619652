package tavolo.persistence.seal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Verdict;

/// Gathers the signatures of envelopes that lie in each other. Whoever signs an envelope signs all
/// that is in it.
final class EnvelopeExamination {

    private final Function<byte[], List<OutsideSignature>> validator;

    /// @param validator the signatures on the content of one envelope
    EnvelopeExamination(Function<byte[], List<OutsideSignature>> validator) {
        this.validator = validator;
    }

    /// The judgement over an envelope.
    Examined of(byte[] upload) {
        EnvelopeLayers layers = EnvelopeLayers.of(upload);
        if (!layers.findings().isEmpty()) {
            return Examined.unfit(new Verdict.Refused(layers.findings()));
        }
        List<OutsideSignature> signatures = new ArrayList<>();
        for (Bytes envelope : layers.envelopes()) {
            signatures.addAll(validator.apply(envelope.toArray()));
        }
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        signatures.forEach(each -> findings.addAll(each.findings()));
        if (signatures.isEmpty()) {
            findings.add(Finding.NO_CLEAR_ANSWER);
        }
        return new Examined(
                DssJudge.verdict(findings, List.of()),
                signatures,
                Optional.of(layers.content().digest()));
    }
}
