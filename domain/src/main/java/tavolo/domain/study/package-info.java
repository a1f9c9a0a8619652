/// Feasibility studies that a party keeps beside an agreement: all that was assumed and what came
/// of it, so that the other parties look at the same figures, and may sign them. Depends on
/// `agreement`, `document` and `feasibility`.
@NullMarked
package tavolo.domain.study;

import org.jspecify.annotations.NullMarked;
