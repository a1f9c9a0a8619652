package tavolo.domain.agreement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import tavolo.domain.party.PartySide;

/// For whom a comment is, besides the organisation that writes it, which always reads its own.
/// Nobody reads a comment on a clause that they may not read.
///
/// @param sides the sides all of whose organisations read it; none for a note of the own
///   organisation
public record Audience(Set<PartySide> sides) {

    public Audience {
        sides = Set.copyOf(sides);
    }

    /// *Only us*: an internal note, which no other organisation ever learns of, not even one on the
    /// same side.
    public static Audience onlyUs() {
        return new Audience(Set.of());
    }

    /// *Us and X*, or us and the others of the own side.
    public static Audience usAnd(PartySide side) {
        return new Audience(Set.of(side));
    }

    /// *Everyone* who may read the clause.
    public static Audience everyone() {
        return new Audience(EnumSet.allOf(PartySide.class));
    }

    /// Whether everyone of `narrower` is in it, and somebody more.
    public boolean isWiderThan(Audience narrower) {
        return sides.containsAll(narrower.sides) && !sides.equals(narrower.sides);
    }

    /// Whether it is an internal note.
    public boolean isOnlyUs() {
        return sides.isEmpty();
    }

    /// Whether no side is left out.
    public boolean isEveryone() {
        return Arrays.stream(PartySide.values()).allMatch(sides::contains);
    }
}
