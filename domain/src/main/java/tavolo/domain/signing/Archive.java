package tavolo.domain.signing;

import java.time.Instant;
import tavolo.domain.document.Bytes;

/// Makes a finished paper last: all certificates, what was revoked, and a time stamp over
/// everything go into the file, for all signers at once (PAdES B-LTA). On a paper that has them the
/// time stamp is renewed. Takes seconds; never called inside a transaction. Source: ETSI EN 319
/// 142-1.
public interface Archive {

    /// The next revision of `file`: its bytes, unchanged, with more behind them.
    Archived augment(byte[] file);

    /// What came of it.
    sealed interface Archived {

        /// It was done.
        ///
        /// @param renewBy before then the time stamp must be renewed, since its certificate or an
        ///   algorithm ends
        record Done(Bytes file, Stamp stamp, Instant renewBy) implements Archived {}

        /// No time stamping authority answers.
        record NoTime() implements Archived {}

        /// Something that belongs into the file cannot be had, or the paper would no longer be as
        /// the norms ask.
        ///
        /// @param why for the administrator, in English, at most 300 characters
        record Refused(String why) implements Archived {}
    }
}
