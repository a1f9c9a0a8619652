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
import tavolo.domain.evidence.CertifyCompletions;
import tavolo.domain.evidence.SealHeads;
import tavolo.domain.meeting.SealRecords;
import tavolo.domain.signing.ForgetRemoteAttempts;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.WarmUp;

/// One thread for what nobody waits for: first the warm-up of papers and signatures, then the full
/// judgement of every signature, the paper of every record of talks, and the certificate of every
/// completed paper, soon after they were given. Once a day the ends of all chains are sealed.
@Component
final class BackgroundWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int AT_ONCE = 20;
    private static final int PAUSE_SECONDS = 2;
    private static final int FIRST_SEAL_MINUTES = 5;
    private static final int SEAL_PAUSE_MINUTES = 30;

    private final WarmUp warmUp;
    private final JudgeSignatures judge;
    private final SealRecords records;
    private final ForgetRemoteAttempts remote;
    private final CertifyCompletions completions;
    private final SealHeads heads;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-background").daemon().factory());

    BackgroundWork(
            WarmUp warmUp,
            JudgeSignatures judge,
            SealRecords records,
            CertifyCompletions completions,
            SealHeads heads,
            ForgetRemoteAttempts remote) {
        this.warmUp = warmUp;
        this.judge = judge;
        this.records = records;
        this.completions = completions;
        this.heads = heads;
        this.remote = remote;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.execute(() -> guarded("warm-up", warmUp::run));
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> {
                            guarded("judgement", () -> judge.next(AT_ONCE));
                            guarded("sealing of records", () -> records.next(1));
                            guarded("end of remote attempts", remote::expired);
                            guarded("completion certificates", () -> completions.next(1));
                        },
                        PAUSE_SECONDS,
                        PAUSE_SECONDS,
                        TimeUnit.SECONDS);
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> guarded("seal on the chains", heads::today),
                        FIRST_SEAL_MINUTES,
                        SEAL_PAUSE_MINUTES,
                        TimeUnit.MINUTES);
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
