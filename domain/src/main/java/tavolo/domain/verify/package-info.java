/// What anybody may learn of a signed file without an account: what the portal knows of exactly
/// these bytes, or how a strict judge finds a file that it does not know. Nothing of the file is
/// kept. Depends on `evidence`, `signing`, `document`, `library` and `party`.
@NullMarked
package tavolo.domain.verify;

import org.jspecify.annotations.NullMarked;
