/// How papers are sealed, signed and judged, with EU DSS on PDFBox and Bouncy Castle. Keeps the
/// portal's own authority in a folder; people's keys live in memory only. Nothing here builds CMS,
/// byte ranges or chains by hand.
@NullMarked
package tavolo.persistence.seal;

import org.jspecify.annotations.NullMarked;
