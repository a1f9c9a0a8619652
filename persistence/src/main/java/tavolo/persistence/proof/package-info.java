/// What people prove themselves by, in the database; the arithmetic of codes and the drawing of the
/// squares that set up a device. Depends on `seal` for the portal's secret.
@NullMarked
package tavolo.persistence.proof;

import org.jspecify.annotations.NullMarked;
