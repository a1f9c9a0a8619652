package tavolo.domain.indicator;

import java.util.List;
import tavolo.domain.Refusal;

/// Why an own indicator cannot be defined or changed.
public sealed interface IndicatorRefusal extends Refusal {

    /// The short code is not made of two to ten capital letters and digits, a letter first.
    record IndicatorCodeUnfit(String typed) implements IndicatorRefusal {}

    /// Another own indicator has the short code already.
    record IndicatorCodeTaken(String code) implements IndicatorRefusal {}

    /// Something is missing, too long or does not go together.
    record IndicatorUnfit(List<IndicatorProblem> problems) implements IndicatorRefusal {
        public IndicatorUnfit {
            problems = List.copyOf(problems);
        }
    }

    /// A colleague changed the indicator meanwhile; look at it again.
    record IndicatorChanged() implements IndicatorRefusal {}

    /// The indicator is retired.
    record IndicatorRetired() implements IndicatorRefusal {}

    /// The organisation has `most` indicators already, or the indicator `most` versions.
    record TooManyIndicators(int most) implements IndicatorRefusal {}
}
