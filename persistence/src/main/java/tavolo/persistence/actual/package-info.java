/// Measured figures, the imports that brought them, and mappings of columns in the database.
@NullMarked
package tavolo.persistence.actual;

import org.jspecify.annotations.NullMarked;
