/// What happened at one's tables, told in the top bar. Depends on `layout` and `language`.
@NullMarked
package tavolo.ui.notice;

import org.jspecify.annotations.NullMarked;
