package tavolo.domain.signing;

import java.util.List;
import java.util.Optional;
import tavolo.domain.document.Sha256;

/// What the judge of uploads found in a file.
///
/// @param verdict over the whole file
/// @param added the signatures that were made elsewhere and are new in this file, in their order
/// @param content the digest of the file inside all envelopes; empty for a PDF and for an envelope
///   that could not be opened
public record Examined(Verdict verdict, List<OutsideSignature> added, Optional<Sha256> content) {

    public Examined {
        added = List.copyOf(added);
    }

    /// A file that was not judged.
    public static Examined unfit(Verdict verdict) {
        return new Examined(verdict, List.of(), Optional.empty());
    }
}
