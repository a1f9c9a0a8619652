/// The page on which people set up what proves them, and the step in which they prove it. Depends
/// on `passkey`, `security`, `layout` and `language`.
@NullMarked
package tavolo.ui.proof;

import org.jspecify.annotations.NullMarked;
