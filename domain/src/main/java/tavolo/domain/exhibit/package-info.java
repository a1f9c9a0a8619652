/// Measured pictures that a party puts behind the targets of an agreement: frozen when they are
/// attached, printed in the annex and signed with the targets. Depends on `agreement`, `board`,
/// `document` and `measured`.
@NullMarked
package tavolo.domain.exhibit;

import org.jspecify.annotations.NullMarked;
