package tavolo.domain.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.TurnLedger;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.PartySide;

/// The table of one agreement as one side may see it.
///
/// @param ledger how long it was whose turn, from the proposal on
/// @param clauses those that the side may read, in reading order within each instrument
/// @param cities the cities of the production units concerned
/// @param headcount people on the service lines covered
/// @param revises the agreement that this one changes
/// @param revisions those that change this one and that the side may see, the oldest first
/// @param corrections what errata in force say of clauses that the side may read
public record TableView(
        AgreementId id,
        String number,
        String title,
        AgreementState state,
        int round,
        Language binding,
        LocalDate startsOn,
        Optional<LocalDate> endsOn,
        List<PartyName> parties,
        List<TurnLine> turns,
        TurnLedger ledger,
        List<InstrumentLine> instruments,
        List<ClauseLine> clauses,
        List<String> cities,
        int headcount,
        int remote,
        Optional<RevisedName> revises,
        List<Addendum> revisions,
        List<CorrectionLine> corrections) {

    public TableView {
        parties = List.copyOf(parties);
        turns = List.copyOf(turns);
        instruments = List.copyOf(instruments);
        clauses = List.copyOf(clauses);
        cities = List.copyOf(cities);
        revisions = List.copyOf(revisions);
        corrections = List.copyOf(corrections);
    }

    /// The revision of the targets that is underway; empty if none is, or none that the side may
    /// see.
    public Optional<Addendum> revisionUnderway() {
        return underway(RevisionKind.TARGETS);
    }

    /// Whether it corrects words of another agreement, so that no model says what it should be.
    public boolean isErrata() {
        return revises.filter(revised -> revised.kind() == RevisionKind.ERRATA).isPresent();
    }

    /// The errata that is underway; empty if none is, or none that the side may see.
    public Optional<Addendum> errataUnderway() {
        return underway(RevisionKind.ERRATA);
    }

    private Optional<Addendum> underway(RevisionKind kind) {
        return revisions.stream()
                .filter(addendum -> addendum.kind() == kind && addendum.isUnderway())
                .findFirst();
    }

    /// What errata in force say of the clause at `place`, the oldest first.
    public List<CorrectionLine> correctionsOf(ClausePlace place) {
        return corrections.stream().filter(line -> line.place().equals(place)).toList();
    }

    /// The instrument of `kind`, which an agreement has if it has a clause there.
    ///
    /// @throws java.util.NoSuchElementException if there is none
    public InstrumentLine instrument(InstrumentKind kind) {
        return instruments.stream().filter(line -> line.kind() == kind).findFirst().orElseThrow();
    }

    /// The clauses that wait for `side`, the longest waiting first.
    public List<ClauseLine> waitingFor(PartySide side) {
        return clauses.stream()
                .filter(line -> line.waiting().containsKey(side))
                .sorted(Comparator.comparing(line -> line.since(side).orElseThrow()))
                .toList();
    }

    /// The clause to which `side` has to turn next: the first behind `after` in reading order that
    /// still waits for it, then those before; empty when none waits.
    ///
    /// @param after the clause that was just read; empty to begin at the top
    /// @param answered clauses for which an answer is prepared, and which wait no more
    public Optional<ClauseId> nextFor(
            PartySide side, Optional<ClauseId> after, Set<ClauseId> answered) {
        List<ClauseId> order = clauses.stream().map(ClauseLine::id).toList();
        int here = after.map(order::indexOf).orElse(-1);
        return IntStream.rangeClosed(1, clauses.size())
                .mapToObj(step -> clauses.get((here + step) % clauses.size()))
                .filter(line -> line.waitsFor(side))
                .map(ClauseLine::id)
                .filter(id -> !answered.contains(id))
                .filter(id -> !after.equals(Optional.of(id)))
                .findFirst();
    }
}
