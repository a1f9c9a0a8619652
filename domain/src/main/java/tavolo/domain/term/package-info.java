/// The terms of a target as data: over what, by which formula, from which day to which, with which
/// allowances and consequences; and the timeline that tells what applied on a day and what was
/// known of it at a moment. Nothing recorded is ever changed. Depends on `target`, `library` and
/// `party`.
@NullMarked
package tavolo.domain.term;

import org.jspecify.annotations.NullMarked;
