/// What the pages of one agreement have in common: its head, the way between its pages, and how an
/// address names it. Depends on `side`, `language` and `layout`.
@NullMarked
package tavolo.ui.agreement;

import org.jspecify.annotations.NullMarked;
