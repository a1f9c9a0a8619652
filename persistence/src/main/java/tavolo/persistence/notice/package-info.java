/// Notices as rows, one per person told.
@NullMarked
package tavolo.persistence.notice;

import org.jspecify.annotations.NullMarked;
