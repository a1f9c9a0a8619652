/// Pictures of figures on the screen, each with its table and its files. Depends on `language`.
@NullMarked
package tavolo.ui.chart;

import org.jspecify.annotations.NullMarked;
