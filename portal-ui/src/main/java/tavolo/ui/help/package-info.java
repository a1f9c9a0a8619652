/// The help inside the portal.
@NullMarked
package tavolo.ui.help;

import org.jspecify.annotations.NullMarked;
