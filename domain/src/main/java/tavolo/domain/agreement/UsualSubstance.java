package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Candidate;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.UnitId;
import tavolo.domain.target.TargetValue;

/// What a new agreement says and who signs it where nothing else is asked for: the texts with which
/// it begins, the usual targets, and for each party the first who may sign today.
record UsualSubstance(
        OpeningAssembly.House house,
        Actor actor,
        OpeningRequest wanted,
        List<ServiceLine> lines,
        Beginning beginning)
        implements OpeningAssembly.Substance {

    @Override
    public String title() {
        return OpeningDefaults.title(lines);
    }

    @Override
    public ClauseText text(ClauseDefinition definition) {
        return OpeningDefaults.text(definition, beginning, wanted, lines);
    }

    @Override
    public List<TargetValue> targets() {
        return OpeningDefaults.targets(beginning, lines.getFirst().channel(), wanted);
    }

    @Override
    public List<Signatory> signatories(InstrumentKind kind) {
        Set<UnitId> units = lines.stream().map(ServiceLine::unit).collect(Collectors.toSet());
        List<Signatory> named = new ArrayList<>();
        for (PartySide side : kind.signingSides()) {
            for (OrganisationId organisation : organisations(side)) {
                house
                        .parties()
                        .candidates(organisation, units, house.desk().clock().today())
                        .stream()
                        .filter(Candidate::signs)
                        .findFirst()
                        .ifPresent(candidate ->
                                named.add(
                                        NameSignatories.signatory(
                                                new SignatoryId(house.desk().ids().next()),
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
