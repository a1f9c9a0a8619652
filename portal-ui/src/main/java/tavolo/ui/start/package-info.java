/// What happens when the portal starts: one sentence when it cannot, the first administrator, the
/// warm-up of papers and signatures, and the work that goes on in the background.
@NullMarked
package tavolo.ui.start;

import org.jspecify.annotations.NullMarked;
