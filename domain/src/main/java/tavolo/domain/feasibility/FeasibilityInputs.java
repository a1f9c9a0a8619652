package tavolo.domain.feasibility;

import java.util.EnumSet;
import java.util.Set;

/// All that the calculation of a queue depends on, the same for all sides; two equal inputs have
/// equal results. Every part is a number, a code, a day or a time, so that it can be written into
/// an annex and computed again from there.
///
/// @param profile calls, handle times and rosters before the change
/// @param model by which the queues are computed
/// @param shrinkage before the change
/// @param change what is negotiated about
/// @param terms target, cap, hours and swing
public record FeasibilityInputs(
        WeekProfile profile, QueueModel model, Shrinkage shrinkage, Change change, Terms terms)
        implements Assumptions {

    /// Refuses what would leave no time at all after the change and the swing of the tornado.
    public FeasibilityInputs {
        Shrinkage after = change.appliedTo(shrinkage);
        Check.belowOne(InputField.SHRINKAGE, after.share() * (1 + terms.swing()));
    }

    @Override
    public double targetShare() {
        return terms.target().share();
    }

    /// The same with another target.
    public FeasibilityInputs asking(ServiceTarget target) {
        return new FeasibilityInputs(
                profile,
                model,
                shrinkage,
                change,
                new Terms(target, terms.occupancyCap(), terms.fullTimeHours(), terms.swing()));
    }

    @Override
    public Set<ModelLimit> limits() {
        Set<ModelLimit> limits = EnumSet.copyOf(model.limits());
        if (profile.channel() instanceof Channel.Chat(double concurrency) && concurrency > 1) {
            limits.add(ModelLimit.EVEN_CONCURRENCY);
        }
        return limits;
    }
}
