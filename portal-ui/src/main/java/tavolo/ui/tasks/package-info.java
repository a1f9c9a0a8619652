/// *Tocca a me*, the first page: what waits for me, for others, and what is due. Depends on
/// `layout`, `side` and `language`.
@NullMarked
package tavolo.ui.tasks;

import org.jspecify.annotations.NullMarked;
