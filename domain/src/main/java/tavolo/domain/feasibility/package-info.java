/// What a service can keep with the people it has: queue models, staffing, and the figures that the
/// three sides negotiate on. Pure arithmetic on values; all sides see the same inputs. Rates are
/// per second, times in seconds, shares lie between 0 and 1. Depends on no other feature.
@NullMarked
package tavolo.domain.feasibility;

import org.jspecify.annotations.NullMarked;
