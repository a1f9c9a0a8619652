package tavolo.domain.signing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Setbacks;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;

/// Learns of signatures made with certificates of other authorities whether those certificates were
/// revoked when the signatures came. An authority may say so only later: its list comes once a day,
/// or nobody answered. Until then it is a visible state of the signature, which is not called
/// checked. One whose certificate turns out to have been revoked before it came falls.
public final class LearnStandings {

    /// How long it is tried. Lists of revoked certificates come every day, and a certificate is
    /// kept in them until it ends. Source: RFC 5280, section 3.3.
    static final Duration WHILE = Duration.ofDays(60);

    private final Desk desk;
    private final Papers papers;
    private final UploadJudge judge;
    private final Clock clock;
    private final JudgementBook book;
    private final Setbacks<SignatoryId> setbacks;

    /// @param judge asks the authorities, and reads the files
    /// @param clock the real clock
    public LearnStandings(Desk desk, Papers papers, UploadJudge judge, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.judge = judge;
        this.clock = clock;
        this.book = new JudgementBook(desk, papers, clock);
        this.setbacks = new Setbacks<>(clock);
    }

    /// Asks once more for up to `limit` signatures of which it is not known, oldest first.
    public void next(int limit) {
        int wanted = limit + setbacks.count();
        List<AwaitedStanding> waiting =
                desk.transactions()
                        .inOne(() -> papers.awaitedStandings(clock.instant().minus(WHILE), wanted));
        setbacks.each(
                waiting,
                each -> each.signature().signatory(),
                each -> {
                    found(each.signature()).ifPresent(found -> learn(each, found));
                    return true;
                });
    }

    /// Empty if the file was not looked into, for example since the judge is busy.
    private Optional<OutsideSignature> found(GivenSignature signature) {
        return examined(signature).added().stream()
                .filter(each ->
                        each.certificate().filter(signature.certificate()::equals).isPresent())
                .findFirst();
    }

    private Examined examined(GivenSignature signature) {
        if (signature.envelope().isPresent()) {
            byte[] envelope =
                    desk.transactions().inOne(() -> papers.bytes(signature.envelope().get()));
            return judge.envelope(envelope);
        }
        byte[] file = desk.transactions().inOne(() -> papers.bytes(signature.revision()));
        byte[] base = desk.transactions().inOne(() -> papers.bytes(signature.parent()));
        return judge.paper(file, base.length);
    }

    /// A certificate that was revoked after the signature came, or after the time that a stamp
    /// proves, was good when it signed.
    private void learn(AwaitedStanding awaited, OutsideSignature found) {
        GivenSignature signature = awaited.signature();
        switch (found.standing()) {
            case Standing.Unknown _ -> {}
            case Standing.Good good -> keep(signature, good);
            case Standing.Revoked(var since, var word)
                    when since.isAfter(awaited.cameAt())
                            || !found.findings().contains(Finding.CERTIFICATE_REVOKED) ->
                    keep(signature, new Standing.Good(since, word));
            case Standing.Revoked revoked -> fall(awaited, revoked);
        }
    }

    private void fall(AwaitedStanding awaited, Standing.Revoked revoked) {
        GivenSignature signature = awaited.signature();
        desk.transactions()
                .inOne(() -> {
                    papers.standing(signature.signatory(), revoked);
                    return book.store(
                            signature,
                            awaited.wish(),
                            "INVALID",
                            Finding.CERTIFICATE_REVOKED.name());
                });
    }

    private void keep(GivenSignature signature, Standing standing) {
        desk.transactions().inOne(() -> papers.standing(signature.signatory(), standing));
    }
}
