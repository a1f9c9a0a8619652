/// How the use cases of the domain are put together with their ports; nothing clever.
@NullMarked
package tavolo.ui.wiring;

import org.jspecify.annotations.NullMarked;
