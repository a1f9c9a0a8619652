/// Indicators that an organisation defines by itself: its list beside the catalogue, one of them
/// with its versions, the form, and the definition wherever a target rests on one. Depends on
/// `layout`, `form`, `language` and `security`.
@NullMarked
package tavolo.ui.indicator;

import org.jspecify.annotations.NullMarked;
