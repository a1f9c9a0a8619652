/// Searches that people keep under names, on whatever page asks them.
@NullMarked
package tavolo.ui.saved;

import org.jspecify.annotations.NullMarked;
