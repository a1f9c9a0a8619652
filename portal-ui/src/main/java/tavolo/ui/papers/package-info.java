/// The papers of an agreement: seen in the page, downloaded, with every revision.
@NullMarked
package tavolo.ui.papers;

import org.jspecify.annotations.NullMarked;
