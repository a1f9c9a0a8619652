/// Three parties who negotiate and sign on a real database, by the real use cases. Used by the
/// tests of what is read and of what outlives a crash.
@NullMarked
package tavolo.persistence.talks;

import org.jspecify.annotations.NullMarked;
