/// Passkeys between the portal and browsers: what is asked, the press that asks it, and the check
/// of what comes back. Depends on `domain` and on webauthn4j.
@NullMarked
package tavolo.ui.passkey;

import org.jspecify.annotations.NullMarked;
