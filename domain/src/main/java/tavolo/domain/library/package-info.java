/// The clause library: 36 clauses with their purpose, text, parameters, owners and stakes, as data.
/// Depends on `party` only.
@NullMarked
package tavolo.domain.library;

import org.jspecify.annotations.NullMarked;
