/// Measured pictures behind agreements in the database.
@NullMarked
package tavolo.persistence.exhibit;

import org.jspecify.annotations.NullMarked;
