package tavolo.domain.agreement;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClausePlace;

/// Values that no model can know: they follow from the service lines and the dates of one
/// agreement. They are no deviation.
public final class GivenValues {

    private static final Map<String, Set<String>> KEYS =
            Map.of(
                    "C04", Set.of("units", "headcount", "fte"),
                    "C05", Set.of("eligible", "targetRemote"),
                    "C22", Set.of("validFrom", "validTo"),
                    "C33", Set.of("validFrom", "validTo"));

    private GivenValues() {}

    /// Whether the value `key` of the clause at `place` follows from the agreement itself.
    public static boolean isGiven(ClausePlace place, String key) {
        return KEYS.getOrDefault(place.code().value(), Set.of()).contains(key);
    }

    /// What the library has at the place of `definition`.
    public static ClauseText standard(ClauseDefinition definition) {
        return new ClauseText(definition.text(), definition.defaults());
    }

    /// `model` as it would stand in the agreement that says `now`: with the given values of that.
    public static ClauseText fitted(ClausePlace place, ClauseText model, ClauseText now) {
        Map<String, String> values = new TreeMap<>(model.parameters());
        values.keySet().removeIf(key -> isGiven(place, key));
        now.parameters()
                .forEach((key, value) -> {
                    if (isGiven(place, key)) {
                        values.put(key, value);
                    }
                });
        return new ClauseText(model.words(), values);
    }

    /// Whether `now` says anything else than `model`, apart from the given values.
    public static boolean deviates(ClausePlace place, ClauseText model, ClauseText now) {
        return !fitted(place, model, now).equals(now);
    }
}
