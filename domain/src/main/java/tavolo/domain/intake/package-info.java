/// Measured figures of service lines that come in from files: which column holds what, how dates
/// and numbers are written, what is refused and why, who may import, undo and read. Figures are
/// numerators and denominators of teams; nothing of a person is ever taken in. Depends on `actual`,
/// `term`, `target`, `party`, `people` and `audit`; nothing depends on it.
@NullMarked
package tavolo.domain.intake;

import org.jspecify.annotations.NullMarked;
