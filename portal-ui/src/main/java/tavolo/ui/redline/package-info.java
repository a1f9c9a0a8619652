/// What changed in an agreement: on the screen, as files, and the way back from a word processor.
/// Used by the table.
@NullMarked
package tavolo.ui.redline;

import org.jspecify.annotations.NullMarked;
