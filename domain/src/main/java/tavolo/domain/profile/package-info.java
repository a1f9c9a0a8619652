/// What was measured by half hour and weekday, as the load that a feasibility study begins from.
/// Depends on `agreement`, `intake` and `study`.
@NullMarked
package tavolo.domain.profile;

import org.jspecify.annotations.NullMarked;
