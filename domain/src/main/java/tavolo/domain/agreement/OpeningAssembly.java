package tavolo.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;
import tavolo.domain.target.TargetValue;

/// Puts the pieces of one new agreement together: instruments, clauses, values, targets and
/// signatories, as a draft of the provider.
final class OpeningAssembly {

    private final Desk desk;
    private final Parties parties;
    private final ClauseLibrary library;
    private final Actor actor;
    private final OpeningRequest wanted;
    private final List<ServiceLine> lines;
    private final Set<UnitId> units;
    private final Beginning beginning;
    private final Instant now;
    private final LocalDate today;
    private final List<ClauseDraft> drafts = new ArrayList<>();

    /// @param lines those of `wanted`, never empty
    OpeningAssembly(
            House house,
            Actor actor,
            OpeningRequest wanted,
            List<ServiceLine> lines,
            Beginning beginning) {
        this.desk = house.desk();
        this.parties = house.parties();
        this.library = house.library();
        this.actor = actor;
        this.wanted = wanted;
        this.lines = lines;
        this.units = lines.stream().map(ServiceLine::unit).collect(Collectors.toSet());
        this.beginning = beginning;
        this.now = desk.clock().now();
        this.today = desk.clock().today();
    }

    /// From where everything is taken that nobody asked for by name.
    record House(Desk desk, Parties parties, ClauseLibrary library) {}

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
                        .filter(Candidate::signs)
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
