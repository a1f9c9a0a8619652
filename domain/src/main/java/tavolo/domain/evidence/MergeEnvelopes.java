package tavolo.domain.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// Puts what several people signed apart, each in an envelope around the same file, into one
/// envelope with the signatures of all.
record MergeEnvelopes(ReadEvidence.Tools tools) {

    /// @param file around which the envelopes lie
    record Merged(Sha256 file, Bytes envelope) {}

    /// One for each file around which several lie.
    List<Merged> of(EvidencePaper paper) {
        List<Merged> merged = new ArrayList<>();
        for (Map.Entry<Sha256, List<EvidencePaper.Enclosed>> each : paper.parallel().entrySet()) {
            merged(each.getValue())
                    .ifPresent(envelope -> merged.add(new Merged(each.getKey(), envelope)));
        }
        return merged;
    }

    private Optional<Bytes> merged(List<EvidencePaper.Enclosed> enclosed) {
        List<Bytes> envelopes =
                tools.transactions()
                        .inOne(() ->
                                enclosed.stream()
                                        .map(EvidencePaper.Enclosed::sha)
                                        .distinct()
                                        .map(sha -> Bytes.of(tools.evidences().bytes(sha)))
                                        .toList());
        return tools.files().merged(envelopes);
    }
}
