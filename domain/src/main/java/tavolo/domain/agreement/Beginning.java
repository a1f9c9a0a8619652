package tavolo.domain.agreement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.target.TargetValue;

/// With what a new agreement begins: what was taken, and what could not be.
///
/// @param texts what the clauses say; a clause that is not in it begins with the text of the
///   library
/// @param unsettled clauses of the previous agreement that were never agreed, and so are not taken
/// @param confidential clauses of an addendum with another client, which are not taken, and no
///   targets with them
/// @param undated clauses with dates that are asked for anew: their values are empty
/// @param corrected clauses of which an errata in force corrects words: taken as they were signed,
///   for the drafter to correct
/// @param targets the targets as agreed; empty to begin with the usual ones of the channel
public record Beginning(
        Origin origin,
        Map<ClausePlace, ClauseText> texts,
        Set<ClausePlace> unsettled,
        Set<ClausePlace> confidential,
        Set<ClausePlace> undated,
        Set<ClausePlace> corrected,
        List<TargetValue> targets) {

    public Beginning {
        texts = Map.copyOf(texts);
        unsettled = Set.copyOf(unsettled);
        confidential = Set.copyOf(confidential);
        undated = Set.copyOf(undated);
        corrected = Set.copyOf(corrected);
        targets = List.copyOf(targets);
    }

    /// A beginning with nothing but `texts`.
    static Beginning with(Origin origin, Map<ClausePlace, ClauseText> texts) {
        return new Beginning(origin, texts, Set.of(), Set.of(), Set.of(), Set.of(), List.of());
    }

    /// The same where what was agreed is what applied before, and is asked for again until somebody
    /// asks for something else.
    Beginning asBefore() {
        return new Beginning(
                origin,
                texts,
                unsettled,
                confidential,
                undated,
                corrected,
                targets.stream().map(value -> value.after(Optional.of(value.newValue()))).toList());
    }
}
