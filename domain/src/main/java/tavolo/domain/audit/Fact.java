package tavolo.domain.audit;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// Something that happened, before it is chained.
///
/// @param chain the agreement it belongs to; empty for the chain of everything else
/// @param at when it happened, by the business clock
/// @param who the acting person; empty for the system
/// @param whoName the name under which the person acted, or the name of the system's part
/// @param side the side for which the person acted
/// @param seenBy the sides that may see it; nobody else's timeline shows it
/// @param details names and values, all text; no secrets and no personal data beyond names
public record Fact(
        Optional<UUID> chain,
        FactKind kind,
        Instant at,
        Optional<UUID> who,
        String whoName,
        Optional<PartySide> side,
        Set<PartySide> seenBy,
        SortedMap<String, String> details) {

    public Fact {
        seenBy = Set.copyOf(seenBy);
        details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /// A fact of the agreement `chain`, done by `actor` at `at`, seen by `seenBy`.
    public static Fact of(
            UUID chain,
            FactKind kind,
            Instant at,
            Actor actor,
            Set<PartySide> seenBy,
            Map<String, String> details) {
        return new Fact(
                Optional.of(chain),
                kind,
                at,
                Optional.of(actor.person().value()),
                actor.name(),
                actor.side(),
                seenBy,
                new TreeMap<>(details));
    }

    /// A fact outside every agreement, done by `actor`; no timeline of a table shows it.
    public static Fact ofHouse(
            FactKind kind, Instant at, Actor actor, Map<String, String> details) {
        return new Fact(
                Optional.empty(),
                kind,
                at,
                Optional.of(actor.person().value()),
                actor.name(),
                actor.side(),
                EnumSet.noneOf(PartySide.class),
                new TreeMap<>(details));
    }
}
