package tavolo.domain.target;

import java.util.List;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;

/// An indicator that an organisation defined by itself. Two are the same if they have the same
/// code, whatever the version: a target that goes on by the next version is still about the same.
///
/// @param version the version that speaks for it
public record OwnIndicator(OwnFormula version) implements Indicator {

    @Override
    public String name() {
        return version.code().value();
    }

    /// Its name; one who reads the other language is told so.
    @Override
    public String name(Language language) {
        String name = version.definition().in(language).name();
        return version.definition()
                .otherThan(language)
                .map(other -> name + " (" + only(other) + ")")
                .orElse(name);
    }

    @Override
    public String explanation(Language language) {
        return version.definition().in(language).explanation();
    }

    @Override
    public Unit unit() {
        return version.unit();
    }

    @Override
    public Direction direction() {
        return version.direction();
    }

    @Override
    public List<OwnFormula> formulas() {
        return List.of(version);
    }

    /// A stock is what it is: nothing is weighed.
    @Override
    public int minimumSample() {
        return version.aggregation() == Aggregation.STOCK_AT_END
                ? 1
                : version.definition().minimumSample();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OwnIndicator(OwnFormula its) && its.code().equals(version.code());
    }

    @Override
    public int hashCode() {
        return version.code().hashCode();
    }

    /// To those who read the language in which there are no words.
    private static String only(Language there) {
        return switch (there) {
            case IT -> "in Italian only";
            case EN -> "solo in inglese";
        };
    }
}
