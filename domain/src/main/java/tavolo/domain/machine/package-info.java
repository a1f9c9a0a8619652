/// Programs that act for a person: access tokens, what they may do, and how one is recognised.
/// Depends on `party`, `people` for secrets, and `audit`.
@NullMarked
package tavolo.domain.machine;

import org.jspecify.annotations.NullMarked;
