/// Key performance indicators and the revised values that the parties agree. Depends on `party`.
@NullMarked
package tavolo.domain.target;

import org.jspecify.annotations.NullMarked;
