package tavolo.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Parties;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.target.TargetValue;

/// Puts the pieces of one new agreement together: instruments, clauses, values, targets and
/// signatories, as a draft of the provider.
final class OpeningAssembly {

    private final Desk desk;
    private final ClauseLibrary library;
    private final Actor actor;
    private final OpeningRequest wanted;
    private final List<ServiceLine> lines;
    private final Substance substance;
    private final Instant now;
    private final LocalDate today;
    private final List<ClauseDraft> drafts = new ArrayList<>();

    /// @param lines those of `wanted`, never empty
    OpeningAssembly(
            House house,
            Actor actor,
            OpeningRequest wanted,
            List<ServiceLine> lines,
            Substance substance) {
        this.desk = house.desk();
        this.library = house.library();
        this.actor = actor;
        this.wanted = wanted;
        this.lines = lines;
        this.substance = substance;
        this.now = desk.clock().now();
        this.today = desk.clock().today();
    }

    /// With the texts of `beginning`, and for each party the first who may sign today.
    static OpeningAssembly usual(
            House house,
            Actor actor,
            OpeningRequest wanted,
            List<ServiceLine> lines,
            Beginning beginning) {
        return new OpeningAssembly(
                house,
                actor,
                wanted,
                lines,
                new UsualSubstance(house, actor, wanted, lines, beginning));
    }

    /// From where everything is taken that nobody asked for by name.
    record House(Desk desk, Parties parties, ClauseLibrary library) {}

    /// What is written into the agreement, and who signs it.
    interface Substance {

        String title();

        ClauseText text(ClauseDefinition definition);

        /// The first table of targets; never asked where no clause carries one.
        List<TargetValue> targets();

        List<Signatory> signatories(InstrumentKind kind);
    }

    AgreementOpening assemble() {
        Optional<TargetRevision> targets = targets();
        List<Instrument> instruments = new ArrayList<>();
        for (InstrumentKind kind : InstrumentKind.values()) {
            if (wanted.places().stream().anyMatch(place -> place.instrument() == kind)) {
                instruments.add(instrument(kind, targets.map(TargetRevision::id)));
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
                substance.title(),
                wanted.lines(),
                lines.stream().map(ServiceLine::unit).collect(Collectors.toSet()),
                drafts,
                targets,
                actor.person(),
                now);
    }

    private Optional<TargetRevision> targets() {
        if (wanted.places().stream().noneMatch(OpeningDefaults::carriesTargets)) {
            return Optional.empty();
        }
        return Optional.of(
                new TargetRevision(
                        new TargetRevisionId(desk.ids().next()),
                        1,
                        PartySide.PROVIDER,
                        actor.person(),
                        "",
                        substance.targets(),
                        now));
    }

    private Instrument instrument(InstrumentKind kind, Optional<TargetRevisionId> targets) {
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
                substance.signatories(kind));
    }

    private Clause clause(ClauseDefinition definition, Optional<TargetRevisionId> targets) {
        ClauseId id = new ClauseId(desk.ids().next());
        ClauseVersionId version = new ClauseVersionId(desk.ids().next());
        ClausePlace place = definition.place();
        Optional<TargetRevisionId> carried =
                OpeningDefaults.carriesTargets(place) ? targets : Optional.empty();
        drafts.add(
                new ClauseDraft(
                        version,
                        id,
                        1,
                        substance.text(definition),
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
}
