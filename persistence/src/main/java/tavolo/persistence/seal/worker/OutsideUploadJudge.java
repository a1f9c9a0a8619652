package tavolo.persistence.seal.worker;

import org.springframework.beans.factory.DisposableBean;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.UploadJudge;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.PortalTrust;
import tavolo.persistence.seal.trust.Trust;

/// Judges uploads in a judging process that is replaced when other authorities are trusted.
final class OutsideUploadJudge implements UploadJudge, DisposableBean {

    private final OutsideJudge judge;

    /// A judge that trusts the portal and whoever `outside` names, in a process of the same
    /// program.
    static OutsideUploadJudge trusting(PortalTrust portal, Trust outside) {
        return new OutsideUploadJudge(OutsideJudge.trusting(portal, outside));
    }

    private OutsideUploadJudge(OutsideJudge judge) {
        this.judge = judge;
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
        return judge.asked(
                process -> process.examine(question, upload),
                why -> Examined.unfit(new Verdict.Refused(why)));
    }

    @Override
    public void destroy() {
        judge.destroy();
    }
}
