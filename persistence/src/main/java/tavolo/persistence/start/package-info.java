/// What is checked of the database before it is used at all, and what is recorded at the start
/// because an older version did not.
@NullMarked
package tavolo.persistence.start;

import org.jspecify.annotations.NullMarked;
