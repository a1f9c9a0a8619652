package tavolo.domain.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.GivenValues;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.redline.ClauseComparison;

/// Compares clauses with those of a model, with the one comparison that the tables use.
public final class Comparing {

    private final ClauseLibrary library;
    private final ClauseComparison comparison;

    public Comparing(ClauseLibrary library, ClauseComparison comparison) {
        this.library = library;
        this.comparison = comparison;
    }

    ClauseLibrary library() {
        return library;
    }

    /// Those of `places` that the library knows, in its order.
    Stream<ClausePlace> inReadingOrder(Set<ClausePlace> places) {
        return library.all().stream().map(ClauseDefinition::place).filter(places::contains);
    }

    /// How `now` stands to `model`; values that no model can know are left aside.
    ///
    /// @throws IllegalArgumentException if neither has the clause
    Deviation between(
            ClausePlace place,
            Optional<ClauseText> model,
            Optional<ClauseText> now,
            Language language) {
        if (model.isEmpty() && now.isEmpty()) {
            throw new IllegalArgumentException("there is nothing to compare at " + place);
        }
        ClauseDefinition definition = library.place(place);
        String title = definition.title().in(language);
        if (now.isEmpty()) {
            return new Deviation(place, title, DeviationKind.MISSING, List.of(), List.of());
        }
        if (model.isEmpty()) {
            return new Deviation(place, title, DeviationKind.ADDED, List.of(), List.of());
        }
        ClauseText before = GivenValues.fitted(place, model.get(), now.get());
        DeviationKind kind = before.equals(now.get()) ? DeviationKind.EQUAL : DeviationKind.CHANGED;
        return new Deviation(
                place,
                title,
                kind,
                comparison.passages(definition, before, now.get(), language),
                ClauseComparison.values(definition, before, now.get(), language));
    }
}
