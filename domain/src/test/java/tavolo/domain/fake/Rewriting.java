package tavolo.domain.fake;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.document.Sha256;

/// Agreements, instruments and clauses with one thing changed.
final class Rewriting {

    private Rewriting() {}

    static Agreement instruments(Agreement a, UnaryOperator<Instrument> change) {
        return new Agreement(
                a.id(),
                a.number(),
                a.provider(),
                a.client(),
                a.unions(),
                a.stage(),
                a.binding(),
                a.startsOn(),
                a.endsOn(),
                a.demo(),
                a.instruments().stream().map(change).toList());
    }

    static Instrument status(Instrument old, InstrumentStatus status) {
        return status(old, status, old.edition(), old.textDigest());
    }

    static Instrument status(
            Instrument old, InstrumentStatus status, int edition, Optional<Sha256> digest) {
        return new Instrument(
                old.id(), old.kind(), status, edition, digest, old.clauses(), old.signatories());
    }

    static Instrument signatories(Instrument old, List<Signatory> signatories) {
        return new Instrument(
                old.id(),
                old.kind(),
                old.status(),
                old.edition(),
                old.textDigest(),
                old.clauses(),
                signatories);
    }

    static Instrument decided(Instrument old, SignatoryId id, SignatoryState state) {
        return signatories(
                old,
                old.signatories().stream()
                        .map(s -> s.id().equals(id) ? decided(s, state) : s)
                        .toList());
    }

    private static Signatory decided(Signatory old, SignatoryState state) {
        return old.as(state, old.manner());
    }

    static Instrument signatory(Instrument old, SignatoryId id, UnaryOperator<Signatory> change) {
        return signatories(
                old,
                old.signatories().stream()
                        .map(s -> s.id().equals(id) ? change.apply(s) : s)
                        .toList());
    }

    static Instrument clauses(Instrument old, UnaryOperator<Clause> change) {
        return new Instrument(
                old.id(),
                old.kind(),
                old.status(),
                old.edition(),
                old.textDigest(),
                old.clauses().stream().map(change).toList(),
                old.signatories());
    }

    static Clause latest(Clause old, ClauseDraft draft) {
        return new Clause(
                old.id(),
                old.place(),
                draft.id(),
                draft.number(),
                draft.targets(),
                old.owners(),
                old.stakes(),
                old.shared(),
                List.of());
    }

    static Clause position(Clause old, Position position) {
        return old.with(position);
    }
}
