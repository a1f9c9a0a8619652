/// The negotiating table of one agreement: the clauses with the positions of the three sides, the
/// text with what changed, the discussion, and what moves the agreement on.
@NullMarked
package tavolo.ui.table;

import org.jspecify.annotations.NullMarked;
