/// The timeline of an agreement: what happened and what lies ahead, the check of the chain of facts
/// and a copy of it to keep. Depends on `agreement`, `brand`, `side`, `layout`, `language` and
/// `security`.
@NullMarked
package tavolo.ui.audit;

import org.jspecify.annotations.NullMarked;
