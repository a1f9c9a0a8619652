package tavolo.ui.target;

import java.util.Arrays;
import java.util.Optional;

/// A picture of the page about feasibility, with its name in the address.
enum FeasibilityPicture {
    /// The level of each day of a week.
    WEEK("settimana"),
    /// The level of each half hour of a day.
    LEVEL("livello"),
    /// How busy people are in each half hour of a day.
    OCCUPANCY("occupazione"),
    /// What the level depends on.
    DEPENDENCE("dipendenza"),
    /// What is open at the end of each day of work that waits.
    BACKLOG("arretrato");

    private final String parameter;

    FeasibilityPicture(String parameter) {
        this.parameter = parameter;
    }

    /// Its name in the address.
    String parameter() {
        return parameter;
    }

    /// The picture that an address calls `written`.
    static Optional<FeasibilityPicture> of(String written) {
        return Arrays.stream(values()).filter(each -> each.parameter.equals(written)).findFirst();
    }
}
