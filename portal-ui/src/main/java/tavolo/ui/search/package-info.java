/// Finding things: the search through everything that the person may read, and how a clause was
/// settled elsewhere. Leads to the pages of agreements; knows nothing of what happens there.
@NullMarked
package tavolo.ui.search;

import org.jspecify.annotations.NullMarked;
