/// What is checked of the database before it is used at all.
@NullMarked
package tavolo.persistence.start;

import org.jspecify.annotations.NullMarked;
