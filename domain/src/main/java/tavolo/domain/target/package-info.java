/// Service targets: the performance indicators with their formula variants, and what an agreement
/// promises on them. Depends on `library` only.
@NullMarked
package tavolo.domain.target;

import org.jspecify.annotations.NullMarked;
