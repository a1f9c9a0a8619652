package tavolo.domain.intake;

/// Why a mapping cannot be used, at all or for one file.
public sealed interface MappingProblem {

    /// Figures are of half hours, days or months.
    record GrainUnfit() implements MappingProblem {}

    /// The formula reads a percentile, for which numerator and denominator are not enough: from the
    /// column of the numerator on, the columns must be the buckets.
    ///
    /// @param buckets the upper ends that their heads must name, in order
    record HistogramNeeded(String buckets) implements MappingProblem {}

    /// Only a stock has no denominator.
    record DenominatorMissing() implements MappingProblem {}

    /// A column of times belongs to half hours only.
    record TimeUnfit() implements MappingProblem {}

    /// Volume and forecast come together or not at all.
    record VolumeIncomplete() implements MappingProblem {}

    /// The file has no column with this head.
    record ColumnMissing(String column) implements MappingProblem {}

    /// Two columns have this head, or it is used for two things.
    record ColumnTwice(String column) implements MappingProblem {}

    /// The head says that percentages stand there, which cannot be added up.
    record PercentageColumn(String column) implements MappingProblem {}
}
