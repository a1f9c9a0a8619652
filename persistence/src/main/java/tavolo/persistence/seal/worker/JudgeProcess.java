package tavolo.persistence.seal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.domain.verify.PageHistory;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.TrustBundle;

/// A running judging process and the two streams to it. Not safe for several threads.
final class JudgeProcess implements AutoCloseable {

    private final Process process;
    private final DataOutputStream to;
    private final DataInputStream from;
    private final PortalTrust portal;

    private JudgeProcess(Process process, PortalTrust portal) {
        this.process = process;
        this.portal = portal;
        this.to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        this.from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /// Starts one with an empty environment, so that it knows no secret of this process.
    ///
    /// @param portal what the portal's own signatures are judged by
    /// @param outside whom else to trust
    /// @throws IOException if it cannot be started
    static JudgeProcess start(List<String> command, PortalTrust portal, TrustBundle outside)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        JudgeProcess started = new JudgeProcess(builder.start(), portal);
        started.send(TrustForm.of(portal.anchors()).toArray());
        started.send(TrustForm.of(portal.timeAnchors()).toArray());
        outside.write(started.to);
        started.to.flush();
        return started;
    }

    /// Waits until it has loaded what it needs.
    void awaitReady() throws IOException {
        from.readBoolean();
    }

    /// Its verdict over `file`.
    Verdict judge(byte[] file) throws IOException {
        ask(new Question.Stranger(), file);
        return VerdictForm.read(from);
    }

    /// What it finds in an envelope of which nothing is known.
    OpenedEnvelope open(byte[] envelope) throws IOException {
        ask(new Question.Opening(), envelope);
        return EnvelopeForm.read(from);
    }

    /// How the pages of a signed file changed.
    PageHistory pages(byte[] file) throws IOException {
        ask(new Question.Pages(), file);
        return PagesForm.read(from);
    }

    /// What it finds in an upload.
    ///
    /// @param answers what authorities said of its certificates
    Examined examine(Question question, byte[] file, StatusAnswers answers) throws IOException {
        ask(question, file, answers);
        return ExaminedForm.read(from);
    }

    private void ask(Question question, byte[] file) throws IOException {
        ask(question, file, StatusAnswers.none());
    }

    private void ask(Question question, byte[] file, StatusAnswers answers) throws IOException {
        question.write(to);
        send(TrustForm.lists(portal).toArray());
        answers.write(to);
        send(file);
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
