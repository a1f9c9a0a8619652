package tavolo.persistence.seal.worker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.StrangersJudge;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.trust.Trust;

/// Judges files of strangers, one at a time, in a process that is ended when it takes too long. It
/// is started with the first file or by [#prepare], and stays for the next ones.
final class OutsideJudge implements StrangersJudge, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutsideJudge.class);

    /// Starts a process.
    interface Start {
        JudgeProcess now() throws IOException;

        /// What a process that is started now would know; one that knows something else is
        /// replaced.
        default Object knowing() {
            return "";
        }
    }

    /// Something that is asked of the process.
    interface Ask<T> {
        T of(JudgeProcess process) throws IOException;
    }

    /// How long things may take.
    ///
    /// @param start until the process is ready
    /// @param file for one file
    /// @param turn how long a file waits for those before it
    /// @param rest how long the process stays without a file
    record Limits(Duration start, Duration file, Duration turn, Duration rest) {
        static final Limits USUAL =
                new Limits(
                        Duration.ofSeconds(60),
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(40),
                        Duration.ofMinutes(10));
    }

    private final Start start;
    private final Limits limits;
    private final Semaphore turn = new Semaphore(1, true);
    private final ExecutorService talk = Executors.newVirtualThreadPerTaskExecutor();
    private @Nullable JudgeProcess running;
    private Object knows = "";
    private long uses;

    /// A judge that trusts the portal and whoever `outside` names, in a process of the same program
    /// as this one, which is replaced when others are trusted.
    static OutsideJudge trusting(PortalTrust portal, Trust outside) {
        List<String> command = JudgeCommand.of(System.getProperty("java.class.path"));
        Start start =
                new Start() {
                    @Override
                    public JudgeProcess now() throws IOException {
                        return JudgeProcess.start(command, portal, outside.bundle());
                    }

                    @Override
                    public Object knowing() {
                        return outside.bundle();
                    }
                };
        return new OutsideJudge(start, Limits.USUAL);
    }

    OutsideJudge(Start start, Limits limits) {
        this.start = start;
        this.limits = limits;
    }

    /// Starts the process if none runs, without waiting for it.
    @Override
    public void prepare() {
        talk.execute(() -> inTurnIfFree(this::readyOrNone));
    }

    private void inTurnIfFree(Runnable work) {
        if (turn.tryAcquire()) {
            try {
                work.run();
            } finally {
                turn.release();
            }
        }
    }

    @Override
    public Verdict judge(byte[] file) {
        return asked(process -> process.judge(file), Verdict.Refused::new);
    }

    @Override
    public OpenedEnvelope open(byte[] envelope) {
        return asked(
                process -> process.open(envelope),
                why -> OpenedEnvelope.unfit(new Verdict.Refused(why)));
    }

    @Override
    public PageHistory pages(byte[] file) {
        return asked(process -> process.pages(file), _ -> PageHistory.givenUp());
    }

    /// The answer to `question`, or `instead` with the reason for which there is none.
    <T> T asked(Ask<T> question, Function<Set<Finding>, T> instead) {
        try {
            if (!turn.tryAcquire(limits.turn().toMillis(), TimeUnit.MILLISECONDS)) {
                return instead.apply(Set.of(Finding.JUDGE_BUSY));
            }
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            return instead.apply(Set.of(Finding.JUDGE_BUSY));
        }
        try {
            return readyOrNone()
                    .map(process -> answered(process, question, instead))
                    .orElseGet(() -> instead.apply(Set.of(Finding.JUDGE_BUSY)));
        } finally {
            turn.release();
        }
    }

    private <T> T answered(
            JudgeProcess process, Ask<T> question, Function<Set<Finding>, T> instead) {
        try {
            return within(limits.file(), () -> question.of(process));
        } catch (IOException | TimeoutException broken) {
            LOG.warn("A file ended the judging process: {}", broken.getClass().getSimpleName());
            end();
            return instead.apply(Set.of(Finding.TOOK_TOO_MUCH));
        }
    }

    /// The running process, started if there is none; empty if it does not start.
    private Optional<JudgeProcess> readyOrNone() {
        restLater();
        JudgeProcess known = running;
        Object wanted = start.knowing();
        if (known != null && known.isAlive() && knows.equals(wanted)) {
            return Optional.of(known);
        }
        end();
        try {
            JudgeProcess fresh = start.now();
            knows = wanted;
            running = fresh;
            return Optional.of(
                    within(
                            limits.start(),
                            () -> {
                                fresh.awaitReady();
                                return fresh;
                            }));
        } catch (IOException | TimeoutException broken) {
            LOG.error("The judging process does not start", broken);
            end();
            return Optional.empty();
        }
    }

    /// Ends the process after a while without a file: it holds more memory than the page is worth.
    private void restLater() {
        uses++;
        long use = uses;
        talk.execute(() -> {
            try {
                Thread.sleep(limits.rest());
            } catch (InterruptedException leaving) {
                Thread.currentThread().interrupt();
                return;
            }
            inTurnIfFree(() -> {
                if (uses == use) {
                    end();
                }
            });
        });
    }

    private interface Talk<T> {
        T get() throws IOException;
    }

    private <T> T within(Duration limit, Talk<T> words) throws IOException, TimeoutException {
        Future<T> answer = talk.submit(words::get);
        try {
            return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw new IOException(leaving);
        }
    }

    private void end() {
        JudgeProcess known = running;
        if (known != null) {
            known.close();
        }
        running = null;
    }

    @Override
    public void destroy() {
        end();
        talk.shutdownNow();
    }
}
