package tavolo.persistence.seal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Verdict;

/// A running judging process and the two streams to it. Not safe for several threads.
final class JudgeProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;

    private final Supplier<Bytes> lists;

    private JudgeProcess(Process process, Supplier<Bytes> lists) {
        this.process = process;
        this.lists = lists;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /// Starts one with an empty environment, so that it knows no secret of this process.
    ///
    /// @param roots the trusted certificates, in DER, one behind the other
    /// @param lists the present lists of what was revoked, in DER, one behind the other
    /// @throws IOException if it cannot be started
    static JudgeProcess start(List<String> command, Bytes roots, Supplier<Bytes> lists)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        JudgeProcess started = new JudgeProcess(builder.start(), lists);
        started.send(roots.toArray());
        return started;
    }

    /// Waits until it has loaded what it needs.
    void awaitReady() throws IOException {
        from.readBoolean();
    }

    /// Its verdict over `file`.
    Verdict judge(byte[] file) throws IOException {
        send(lists.get().toArray());
        send(file);
        return VerdictForm.read(from);
    }

    private void send(byte[] bytes) throws IOException {
        to.writeInt(bytes.length);
        to.write(bytes);
        to.flush();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /// Ends it at once, whatever it does.
    @Override
    public void close() {
        process.destroyForcibly().onExit().completeOnTimeout(process, 5, TimeUnit.SECONDS).join();
    }
}
