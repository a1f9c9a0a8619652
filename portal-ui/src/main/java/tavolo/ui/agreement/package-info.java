/// The list of agreements and the opening of a new one. Depends on `layout`, `side`, `form` and
/// `language`.
@NullMarked
package tavolo.ui.agreement;

import org.jspecify.annotations.NullMarked;
