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
import tavolo.domain.evidence.SealHeads;
import tavolo.domain.signing.LapseSignings;
import tavolo.domain.signing.WarmUp;

/// Two threads for what nobody waits for. One does first the warm-up of papers and signatures, then
/// the full judgement of every signature, the time of every signature that awaits it, the paper of
/// every record of talks, and the certificate of every completed paper, soon after they were given.
/// Once a day the ends of all chains are sealed, and signings whose last day is over end. The other
/// asks authorities outside, who may be slow, about the certificates of their people.
@Component
final class BackgroundWork implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundWork.class);
    private static final int AT_ONCE = 20;
    private static final int STAMPED_AT_ONCE = 5;
    private static final int PAUSE_SECONDS = 2;
    private static final int FIRST_SEAL_MINUTES = 5;
    private static final int SEAL_PAUSE_MINUTES = 30;
    private static final int ASKED_AT_ONCE = 200;
    private static final int FIRST_ASKED_MINUTES = 1;
    private static final int ASK_PAUSE_MINUTES = 60;

    /// What goes by days need not be looked at more often.
    private static final int DAYS_PAUSE_SECONDS = 60;

    private final WarmUp warmUp;
    private final PaperWork papers;
    private final SealHeads heads;
    private final LapseSignings lapse;
    private final ScheduledExecutorService worker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-background").daemon().factory());

    private final ScheduledExecutorService asker =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().name("tavolo-asking").daemon().factory());

    BackgroundWork(WarmUp warmUp, PaperWork papers, SealHeads heads, LapseSignings lapse) {
        this.warmUp = warmUp;
        this.papers = papers;
        this.heads = heads;
        this.lapse = lapse;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        worker.execute(() -> guarded("warm-up", warmUp::run));
        worker.execute(() -> guarded("list of certificates", papers.certificates()::all));
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> {
                            guarded("judgement", () -> papers.judge().next(AT_ONCE));
                            guarded("sealing of records", () -> papers.records().next(1));
                            guarded("time stamping", () -> papers.stamps().next(STAMPED_AT_ONCE));
                            guarded("archiving", () -> papers.archive().next(1));
                            guarded("end of remote attempts", papers.remote()::expired);
                            guarded("completion certificates", () -> papers.completions().next(1));
                        },
                        PAUSE_SECONDS,
                        PAUSE_SECONDS,
                        TimeUnit.SECONDS);
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> {
                            guarded("seal on the chains", heads::today);
                            guarded("stamps on the chains", () -> heads.stamp(AT_ONCE));
                        },
                        FIRST_SEAL_MINUTES,
                        SEAL_PAUSE_MINUTES,
                        TimeUnit.MINUTES);
        var _ =
                worker.scheduleWithFixedDelay(
                        () -> guarded("lapse of signings", () -> lapse.next(AT_ONCE)),
                        PAUSE_SECONDS,
                        DAYS_PAUSE_SECONDS,
                        TimeUnit.SECONDS);
        var _ =
                asker.scheduleWithFixedDelay(
                        () ->
                                guarded(
                                        "standing of certificates",
                                        () -> papers.standings().next(ASKED_AT_ONCE)),
                        FIRST_ASKED_MINUTES,
                        ASK_PAUSE_MINUTES,
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
        asker.shutdownNow();
    }
}
