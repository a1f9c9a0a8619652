/// The stores of organisations, people and what they run, one per port of `tavolo.domain.party`.
@NullMarked
package tavolo.persistence.party;

import org.jspecify.annotations.NullMarked;
