package tavolo.domain.signing;

import java.util.UUID;
import tavolo.domain.document.Sha256;

/// What was on the screen when a person confirmed an attempt to sign.
///
/// @param session the attempt
/// @param text the text digest that was shown
/// @param paper the digest of the sealed paper that was shown
public record ShownPaper(UUID session, Sha256 text, Sha256 paper) {

    /// What `view` shows.
    public static ShownPaper of(SigningView view) {
        return new ShownPaper(view.session(), view.textDigest(), view.paperDigest());
    }
}
