/// What was measured on the service lines of an agreement against what was agreed: period by period
/// by the terms in force, and the spans of time that a party claims should not count. Depends on
/// `actual`, `agreement`, `board`, `claim`, `intake` and `term`; nothing depends on it.
@NullMarked
package tavolo.domain.measured;

import org.jspecify.annotations.NullMarked;
