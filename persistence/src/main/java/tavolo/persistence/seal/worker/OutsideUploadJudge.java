package tavolo.persistence.seal.worker;

import java.util.Set;
import org.springframework.beans.factory.DisposableBean;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.trust.StatusAnswers;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.Trust;

/// Judges uploads in a judging process that is replaced when other authorities are trusted. The
/// process has no network: of signatures in which it found nothing wrong, but that their
/// certificate may have ended, this one asks whether that was revoked, and has the file judged
/// again with what was said.
final class OutsideUploadJudge implements UploadJudge, DisposableBean {

    /// A certificate of an hour has ended when it is asked about once more.
    private static final Set<Finding> ASKED_IN_SPITE_OF = Set.of(Finding.TIME_IMPOSSIBLE);

    private final OutsideJudge judge;
    private final StatusInquiry inquiry;

    /// A judge that trusts the portal and whoever `outside` names, in a process of the same
    /// program.
    static OutsideUploadJudge trusting(PortalTrust portal, Trust outside, StatusInquiry inquiry) {
        return new OutsideUploadJudge(OutsideJudge.trusting(portal, outside), inquiry);
    }

    private OutsideUploadJudge(OutsideJudge judge, StatusInquiry inquiry) {
        this.judge = judge;
        this.inquiry = inquiry;
    }

    @Override
    public void prepare() {
        judge.prepare();
    }

    @Override
    public Examined paper(byte[] upload, int base) {
        return asked(new Question.Paper(base), upload);
    }

    @Override
    public Examined envelope(byte[] upload) {
        return asked(new Question.Envelope(), upload);
    }

    private Examined asked(Question question, byte[] upload) {
        Examined first = asked(question, upload, StatusAnswers.none());
        StatusAnswers answers = about(first);
        return answers.isEmpty() ? first : asked(question, upload, answers);
    }

    private StatusAnswers about(Examined examined) {
        return examined.added().stream()
                .filter(each -> ASKED_IN_SPITE_OF.containsAll(each.findings()))
                .map(each -> inquiry.about(each.chain()))
                .reduce(StatusAnswers.none(), StatusAnswers::and);
    }

    private Examined asked(Question question, byte[] upload, StatusAnswers answers) {
        return judge.asked(
                process -> process.examine(question, upload, answers),
                why -> Examined.unfit(new Verdict.Refused(why)));
    }

    @Override
    public void destroy() {
        judge.destroy();
    }
}
