/// What screens read: one query class per screen, each asked for somebody's eyes and leaving out in
/// SQL what those eyes may not see. Nothing here changes a row but the mark that a notice was read.
@NullMarked
package tavolo.persistence.board;

import org.jspecify.annotations.NullMarked;
