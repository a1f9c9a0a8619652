/// The page to which a one-time link leads. Depends on `security`, `form`, `layout` and `language`.
@NullMarked
package tavolo.ui.link;

import org.jspecify.annotations.NullMarked;
