/// What outlives a process that is killed while people sign. A child process signs by the real use
/// cases and says what was acknowledged; the parent kills it and reads the database.
@NullMarked
package tavolo.persistence.crash;

import org.jspecify.annotations.NullMarked;
