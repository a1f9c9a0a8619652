package tavolo.domain.agreement;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;

/// A provider opens an agreement for one or more of its service lines, from the standard, a model
/// of its own or a previous agreement: instruments, clauses, values, targets and signatories are
/// proposed, all as a draft that nobody else sees.
@UseCase
public final class OpenAgreement {

    private final Desk desk;
    private final Parties parties;
    private final ClauseLibrary library;
    private final Origins origins;
    private final Beginnings beginnings;

    public OpenAgreement(Desk desk, Parties parties, ClauseLibrary library, Origins origins) {
        this.desk = desk;
        this.parties = parties;
        this.library = library;
        this.origins = origins;
        this.beginnings = new Beginnings(desk.agreements(), origins, library);
    }

    /// Opens the agreement that `wanted` describes, with the instruments that hold a clause of it.
    public Outcome<AgreementId> by(Actor actor, OpeningRequest wanted) {
        if (!actor.may(Deed.OPEN_AGREEMENT)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.OPEN_AGREEMENT));
        }
        return desk.transactions().inOne(() -> open(actor, wanted));
    }

    private Outcome<AgreementId> open(Actor actor, OpeningRequest wanted) {
        List<ServiceLine> lines = parties.lines(wanted.lines());
        Optional<Refusal> no = refusal(actor, wanted, lines);
        if (no.isPresent()) {
            return Outcome.refused(no.get());
        }
        return beginnings
                .of(actor, wanted.origin(), lines.getFirst().client())
                .map(beginning -> open(actor, wanted, lines, beginning))
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    private Outcome<AgreementId> open(
            Actor actor, OpeningRequest wanted, List<ServiceLine> lines, Beginning beginning) {
        AgreementOpening opening =
                OpeningAssembly.usual(
                                new OpeningAssembly.House(desk, parties, library),
                                actor,
                                wanted,
                                lines,
                                beginning)
                        .assemble();
        new Openings(desk, origins).keep(actor, opening, wanted.origin());
        Agreement agreement = opening.agreement();
        if (wanted.origin() instanceof Origin.Previous(AgreementId source)
                && !beginning.targets().isEmpty()) {
            new CarriedWorth(desk).put(actor, source, agreement);
        }
        return Outcome.done(agreement.id());
    }

    private Optional<Refusal> refusal(Actor actor, OpeningRequest wanted, List<ServiceLine> lines) {
        if (lines.isEmpty()
                || lines.size() != wanted.lines().size()
                || lines.stream().anyMatch(l -> !l.provider().equals(actor.organisation()))) {
            return Optional.of(new AgreementRefusal.NotFound());
        }
        if (lines.stream().map(ServiceLine::client).distinct().count() != 1
                || !unionsAtHome(wanted.unions(), lines)) {
            return Optional.of(new AgreementRefusal.LinesDiffer());
        }
        if (wanted.places().stream().allMatch(place -> library.find(place).isEmpty())) {
            return Optional.of(new AgreementRefusal.ClausesMissing());
        }
        if (wanted.endsOn().filter(end -> end.isBefore(wanted.startsOn())).isPresent()) {
            return Optional.of(new AgreementRefusal.DatesReversed());
        }
        return lines.stream()
                .flatMap(l -> desk.agreements().numberCovering(l.id()).stream())
                .<Refusal>map(AgreementRefusal.LineTaken::new)
                .findFirst();
    }

    /// Every union at the table must be present in one of the units, and there must be one.
    private boolean unionsAtHome(Set<OrganisationId> unions, List<ServiceLine> lines) {
        Set<UnitId> units = lines.stream().map(ServiceLine::unit).collect(Collectors.toSet());
        Set<OrganisationId> present = new HashSet<>();
        for (ProductionUnit unit : parties.units(units)) {
            unit.shares().forEach((union, share) -> addIf(share > 0, present, union));
        }
        return !unions.isEmpty() && present.containsAll(unions);
    }

    private static void addIf(boolean wanted, Set<OrganisationId> unions, OrganisationId union) {
        if (wanted) {
            unions.add(union);
        }
    }
}
