package tavolo.persistence.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;

/// Copies of clauses and instruments with one thing changed.
final class Copies {

    private Copies() {}

    static Clause renewed(Clause clause, ClauseDraft draft) {
        return new Clause(
                clause.id(),
                clause.place(),
                draft.id(),
                draft.number(),
                draft.targets(),
                clause.owners(),
                clause.stakes(),
                clause.shared(),
                Map.of());
    }

    static Clause withPosition(Clause clause, Position position) {
        Map<PartySide, Position> positions = new LinkedHashMap<>(clause.positions());
        positions.put(position.side(), position);
        return new Clause(
                clause.id(),
                clause.place(),
                clause.latest(),
                clause.number(),
                clause.targets(),
                clause.owners(),
                clause.stakes(),
                clause.shared(),
                positions);
    }

    static Instrument decided(
            Instrument instrument, SignatoryId id, SignatoryState state) {
        List<Signatory> signatories =
                instrument.signatories().stream()
                        .map(one -> one.id().equals(id) ? decided(one, state) : one)
                        .toList();
        return with(
                instrument,
                instrument.status(),
                instrument.edition(),
                instrument.textDigest(),
                signatories);
    }

    static Signatory decided(Signatory signatory, SignatoryState state) {
        return new Signatory(
                signatory.id(),
                signatory.person(),
                signatory.organisation(),
                signatory.mandate(),
                signatory.side(),
                signatory.capacity(),
                signatory.field(),
                state);
    }

    static Instrument with(
            Instrument instrument,
            InstrumentStatus status,
            int edition,
            Optional<Sha256> digest,
            List<Signatory> signatories) {
        return new Instrument(
                instrument.id(),
                instrument.kind(),
                status,
                edition,
                digest,
                instrument.clauses(),
                signatories);
    }
}
