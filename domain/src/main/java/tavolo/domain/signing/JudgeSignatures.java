package tavolo.domain.signing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.PartySide;

/// The full judgement that follows every signature at once, in the background. Its result is a
/// visible state of the signature: being checked, checked, or broken. A signature is judged by what
/// concerns itself and the bytes that it covers: what became of the certificates of those who signed
/// before is no fault of it.
public final class JudgeSignatures {

    private final Desk desk;
    private final Papers papers;
    private final Judge judge;
    private final Clock clock;

    /// @param clock the real clock
    public JudgeSignatures(Desk desk, Papers papers, Judge judge, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.judge = judge;
        this.clock = clock;
    }

    /// Judges up to `limit` signatures that wait for it; returns how many it judged.
    public int next(int limit) {
        List<AwaitedJudgement> waiting = desk.transactions().inOne(() -> papers.unjudged(limit));
        waiting.forEach(this::judge);
        return waiting.size();
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
        desk.transactions().inOne(() -> store(awaited, word(verdict), note));
    }

    /// False when somebody asked for another judgement meanwhile, for example since the certificate
    /// was revoked: then this one says nothing any more, and the signature goes on waiting.
    private boolean store(AwaitedJudgement awaited, String verdict, String note) {
        GivenSignature signature = awaited.signature();
        boolean counts =
                papers.judged(
                        signature.signatory(), awaited.wish(), verdict, note, clock.instant());
        if (counts) {
            desk.trail().append(fact(signature, verdict));
        }
        return counts;
    }

    /// Everybody at the table learns it, above all when a signature is broken.
    private Fact fact(GivenSignature signature, String verdict) {
        return new Fact(
                Optional.of(papers.agreementOf(signature.document()).value()),
                FactKind.SIGNATURE_JUDGED,
                desk.clock().now(),
                Optional.empty(),
                "Tavolo",
                Optional.empty(),
                EnumSet.allOf(PartySide.class),
                new TreeMap<>(
                        Map.of("revision", signature.revision().toString(), "verdict", verdict)));
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
