package tavolo.domain.signing;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import tavolo.domain.Setbacks;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;

/// The full judgement that follows every signature at once, in the background. Its result is a
/// visible state of the signature: being checked, checked, or broken. A signature is judged by what
/// concerns itself and the bytes that it covers: what became of the certificates of those who
/// signed before is no fault of it.
public final class JudgeSignatures {

    private final Desk desk;
    private final Papers papers;
    private final Judge judge;
    private final JudgementBook book;
    private final Setbacks<SignatoryId> setbacks;

    /// @param clock the real clock
    public JudgeSignatures(Desk desk, Papers papers, Judge judge, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.judge = judge;
        this.book = new JudgementBook(desk, papers, clock);
        this.setbacks = new Setbacks<>(clock);
    }

    /// Judges up to `limit` signatures that wait for it; returns how many it judged. One that
    /// cannot be judged, for example since its file is missing, keeps no other from its turn.
    public int next(int limit) {
        int wanted = limit + setbacks.count();
        List<AwaitedJudgement> waiting = desk.transactions().inOne(() -> papers.unjudged(wanted));
        AtomicInteger judged = new AtomicInteger();
        setbacks.each(
                waiting,
                each -> each.signature().signatory(),
                each -> {
                    judge(each);
                    return judged.incrementAndGet() > 0;
                });
        return judged.get();
    }

    private void judge(AwaitedJudgement awaited) {
        GivenSignature signature = awaited.signature();
        byte[] file = desk.transactions().inOne(() -> papers.bytes(signature.revision()));
        byte[] base = desk.transactions().inOne(() -> papers.bytes(signature.parent()));
        Verdict verdict = judge.judge(file, Expectation.addedTo(base));
        String note =
                verdict.findings().stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(","));
        desk.transactions().inOne(() -> book.store(signature, awaited.wish(), word(verdict), note));
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "VALID";
            case Verdict.NotWhole _ -> "NOT_WHOLE";
            case Verdict.Invalid _ -> "INVALID";
            case Verdict.Undetermined _ -> "UNDETERMINED";
            case Verdict.NotSigned _ -> "NOT_SIGNED";
            case Verdict.Refused _ -> "REFUSED";
        };
    }
}
