/// From a closed text to signed papers: the ports of sealing, signing and judging, and the use cases
/// that open the signing, prepare, complete and refuse a signature. Depends on `agreement`,
/// `document`, `party`, `audit` and `notice`.
@NullMarked
package tavolo.domain.signing;

import org.jspecify.annotations.NullMarked;
