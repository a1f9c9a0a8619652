/// The targets: of one agreement, before, proposed by each side and agreed, with the form that
/// proposes others; and of all the agreements that a person may see. Depends on `agreement`,
/// `table`, `form`, `side`, `layout`, `language` and `security`.
@NullMarked
package tavolo.ui.target;

import org.jspecify.annotations.NullMarked;
