/// Proposals for the targets of an agreement side by side: what each asks, whether it can be kept,
/// and what it is worth in a sample month. Depends on `feasibility`, `target` and `term`.
@NullMarked
package tavolo.domain.scenario;

import org.jspecify.annotations.NullMarked;
