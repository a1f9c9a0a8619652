package tavolo.domain.agreement;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;

/// One document of the agreement, with its clauses and those who must sign it.
///
/// @param edition how often the text was closed; 0 before the first time
/// @param textDigest SHA-256 of the canonical text of the present edition; empty while open
public record Instrument(
        InstrumentId id,
        InstrumentKind kind,
        InstrumentStatus status,
        int edition,
        Optional<Sha256> textDigest,
        List<Clause> clauses,
        List<Signatory> signatories) {

    public Instrument {
        clauses = List.copyOf(clauses);
        signatories = List.copyOf(signatories);
    }

    /// Whether the text may still change.
    public boolean isOpen() {
        return status == InstrumentStatus.OPEN;
    }

    /// The clauses that keep the instrument from closing, in reading order.
    public List<Clause> openClauses() {
        return clauses.stream().filter(clause -> !clause.isAgreed()).toList();
    }

    /// The signing sides for which nobody is named.
    public Set<PartySide> sidesWithoutSignatory() {
        Set<PartySide> missing = EnumSet.copyOf(kind.signingSides());
        signatories.forEach(signatory -> missing.remove(signatory.side()));
        return missing;
    }

    /// The signatories who have still to decide.
    public List<Signatory> missingSignatories() {
        return signatories.stream().filter(s -> s.state() == SignatoryState.OPEN).toList();
    }

    /// Those who have to decide before `signatory` can: they are in an earlier place.
    public List<Signatory> before(Signatory signatory) {
        return missingSignatories().stream().filter(s -> s.place() < signatory.place()).toList();
    }

    /// Those of whom something is awaited now: to decide in their turn, or to lift a reserve.
    public List<Signatory> inTurn() {
        return awaitedSignatories().stream()
                .filter(s -> s.isReserved() || before(s).isEmpty())
                .toList();
    }

    /// Whether some sign before others.
    public boolean isOrdered() {
        return signatories.stream().mapToInt(Signatory::place).distinct().count() > 1;
    }

    /// Those of whom something is still awaited: to decide, or to lift a reserve.
    public List<Signatory> awaitedSignatories() {
        return signatories.stream()
                .filter(s -> s.state() == SignatoryState.OPEN || s.isReserved())
                .toList();
    }
}
