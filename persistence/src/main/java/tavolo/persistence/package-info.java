/// What must last: the rows (jOOQ stores, one per port of the domain), the papers and the seals.
/// Only this module knows SQL, PDF and cryptography; the portal sees it at run time only.
@NullMarked
package tavolo.persistence;

import org.jspecify.annotations.NullMarked;
