/// Rows of tables of targets, and what was said of them, as they stand in the database. Depends on
/// `indicator` and `row`.
@NullMarked
package tavolo.persistence.target;

import org.jspecify.annotations.NullMarked;
