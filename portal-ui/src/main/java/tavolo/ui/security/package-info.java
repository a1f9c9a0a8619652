/// Signing in and out, who is asking, and the headers that keep the page its own. Depends on
/// `brand`, `side` and `language`.
@NullMarked
package tavolo.ui.security;

import org.jspecify.annotations.NullMarked;
