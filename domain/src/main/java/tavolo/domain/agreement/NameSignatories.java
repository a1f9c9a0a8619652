package tavolo.domain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;

/// A side names the people whose signatures an instrument needs from it, each by a mandate. Nobody
/// else's signature completes the instrument.
@UseCase
public final class NameSignatories {

    private final Desk desk;
    private final Parties parties;

    public NameSignatories(Desk desk, Parties parties) {
        this.desk = desk;
        this.parties = parties;
    }

    /// Names the holders of `mandates` for the actor's side, in place of those named before. Union
    /// people may name people of every union at the table. Where an order of signing was set, the
    /// side keeps its places in it; see [KeptPlaces].
    public Outcome<Integer> by(
            Actor actor, AgreementId id, InstrumentKind kind, Set<MandateId> mandates) {
        return desk.at(
                actor,
                Deed.NAME_SIGNATORIES,
                id,
                agreement -> name(actor, agreement, kind, mandates));
    }

    /// Those of the actor's side who could be named: they hold the role of signatory and a mandate
    /// that is valid today, for unions in one of the units concerned.
    public Outcome<List<Candidate>> candidates(Actor actor, AgreementId id) {
        return desk.at(
                actor,
                Deed.NAME_SIGNATORIES,
                id,
                agreement -> Outcome.done(candidates(agreement, actor.side().orElseThrow())));
    }

    private List<Candidate> candidates(Agreement agreement, PartySide side) {
        Set<UnitId> units =
                parties.linesOfAgreement(agreement.id().value()).stream()
                        .map(ServiceLine::unit)
                        .collect(Collectors.toSet());
        return organisationsOf(agreement, side).stream()
                .flatMap(organisation ->
                        parties.candidates(organisation, units, desk.clock().today()).stream())
                .filter(Candidate::signs)
                .sorted(java.util.Comparator.comparing(Candidate::name))
                .toList();
    }

    private Outcome<Integer> name(
            Actor actor, Agreement agreement, InstrumentKind kind, Set<MandateId> mandates) {
        PartySide side = actor.side().orElseThrow();
        Optional<Instrument> found = agreement.instrument(kind);
        if (found.isEmpty() || !kind.isSignedBy(side)) {
            return Outcome.refused(new AgreementRefusal.NotFound());
        }
        Instrument instrument = found.get();
        if (agreement.state().isFinal()) {
            return Outcome.refused(new AgreementRefusal.WrongState(agreement.state()));
        }
        if (!instrument.isOpen()) {
            return Outcome.refused(new AgreementRefusal.InstrumentClosed());
        }
        if (mandates.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.SignatoriesMissing(Set.of(side)));
        }
        List<Candidate> fit = fit(agreement, side, mandates);
        return fit.size() < mandates.size()
                ? Outcome.refused(new AgreementRefusal.SignatoryUnfit())
                : store(actor, agreement, instrument, side, fit);
    }

    /// Those who can sign for `side`. Somebody with several capacities may be named in each, never
    /// twice in the same one.
    private List<Candidate> fit(Agreement agreement, PartySide side, Set<MandateId> mandates) {
        Set<OrganisationId> allowed = organisationsOf(agreement, side);
        Set<List<Object>> powers = new HashSet<>();
        return mandates.stream()
                .flatMap(mandate -> parties.candidate(mandate).stream())
                .filter(Candidate::signs)
                .filter(candidate -> allowed.contains(candidate.organisation()))
                .filter(candidate -> candidate.mandate().isValidOn(desk.clock().today()))
                .filter(candidate -> side != PartySide.UNION || concerns(candidate, agreement))
                .filter(candidate -> powers.add(powerOf(candidate)))
                .toList();
    }

    private static List<Object> powerOf(Candidate candidate) {
        Mandate mandate = candidate.mandate();
        return List.of(candidate.person(), mandate.capacity(), mandate.unit());
    }

    /// Whether the mandate covers one of the units concerned, or the whole organisation.
    private boolean concerns(Candidate candidate, Agreement agreement) {
        return candidate
                .mandate()
                .unit()
                .map(unit ->
                        parties.linesOfAgreement(agreement.id().value()).stream()
                                .anyMatch(line -> line.unit().equals(unit)))
                .orElse(true);
    }

    private Outcome<Integer> store(
            Actor actor,
            Agreement agreement,
            Instrument instrument,
            PartySide side,
            List<Candidate> candidates) {
        List<Signatory> named =
                candidates.stream()
                        .sorted(java.util.Comparator.comparing(Candidate::name))
                        .map(candidate -> signatory(candidate, side))
                        .toList();
        place(instrument, side, named);
        desk.record(
                actor,
                agreement,
                FactKind.SIGNATORIES_NAMED,
                agreement.state() == AgreementState.DRAFT
                        ? Desk.eyesOn(agreement)
                        : instrument.kind().signingSides(),
                Map.of(
                        "instrument",
                        instrument.kind().name(),
                        "names",
                        candidates.stream()
                                .map(Candidate::name)
                                .sorted()
                                .collect(Collectors.joining(", "))));
        return Outcome.done(named.size());
    }

    /// Stores those named at the places that their side had, and moves the others up where that
    /// leaves a gap.
    private void place(Instrument instrument, PartySide side, List<Signatory> named) {
        List<Signatory> all = KeptPlaces.all(instrument.signatories(), named);
        desk.agreements()
                .name(
                        instrument.id(),
                        instrument.edition() + 1,
                        side,
                        all.stream().filter(slot -> slot.side() == side).toList());
        all.stream()
                .filter(slot -> slot.side() != side)
                .filter(slot -> !instrument.signatories().contains(slot))
                .forEach(slot -> desk.agreements().place(slot.id(), slot.place()));
    }

    private Signatory signatory(Candidate candidate, PartySide side) {
        return signatory(new SignatoryId(desk.ids().next()), candidate, side);
    }

    /// The open slot of `candidate` for `side`.
    static Signatory signatory(SignatoryId id, Candidate candidate, PartySide side) {
        return Signatory.of(
                id,
                candidate.person(),
                candidate.organisation(),
                candidate.mandate().id(),
                side,
                candidate.mandate().capacity());
    }

    private static Set<OrganisationId> organisationsOf(Agreement agreement, PartySide side) {
        return switch (side) {
            case PROVIDER -> Set.of(agreement.provider());
            case CLIENT -> Set.of(agreement.client());
            case UNION -> agreement.unions();
        };
    }
}
