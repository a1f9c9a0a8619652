/// What changed: two texts compared as a lawyer compares them, an agreement's clauses between two
/// moments, the same as a paper or a word-processor file, and the way back from such a file to
/// proposals. Depends on `board`, `agreement`, `document`, `library` and `party`; none depends on
/// it.
@NullMarked
package tavolo.domain.redline;

import org.jspecify.annotations.NullMarked;
