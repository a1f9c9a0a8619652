package tavolo.domain.signing;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.document.Sha256;

/// A prepared signature, as the person who is about to confirm needs it.
///
/// @param session names the attempt when confirming
/// @param textDigest SHA-256 of the text, printed on every page
/// @param paperDigest SHA-256 of the sealed paper
/// @param challenge what a passkey signs to confirm it: both digests, the slot, the person and this
///   attempt
/// @param expiresAt until when it can be confirmed
public record SigningView(
        UUID session, Sha256 textDigest, Sha256 paperDigest, Sha256 challenge, Instant expiresAt) {}
