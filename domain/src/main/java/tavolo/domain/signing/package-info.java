/// How a paper is sealed by the portal, signed by people one after the other, and judged, and the
/// use cases that do it. Every signature is prepared, made and completed in separate steps that
/// survive a restart, so nothing is locked while a person reads. Depends on `agreement`,
/// `document`, `party`, `proof`, `audit` and `notice`.
@NullMarked
package tavolo.domain.signing;

import org.jspecify.annotations.NullMarked;
