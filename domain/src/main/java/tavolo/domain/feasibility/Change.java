package tavolo.domain.feasibility;

/// What is expected to change, for instance by working from home.
///
/// @param handleTime relative change of the average handle time: 0.05 for five per cent more
/// @param shrinkage change of shrinkage in points: 0.02 makes 30 % into 32 %
/// @param technicalDowntime change of technical downtime in points
public record Change(double handleTime, double shrinkage, double technicalDowntime) {

    /// Everything stays.
    public static final Change NONE = new Change(0, 0, 0);

    public Change {
        Check.aboveMinusOne(InputField.HANDLE_TIME_CHANGE, handleTime);
    }

    /// What is lost after the change.
    ///
    /// @throws ImpossibleInputException if that is less than nothing or everything
    public Shrinkage appliedTo(Shrinkage before) {
        return before.plus(shrinkage, technicalDowntime);
    }
}
