/// Mails: when they leave, what becomes of them, who is reminded.
@NullMarked
package tavolo.domain.notice;

import org.jspecify.annotations.NullMarked;
