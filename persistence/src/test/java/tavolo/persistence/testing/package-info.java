/// What tests stand on: a genuine MySQL server beside the embedded H2. Used by this module's tests
/// and, through its test-jar, by the portal's; depends on JDBC alone.
@NullMarked
package tavolo.persistence.testing;

import org.jspecify.annotations.NullMarked;
