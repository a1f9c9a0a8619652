/// Documents on the screen.
@NullMarked
package tavolo.ui.document;

import org.jspecify.annotations.NullMarked;
