/// The stores of organisations, service lines, units, mandates and accounts, for reading.
@NullMarked
package tavolo.persistence.party;

import org.jspecify.annotations.NullMarked;
