/// What was measured, and how it stands against what was agreed. A measured figure is a numerator
/// and a denominator, or a histogram, of a team or more over a piece of time; never a percentage,
/// never of one person. Depends on `term` and `target`.
@NullMarked
package tavolo.domain.actual;

import org.jspecify.annotations.NullMarked;
