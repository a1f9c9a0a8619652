/// Models of an organisation: agreements and single clauses in its own words, in versions that
/// never change once published; and how far an agreement is from a model. Depends on `agreement`,
/// `board`, `redline`, `library`, `party` and `audit`.
@NullMarked
package tavolo.domain.template;

import org.jspecify.annotations.NullMarked;
