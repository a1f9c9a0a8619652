package tavolo.domain.signing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tavolo.domain.document.Sha256;

/// What one step-up for several attempts to sign is bound to: the challenges of all of them, each
/// of which holds its text, paper, slot, person and attempt. Whoever keeps the list can compute the
/// digest again and find each signature in it.
///
/// @param items the digests of the single challenges, in ascending order, each once
public record TogetherChallenge(List<Sha256> items) {

    /// Stands before all else, so that nothing else that the portal ever digests is mistaken for
    /// it.
    public static final String TAG = "tavolo step-up to sign together, 1";

    /// The most papers that are signed at once.
    public static final int LIMIT = 20;

    private static final int DIGEST_BYTES = 32;

    public TogetherChallenge {
        items = items.stream().distinct().sorted(TogetherChallenge::order).toList();
        if (items.isEmpty() || items.size() > LIMIT) {
            throw new IllegalArgumentException(
                    "from 1 to " + LIMIT + " papers are signed together, was " + items.size());
        }
    }

    private static int order(Sha256 one, Sha256 other) {
        return one.toString().compareTo(other.toString());
    }

    /// SHA-256 of tag, count and digests, one after the other: the tag in UTF-8, the count as 4
    /// bytes with the highest first, digests as 32 bytes.
    public Sha256 digest() {
        byte[] tag = TAG.getBytes(StandardCharsets.UTF_8);
        ByteBuffer all =
                ByteBuffer.allocate(tag.length + Integer.BYTES + items.size() * DIGEST_BYTES)
                        .put(tag)
                        .putInt(items.size());
        items.forEach(item -> all.put(item.bytes()));
        return Sha256.digestOf(all.array());
    }
}
