/// Spans of time that a party claims should not count against it, and what the other side says to
/// them. Depends on `actual`, `agreement`, `term`, `audit` and `notice`.
@NullMarked
package tavolo.domain.claim;

import org.jspecify.annotations.NullMarked;
