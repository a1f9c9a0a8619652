/// The languages of the portal and the words for what the domain says: keys, dates, refusals.
@NullMarked
package tavolo.ui.language;

import org.jspecify.annotations.NullMarked;
