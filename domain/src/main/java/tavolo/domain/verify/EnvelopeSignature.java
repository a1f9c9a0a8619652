package tavolo.domain.verify;

import java.util.Optional;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Stamp;

/// One signature of an envelope, as it stands in it.
///
/// @param signature who made it, and what was found wrong with it
/// @param state what may be said of it
/// @param format the name of its format, such as `CAdES-BASELINE-T`; empty when it has none
/// @param stamp the earliest right time stamp over it; empty when there is none
/// @param covers what was signed
public record EnvelopeSignature(
        OutsideSignature signature,
        State state,
        String format,
        Optional<Stamp> stamp,
        Covers covers) {

    /// What may be said of a signature.
    public enum State {
        /// It was checked whole and found right.
        PASSED,
        /// It can be called neither right nor wrong.
        UNCLEAR,
        /// It is wrong.
        BROKEN
    }

    /// What a signature covers.
    public enum Covers {
        /// The file inside all envelopes.
        CONTENT,
        /// An envelope inside this one, with all that it holds.
        ENVELOPE,
        /// Another signature, which it confirms.
        SIGNATURE
    }
}
