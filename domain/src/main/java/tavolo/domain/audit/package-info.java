/// Facts: what happened, who did it, who may see it, chained by hash so that nothing can be changed
/// unseen. Depends on `party` and `document`.
@NullMarked
package tavolo.domain.audit;

import org.jspecify.annotations.NullMarked;
