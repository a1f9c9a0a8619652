package tavolo.ui.start;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tavolo.domain.meeting.SealRecords;
import tavolo.domain.signing.AugmentPapers;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.StampPapers;
import tavolo.domain.signing.WarmUp;

/// One thread for what nobody waits for: first the warm-up of papers and signatures, then the full
/// judgement of every signature, the paper of every record of talks and the time of every signature
/// that awaits it, soon after they were given.
@Component
final class BackgroundWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int AT_ONCE = 20;
    private static final int STAMPED_AT_ONCE = 5;
    private static final int PAUSE_SECONDS = 2;

    private final WarmUp warmUp;
    private final JudgeSignatures judge;
    private final SealRecords records;
    private final StampPapers stamps;
    private final AugmentPapers archive;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-background").daemon().factory());

    BackgroundWork(
            WarmUp warmUp,
            JudgeSignatures judge,
            SealRecords records,
            StampPapers stamps,
            AugmentPapers archive) {
        this.warmUp = warmUp;
        this.judge = judge;
        this.records = records;
        this.stamps = stamps;
        this.archive = archive;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.execute(() -> guarded("warm-up", warmUp::run));
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> {
                            guarded("judgement", () -> judge.next(AT_ONCE));
                            guarded("sealing of records", () -> records.next(1));
                            guarded("time stamping", () -> stamps.next(STAMPED_AT_ONCE));
                            guarded("archiving", () -> archive.next(1));
                        },
                        PAUSE_SECONDS,
                        PAUSE_SECONDS,
                        TimeUnit.SECONDS);
    }

    /// The one place where work of nobody in particular may fail: it is told in the log and tried
    /// again at the next round.
    private static void guarded(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("{} failed", what, failed);
        }
    }

    @Override
    public void destroy() {
        worker.shutdownNow();
    }
}
