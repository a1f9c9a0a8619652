/// The life of an agreement: its instruments and clauses, the positions of the sides, what closes a
/// text, and the use cases that move it from draft to force. Depends on `party`, `library`,
/// `target`, `term`, `document`, `audit` and `notice`; signing stands on it, not under it.
@NullMarked
package tavolo.domain.agreement;

import org.jspecify.annotations.NullMarked;
