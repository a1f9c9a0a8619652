/// Feasibility studies in the database.
@NullMarked
package tavolo.persistence.study;

import org.jspecify.annotations.NullMarked;
