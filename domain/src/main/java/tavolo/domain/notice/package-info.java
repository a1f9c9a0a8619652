/// What people are told: one line per person that something waits for them, and mails for those who
/// want them. Depends on `party` and `library`.
@NullMarked
package tavolo.domain.notice;

import org.jspecify.annotations.NullMarked;
