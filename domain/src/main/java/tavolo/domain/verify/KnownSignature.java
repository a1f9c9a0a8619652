package tavolo.domain.verify;

import java.time.Instant;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;

/// A signature that the portal saw being made.
///
/// @param signer the person's name at the time, as the paper prints it
/// @param organisation for whom the person signed
/// @param claimedAt the time by the portal's clock; no time-stamping authority confirms it
/// @param verdict what the full judgement found: `VALID`, `PENDING` while it waits, or another word
///   of [tavolo.domain.signing.Verdict]
public record KnownSignature(
        String signer,
        String organisation,
        PartySide side,
        Capacity capacity,
        Instant claimedAt,
        String verdict) {

    /// Whether the full judgement found it valid in a file that is whole.
    public boolean isRight() {
        return verdict.equals("VALID");
    }

    /// Whether the judgement was made and did not find it valid.
    public boolean isWrong() {
        return !isRight() && !verdict.equals("PENDING");
    }
}
