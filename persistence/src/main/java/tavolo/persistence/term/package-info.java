/// What was recorded about the targets of service lines, as rows: written here, read for the eyes
/// of people by the queries of `board`.
@NullMarked
package tavolo.persistence.term;

import org.jspecify.annotations.NullMarked;
