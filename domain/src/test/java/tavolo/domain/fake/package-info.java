/// The ports in memory, for tests: hand-written, as strict as the real ones where a use case could
/// be wrong. Each port has one contract that runs on its fake and on its store, so that a fake
/// cannot lie.
@NullMarked
package tavolo.domain.fake;

import org.jspecify.annotations.NullMarked;
