package tavolo.domain.signing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.Transactions;

/// The full judgement that follows every signature at once, in the background. Its result is a
/// visible state of the signature: being checked, checked, or broken.
public final class JudgeSignatures {

    private final Transactions transactions;
    private final Papers papers;
    private final Judge judge;
    private final Clock clock;

    public JudgeSignatures(Transactions transactions, Papers papers, Judge judge, Clock clock) {
        this.transactions = transactions;
        this.papers = papers;
        this.judge = judge;
        this.clock = clock;
    }

    /// Judges up to `limit` signatures that wait for it; returns how many it judged.
    public int next(int limit) {
        List<GivenSignature> waiting = transactions.inOne(() -> papers.unjudged(limit));
        waiting.forEach(this::judge);
        return waiting.size();
    }

    private void judge(GivenSignature signature) {
        byte[] file = transactions.inOne(() -> papers.bytes(signature.revision()));
        byte[] base = transactions.inOne(() -> papers.bytes(signature.parent()));
        Verdict verdict = judge.judge(file, Expectation.buildsOn(base));
        String note =
                verdict.findings().stream()
                        .map(Enum::name)
                        .sorted()
                        .collect(Collectors.joining(","));
        transactions.inOne(() -> {
            papers.judged(signature.signatory(), word(verdict), note, clock.instant());
            return note;
        });
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
