/// The mark, the icons and the drawings, all drawn in the page itself. Depends on nothing.
@NullMarked
package tavolo.ui.brand;

import org.jspecify.annotations.NullMarked;
