/// Evidence that a party takes away and checks without the portal: the texts, the signed files, the
/// chain of facts, and the program that checks them. Depends on `agreement`, `board`, `document`,
/// `library`, `party` and `signing`.
@NullMarked
package tavolo.domain.evidence;

import org.jspecify.annotations.NullMarked;
