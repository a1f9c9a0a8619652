/// What a paper says: the canonical form that is hashed, the tree of blocks that is printed, and
/// the port that turns it into PDF. Depends on `party`, `target`, `library` and `chart`.
@NullMarked
package tavolo.domain.document;

import org.jspecify.annotations.NullMarked;
