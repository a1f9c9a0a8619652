package tavolo.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;
import tavolo.domain.target.TargetValue;

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
        Set<UnitId> units = lines.stream().map(ServiceLine::unit).collect(Collectors.toSet());
        AgreementOpening opening = new Assembly(actor, wanted, lines, units, beginning).assemble();
        desk.agreements().open(opening);
        origins.keep(opening.agreement().id(), wanted.origin());
        Agreement agreement = opening.agreement();
        desk.agreements().turn(agreement.id(), agreement.turns(), desk.clock().now());
        desk.record(
                actor,
                agreement,
                FactKind.AGREEMENT_OPENED,
                Desk.eyesOn(agreement),
                Map.of("number", agreement.number(), "title", opening.title()));
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

    /// Puts the pieces of one new agreement together.
    private final class Assembly {

        private final Actor actor;
        private final OpeningRequest wanted;
        private final List<ServiceLine> lines;
        private final Set<UnitId> units;
        private final Beginning beginning;
        private final Instant now = desk.clock().now();
        private final LocalDate today = desk.clock().today();
        private final List<ClauseDraft> drafts = new ArrayList<>();

        Assembly(
                Actor actor,
                OpeningRequest wanted,
                List<ServiceLine> lines,
                Set<UnitId> units,
                Beginning beginning) {
            this.actor = actor;
            this.wanted = wanted;
            this.lines = lines;
            this.units = units;
            this.beginning = beginning;
        }

        AgreementOpening assemble() {
            TargetRevision targets = targets();
            List<Instrument> instruments = new ArrayList<>();
            for (InstrumentKind kind : InstrumentKind.values()) {
                if (wanted.places().stream().anyMatch(place -> place.instrument() == kind)) {
                    instruments.add(instrument(kind, targets.id()));
                }
            }
            Agreement agreement =
                    new Agreement(
                            new AgreementId(desk.ids().next()),
                            desk.agreements().nextNumber(today.getYear()),
                            actor.organisation(),
                            lines.getFirst().client(),
                            wanted.unions(),
                            new Stage.Draft(1),
                            wanted.binding(),
                            wanted.startsOn(),
                            wanted.endsOn(),
                            wanted.demo(),
                            instruments);
            return new AgreementOpening(
                    agreement,
                    OpeningDefaults.title(lines),
                    wanted.lines(),
                    units,
                    drafts,
                    targets,
                    actor.person(),
                    now);
        }

        private TargetRevision targets() {
            List<TargetValue> values =
                    OpeningDefaults.targets(beginning, lines.getFirst().channel(), wanted);
            return new TargetRevision(
                    new TargetRevisionId(desk.ids().next()),
                    1,
                    PartySide.PROVIDER,
                    actor.person(),
                    "",
                    values,
                    now);
        }

        private Instrument instrument(InstrumentKind kind, TargetRevisionId targets) {
            List<Clause> clauses =
                    library.of(kind).stream()
                            .filter(d -> wanted.places().contains(d.place()))
                            .map(definition -> clause(definition, targets))
                            .toList();
            return new Instrument(
                    new InstrumentId(desk.ids().next()),
                    kind,
                    InstrumentStatus.OPEN,
                    0,
                    Optional.empty(),
                    clauses,
                    signatories(kind));
        }

        private Clause clause(ClauseDefinition definition, TargetRevisionId targets) {
            ClauseId id = new ClauseId(desk.ids().next());
            ClauseVersionId version = new ClauseVersionId(desk.ids().next());
            ClausePlace place = definition.place();
            Optional<TargetRevisionId> carried =
                    OpeningDefaults.carriesTargets(place) ? Optional.of(targets) : Optional.empty();
            drafts.add(
                    new ClauseDraft(
                            version,
                            id,
                            1,
                            OpeningDefaults.text(definition, beginning, wanted, lines),
                            PartySide.PROVIDER,
                            actor.person(),
                            "",
                            carried,
                            now));
            Position proposed =
                    new Position(
                            PartySide.PROVIDER,
                            Stand.PROPOSED,
                            "",
                            actor.organisation(),
                            actor.person(),
                            now);
            return new Clause(
                    id,
                    place,
                    version,
                    1,
                    carried,
                    definition.owners(),
                    definition.stakes(),
                    definition.shared(),
                    List.of(proposed));
        }

        private List<Signatory> signatories(InstrumentKind kind) {
            List<Signatory> named = new ArrayList<>();
            for (PartySide side : kind.signingSides()) {
                for (OrganisationId organisation : organisations(side)) {
                    parties.candidates(organisation, units, today).stream()
                            .filter(tavolo.domain.party.Candidate::signs)
                            .findFirst()
                            .ifPresent(candidate ->
                                    named.add(
                                            NameSignatories.signatory(
                                                    new SignatoryId(desk.ids().next()),
                                                    candidate,
                                                    side)));
                }
            }
            return named;
        }

        private Set<OrganisationId> organisations(PartySide side) {
            return switch (side) {
                case PROVIDER -> Set.of(actor.organisation());
                case CLIENT -> Set.of(lines.getFirst().client());
                case UNION -> wanted.unions();
            };
        }
    }
}
