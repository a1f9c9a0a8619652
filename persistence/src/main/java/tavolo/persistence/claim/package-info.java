/// Claims that time should not count, in the database.
@NullMarked
package tavolo.persistence.claim;

import org.jspecify.annotations.NullMarked;
