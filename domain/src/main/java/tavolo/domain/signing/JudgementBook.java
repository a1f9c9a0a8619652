package tavolo.domain.signing;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.PartySide;

/// Writes down what was found of a signature, for everybody at the table to read.
///
/// @param clock the real clock
record JudgementBook(Desk desk, Papers papers, Clock clock) {

    /// Inside a transaction. False if somebody asked for another judgement since `wish`, for
    /// example since the certificate was revoked: then this one says nothing any more, and the
    /// signature goes on waiting.
    boolean store(GivenSignature signature, long wish, String verdict, String note) {
        boolean counts = papers.judged(signature.signatory(), wish, verdict, note, clock.instant());
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
}
