package tavolo.domain.feasibility;

import java.util.List;

/// One reading of the inputs: the profile with its volumes and handle times multiplied.
///
/// @param calls what all volumes are multiplied by
/// @param handleTime what all handle times are multiplied by
record Scenario(
        FeasibilityInputs inputs,
        double calls,
        double handleTime,
        Shrinkage shrinkage,
        QueueModel model) {

    static Scenario before(FeasibilityInputs inputs) {
        return new Scenario(inputs, 1, 1, inputs.shrinkage(), inputs.model());
    }

    static Scenario after(FeasibilityInputs inputs) {
        return new Scenario(
                inputs,
                1,
                1 + inputs.change().handleTime(),
                inputs.change().appliedTo(inputs.shrinkage()),
                inputs.model());
    }

    Scenario timesCalls(double factor) {
        return new Scenario(inputs, calls * factor, handleTime, shrinkage, model);
    }

    Scenario timesHandleTime(double factor) {
        return new Scenario(inputs, calls, handleTime * factor, shrinkage, model);
    }

    Scenario timesShrinkage(double factor) {
        return new Scenario(inputs, calls, handleTime, shrinkage.times(factor), model);
    }

    Scenario with(QueueModel other) {
        return new Scenario(inputs, calls, handleTime, shrinkage, other);
    }

    ServiceTarget target() {
        return inputs.terms().target();
    }

    double callsIn(IntervalLoad interval) {
        return calls * interval.callsOffered();
    }

    Load loadOf(IntervalLoad interval) {
        Channel channel = inputs.profile().channel();
        return Load.of(
                callsIn(interval),
                interval.slot().length(),
                channel.occupyingSeconds(handleTime * interval.handleSeconds()));
    }

    WeekForecast forecast() {
        List<IntervalForecast> intervals =
                inputs.profile().intervals().stream().map(this::forecast).toList();
        return WeekForecast.of(target(), intervals);
    }

    private IntervalForecast forecast(IntervalLoad interval) {
        double available = shrinkage.available(interval.scheduled());
        FractionalStaff staff =
                FractionalStaff.of(loadOf(interval), model, target().withinSeconds());
        return new IntervalForecast(interval, callsIn(interval), available, staff.with(available));
    }
}
