/// What people are told: one line per person that something waits for them. Depends on `party`.
@NullMarked
package tavolo.domain.notice;

import org.jspecify.annotations.NullMarked;
