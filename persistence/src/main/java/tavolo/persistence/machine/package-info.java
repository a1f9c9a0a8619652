/// Access tokens of programs in the database.
@NullMarked
package tavolo.persistence.machine;

import org.jspecify.annotations.NullMarked;
