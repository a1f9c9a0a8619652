/// How a program is told why it does not get what it asked for. Depends on `language`.
@NullMarked
package tavolo.ui.problem;

import org.jspecify.annotations.NullMarked;
