package tavolo.domain.term;

/// What it means that a target holds for a longer period. The two differ widely: a month at 80 % on
/// average may have only half of its days at 80 %.
public sealed interface PeriodSemantics {

    /// The indicator is computed anew over the whole period and compared with the target.
    record Average() implements PeriodSemantics {}

    /// Every piece of the agreed granularity is compared with the target by itself; what counts is
    /// the share of pieces that reach it.
    ///
    /// @param shares the share in percent that is promised, with threshold and excellence of their
    ///   own; the higher the better
    record Compliance(Levels shares) implements PeriodSemantics {}
}
