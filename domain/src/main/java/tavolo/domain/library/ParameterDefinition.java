package tavolo.domain.library;

import java.util.List;
import tavolo.domain.library.ParameterReading.Read;

/// A value of a clause that is negotiated as a field and not as prose: its kind, unit, bounds and
/// the value with which a new agreement starts. Values are kept in canonical form: numbers plain
/// with a point and `scale` decimals, `true` or `false`, days as ISO 8601, bands as `HH:mm-HH:mm`,
/// choices by code with commas between them.
///
/// @param key the name between braces in the text of the clause
/// @param scale how many decimals a number keeps; 0 for the other kinds
/// @param defaultValue canonical, within the bounds
/// @param choices what may be picked, in reading order; empty unless the kind is picked
/// @param why the reason of the bounds, with the source where law gives them
public record ParameterDefinition(
        String key,
        ParameterKind kind,
        Unit unit,
        int scale,
        Bounds bounds,
        String defaultValue,
        List<Choice> choices,
        Bilingual label,
        String why) {

    public ParameterDefinition {
        choices = List.copyOf(choices);
        require(key.matches("[a-z][A-Za-z0-9]*"), key, "the key must be one camel-case word");
        require(!why.isBlank(), key, "the reason is missing");
        require(kind.isPicked() != choices.isEmpty(), key, "picked kinds alone have choices");
        require(scaleFits(kind, scale), key, "the scale does not suit the kind");
        require(
                choices.stream().map(Choice::code).distinct().count() == choices.size(),
                key,
                "two choices have one code");
    }

    /// The same parameter, checked to start within its own bounds.
    ///
    /// @throws IllegalArgumentException if the default is not canonical or not allowed
    ParameterDefinition checked() {
        require(
                read(defaultValue, Language.EN).equals(new Read(defaultValue)),
                key,
                "the default is not canonical or not allowed: " + defaultValue);
        return this;
    }

    /// Reads what a person typed, with the habits of `language` where the two differ; the unit, the
    /// euro sign and the labels of choices may be typed too, in either language.
    public ParameterReading read(String typed, Language language) {
        return new ValueReader(this, language).read(typed);
    }

    /// The value written for people, with its unit; it can be read back.
    ///
    /// @throws IllegalArgumentException if `canonical` is not a value of this kind
    public String show(String canonical, Language language) {
        return new ShownValue(this, language).of(canonical);
    }

    /// The least allowed value, length or count in words; empty if there is none.
    public String showMinimum(Language language) {
        return new ShownValue(this, language).ofBound(bounds.min());
    }

    /// The greatest allowed value, length or count in words; empty if there is none.
    public String showMaximum(Language language) {
        return new ShownValue(this, language).ofBound(bounds.max());
    }

    /// The choice that has `code`.
    ///
    /// @throws IllegalArgumentException if there is none
    public Choice choice(String code) {
        return choices.stream()
                .filter(choice -> choice.code().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(key + " has no choice named " + code));
    }

    private static boolean scaleFits(ParameterKind kind, int scale) {
        return switch (kind) {
            case MONEY -> scale == 2;
            case DECIMAL -> scale > 0 && scale <= 6;
            case PERCENT -> scale >= 0 && scale <= 4;
            case INTEGER, BOOLEAN, CHOICE, CHOICES, DATE, TIME_BAND, TEXT -> scale == 0;
        };
    }

    private static void require(boolean holds, String key, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("parameter " + key + ": " + rule);
        }
    }
}
