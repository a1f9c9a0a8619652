/// Own indicators of organisations in the database, and the formulas of all rows that may rest on
/// one.
@NullMarked
package tavolo.persistence.indicator;

import org.jspecify.annotations.NullMarked;
