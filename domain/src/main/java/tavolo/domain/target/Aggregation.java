package tavolo.domain.target;

/// How the figures of parts (intervals, days, teams) become the figure of the whole. Percentages
/// and other results are never averaged: 200 calls at 90 % and 20 at 20 % are 83.6 %, not 55 %.
public enum Aggregation {
    /// Numerators and denominators are summed, then divided once.
    RATIO_OF_SUMS,
    /// Favourable less unfavourable answers are counted together over all answers, then divided.
    POOLED_COUNTS,
    /// A stock: what there is at the end of the last part; never a sum.
    STOCK_AT_END,
    /// The stock at the end of the last part over what was worked on an average day of all parts.
    STOCK_IN_DAYS_OF_WORK,
    /// The histograms are added, then the value below which nine in ten lie is read from the sum.
    NINETIETH_PERCENTILE
}
