/// The frame around every page and the small parts that pages are built from. Depends on `brand`,
/// `side`, `language` and `security`.
@NullMarked
package tavolo.ui.layout;

import org.jspecify.annotations.NullMarked;
