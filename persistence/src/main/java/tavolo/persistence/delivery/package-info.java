/// Mails: the outbox, the way to the mail server, the thread that works through them.
@NullMarked
package tavolo.persistence.delivery;

import org.jspecify.annotations.NullMarked;
