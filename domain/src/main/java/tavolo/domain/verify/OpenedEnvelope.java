package tavolo.domain.verify;

import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Verdict;

/// What came of opening an envelope, with all that lie in it.
///
/// @param verdict over all its signatures; says nothing of the file inside
/// @param signatures those of the outermost envelope first
/// @param content the file inside all envelopes; empty when they were not opened
public record OpenedEnvelope(
        Verdict verdict, List<EnvelopeSignature> signatures, Optional<Bytes> content) {

    public OpenedEnvelope {
        signatures = List.copyOf(signatures);
    }

    /// An envelope that was not opened.
    public static OpenedEnvelope unfit(Verdict verdict) {
        return new OpenedEnvelope(verdict, List.of(), Optional.empty());
    }
}
