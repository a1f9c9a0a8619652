package tavolo.domain.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import tavolo.domain.document.Sha256;

/// What the step-up of one attempt to sign is bound to. A passkey signs its digest, so that its
/// answer is worth nothing for another text, paper, slot, person or attempt; whoever holds the
/// evidence can compute it again.
///
/// @param text SHA-256 of the text shown
/// @param paper SHA-256 of the sealed paper shown
/// @param slot the signatory's place in the paper
/// @param signer the person
/// @param session the attempt
/// @param nonce SHA-256 of what the attempt's own key, made for it by chance, has to sign
public record SigningChallenge(
        Sha256 text, Sha256 paper, UUID slot, UUID signer, UUID session, Sha256 nonce) {

    /// Stands before all else, so that nothing else that the portal ever digests is mistaken for
    /// it.
    public static final String TAG = "tavolo step-up to sign, 1";

    private static final int UUID_BYTES = 16;
    private static final int DIGEST_BYTES = 32;

    static SigningChallenge of(SigningSession session) {
        return new SigningChallenge(
                session.textDigest(),
                session.paperDigest(),
                session.signatory().value(),
                session.person().value(),
                session.id(),
                session.prepared().dtbs().digest());
    }

    /// SHA-256 of tag, text, paper, slot, signer, session and nonce, one after the other: the tag
    /// in UTF-8, digests as 32 bytes, identities as 16.
    public Sha256 digest() {
        byte[] tag = TAG.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all =
                ByteBuffer.allocate(tag.length + 3 * DIGEST_BYTES + 3 * UUID_BYTES).put(tag);
        all.put(text.bytes()).put(paper.bytes());
        for (UUID each : new UUID[] {slot, signer, session}) {
            all.putLong(each.getMostSignificantBits()).putLong(each.getLeastSignificantBits());
        }
        return Sha256.digestOf(all.put(nonce.bytes()).array());
    }
}
