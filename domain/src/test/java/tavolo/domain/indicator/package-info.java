/// Own indicators, through the use cases.
@NullMarked
package tavolo.domain.indicator;

import org.jspecify.annotations.NullMarked;
