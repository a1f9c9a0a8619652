package tavolo.ui.target;

import java.util.Arrays;
import java.util.Optional;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.Terms;

/// Over which time a queue is asked about, with its name in the address.
enum AskedPeriod {
    HALF_HOUR("mezzora", 0.5),
    DAY("giornata", 8),
    WEEK("settimana", Terms.USUAL_WEEK);

    private final String parameter;
    private final double fullTimeHours;

    AskedPeriod(String parameter, double fullTimeHours) {
        this.parameter = parameter;
        this.fullTimeHours = fullTimeHours;
    }

    String parameter() {
        return parameter;
    }

    /// Paid hours of one full-time person over it.
    double fullTimeHours() {
        return fullTimeHours;
    }

    /// Whether half hours are pasted.
    boolean hasRows() {
        return this != HALF_HOUR;
    }

    /// What an address calls `written`.
    static Optional<AskedPeriod> of(String written) {
        return Arrays.stream(values()).filter(each -> each.parameter.equals(written)).findFirst();
    }

    /// Over which time `inputs` were computed.
    static AskedPeriod of(FeasibilityInputs inputs) {
        double hours = inputs.terms().fullTimeHours();
        if (hours <= HALF_HOUR.fullTimeHours) {
            return HALF_HOUR;
        }
        return hours <= DAY.fullTimeHours ? DAY : WEEK;
    }
}
