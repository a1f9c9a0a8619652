package tavolo.persistence.delivery;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tavolo.domain.notice.MailRounds;
import tavolo.domain.notice.PostOffice;

/// One thread for mails and nothing else, so that a mail server that hangs delays only mails. There
/// is none without a mail server.
@Component
final class MailWorker implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MailWorker.class);
    private static final int DELIVER_EVERY_SECONDS = 5;
    private static final int GATHER_EVERY_SECONDS = 300;
    private static final int FORGET_EVERY_SECONDS = 86_400;

    private final PostOffice office;
    private final ObjectProvider<MailRounds> rounds;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-mail").daemon().factory());

    MailWorker(PostOffice office, ObjectProvider<MailRounds> rounds) {
        this.office = office;
        this.rounds = rounds;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (office.isOpen()) {
            MailRounds mail = rounds.getObject();
            repeat("gathering of mails", mail::gather, GATHER_EVERY_SECONDS);
            repeat("delivery of mails", mail::deliver, DELIVER_EVERY_SECONDS);
            repeat("forgetting of mails", mail::forget, FORGET_EVERY_SECONDS);
        }
    }

    private void repeat(String what, IntSupplier work, int everySeconds) {
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> guarded(what, work),
                        DELIVER_EVERY_SECONDS,
                        everySeconds,
                        TimeUnit.SECONDS);
    }

    /// Like the other work of nobody in particular: a failure is told in the log, and the next
    /// round tries again.
    private static void guarded(String what, IntSupplier work) {
        try {
            int done = work.getAsInt();
            LOG.debug("{}: {}", what, done);
        } catch (RuntimeException failed) {
            LOG.error("{} failed", what, failed);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
