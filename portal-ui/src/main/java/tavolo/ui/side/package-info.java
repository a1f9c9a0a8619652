/// The three sides of the table as shapes: the visual grammar of the whole portal. Depends on
/// `language`.
@NullMarked
package tavolo.ui.side;

import org.jspecify.annotations.NullMarked;
