/// Papers as rows: bytes by their digest, revisions in one chain per document, attempts to sign and
/// signatures. Races are decided by unique keys, never by locks that outlive a statement.
@NullMarked
package tavolo.persistence.signing;

import org.jspecify.annotations.NullMarked;
