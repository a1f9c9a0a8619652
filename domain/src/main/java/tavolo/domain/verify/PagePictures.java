package tavolo.domain.verify;

import java.util.Optional;
import tavolo.domain.document.Bytes;

/// A page as it looked and as it looks, in PNG, with a frame around what differs.
///
/// @param before empty for a page that was added
/// @param after empty for a page that was removed
public record PagePictures(Optional<Bytes> before, Optional<Bytes> after) {

    /// A page of which no picture was made.
    public static PagePictures none() {
        return new PagePictures(Optional.empty(), Optional.empty());
    }

    /// How many bytes the pictures have together.
    public int length() {
        return before.map(Bytes::length).orElse(0) + after.map(Bytes::length).orElse(0);
    }
}
