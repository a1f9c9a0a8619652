/// Indicators that an organisation defines by itself, in versions that never change: an agreement
/// keeps the version on which it was agreed. Depends on `agreement`, `intake` (for its guard
/// against figures of single people), `target`, `party` and `audit`; nothing depends on it.
@NullMarked
package tavolo.domain.indicator;

import org.jspecify.annotations.NullMarked;
