package tavolo.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.ParameterKind;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.TargetValue;

/// Fetches with what an agreement can begin. What the actor's organisation may not read is not
/// fetched, and so not taken; and what one client agreed for its money is not put before another.
final class Beginnings {

    private final Agreements agreements;
    private final Origins origins;
    private final ClauseLibrary library;

    Beginnings(Agreements agreements, Origins origins, ClauseLibrary library) {
        this.agreements = agreements;
        this.origins = origins;
        this.library = library;
    }

    /// What `origin` gives to `actor` for an agreement with `client`; empty if there is no such
    /// thing for these eyes.
    Optional<Beginning> of(Actor actor, Origin origin, OrganisationId client) {
        return switch (origin) {
            case Origin.Standard _ -> Optional.of(Beginning.with(origin, Map.of()));
            case Origin.Model(var template, int version) ->
                    origins.model(template, version, actor.organisation())
                            .map(texts -> Beginning.with(origin, texts));
            case Origin.Previous(AgreementId id) ->
                    actor.side()
                            .flatMap(side ->
                                    agreements
                                            .find(id, actor.visibility())
                                            .filter(found -> !isErrata(found))
                                            .map(found -> previous(origin, found, side, client)));
        };
    }

    private Beginning previous(
            Origin origin, Agreement agreement, PartySide side, OrganisationId client) {
        boolean sameClient = agreement.client().equals(client);
        Map<ClausePlace, ClauseText> texts = new TreeMap<>();
        Set<ClausePlace> unsettled = new TreeSet<>();
        Set<ClausePlace> confidential = new TreeSet<>();
        Set<ClausePlace> undated = new TreeSet<>();
        List<TargetValue> targets = List.of();
        for (Instrument instrument : agreement.instruments()) {
            Map<ClauseId, ClauseText> present = agreements.texts(instrument.id());
            for (Clause clause : instrument.clauses()) {
                Optional<ClauseDefinition> known = library.find(clause.place());
                if (known.isEmpty() || !clause.isReadableBy(side)) {
                    continue;
                }
                if (!sameClient && isOfTheClient(clause)) {
                    confidential.add(clause.place());
                    continue;
                }
                if (!clause.isAgreed()) {
                    unsettled.add(clause.place());
                    continue;
                }
                ClauseText agreed = Objects.requireNonNull(present.get(clause.id()));
                ClauseText taken = undated(known.get(), agreed);
                texts.put(clause.place(), taken);
                if (!taken.equals(agreed)) {
                    undated.add(clause.place());
                }
                if (sameClient) {
                    targets =
                            clause.targets()
                                    .map(id -> agreements.targets(id).values())
                                    .orElse(targets);
                }
            }
        }
        return new Beginning(
                origin,
                texts,
                unsettled,
                confidential,
                undated,
                corrected(agreement, texts.keySet()),
                targets);
    }

    /// What an errata says are corrections, and no texts with which anything begins.
    private boolean isErrata(Agreement agreement) {
        return agreements
                .revisedBy(agreement.id())
                .filter(revised -> revised.kind() == RevisionKind.ERRATA)
                .isPresent();
    }

    /// Those of `taken` that an errata in force corrects.
    private Set<ClausePlace> corrected(Agreement agreement, Set<ClausePlace> taken) {
        return agreements.revisionsOf(agreement.id()).stream()
                .filter(addendum -> addendum.kind() == RevisionKind.ERRATA && addendum.hasApplied())
                .flatMap(errata -> agreements.findForSystem(errata.id()).stream())
                .flatMap(Agreement::clauses)
                .map(Clause::place)
                .filter(taken::contains)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isOfTheClient(Clause clause) {
        return clause.place().instrument() == InstrumentKind.COMMERCIAL_ADDENDUM;
    }

    /// The text without the days that belong to the previous agreement alone. A day that nobody set
    /// for this one would be signed unread, so its mark stays open until somebody does.
    private static ClauseText undated(ClauseDefinition definition, ClauseText text) {
        Map<String, String> values = new TreeMap<>(text.parameters());
        definition.parameters().stream()
                .filter(parameter -> parameter.kind() == ParameterKind.DATE)
                .map(ParameterDefinition::key)
                .filter(key -> !GivenValues.isGiven(definition.place(), key))
                .forEach(values::remove);
        return new ClauseText(text.words(), values);
    }
}
