/// How domain values become columns and back, the same on H2 and MySQL.
@NullMarked
package tavolo.persistence.type;

import org.jspecify.annotations.NullMarked;
