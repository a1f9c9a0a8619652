package tavolo.domain.feasibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;

/// A figure as a source prints it: right up to half a unit of its last digit.
record Printed(BigDecimal figure) {

    static Printed of(String figure) {
        return new Printed(new BigDecimal(figure));
    }

    void isMetBy(double computed) {
        double half = figure.ulp().doubleValue() / 2;
        assertThat(computed).isCloseTo(figure.doubleValue(), within(half));
    }
}
