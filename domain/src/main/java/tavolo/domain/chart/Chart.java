package tavolo.domain.chart;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// A picture of figures.
public sealed interface Chart {

    /// Its words.
    Caption caption();

    /// By what its values are measured.
    Scale scale();

    /// The lines across it.
    List<Threshold> thresholds();

    /// The figure for `value` as the picture, its table and its files write it.
    default Sheet.Figure figure(OptionalDouble value) {
        Measure measure = scale().measure();
        return new Sheet.Figure(
                value,
                measure,
                value.isPresent()
                        ? measure.show(value.getAsDouble(), caption().language())
                        : caption().none());
    }

    /// The same figures as a table, for those who do not see the picture or want to count on.
    Sheet sheet();

    /// Lines or bars over places in their order.
    ///
    /// @param series as many values in each as there are places
    /// @param bands shaded behind them
    record Course(
            Caption caption,
            Scale scale,
            Places places,
            Shape shape,
            List<Series> series,
            List<Threshold> thresholds,
            List<Band> bands)
            implements Chart {

        public Course {
            series = List.copyOf(series);
            thresholds = List.copyOf(thresholds);
            bands = List.copyOf(bands);
            int count = places.names().size();
            if (series.stream().anyMatch(one -> one.values().size() != count)) {
                throw new IllegalArgumentException("every series must have " + count + " values");
            }
        }

        @Override
        public Sheet sheet() {
            return ChartSheets.of(this);
        }
    }

    /// How the values of a course are drawn.
    enum Shape {
        /// For what goes on from place to place.
        LINES,
        /// For what stands alone at each place.
        BARS
    }

    /// How far a value moves when one thing at a time is less or more: bars to both sides of a
    /// middle, the widest first.
    ///
    /// @param heads what the columns of the table are called
    /// @param middle from which the bars go; empty if it has no value, and then they go from the
    ///   lowest value of the scale
    /// @param thresholds besides the middle
    record Tornado(
            Caption caption,
            Scale scale,
            Heads heads,
            Optional<Threshold> middle,
            List<Swing> swings,
            List<Threshold> thresholds)
            implements Chart {

        public Tornado {
            swings = List.copyOf(swings);
            thresholds = List.copyOf(thresholds);
        }

        /// Where the bars begin.
        public double start() {
            return middle.map(Threshold::value).orElse(scale.lowest());
        }

        @Override
        public Sheet sheet() {
            return ChartSheets.of(this);
        }
    }

    /// The heads of a tornado's columns.
    ///
    /// @param factor over the names of what moves
    /// @param less over the values with less of it
    /// @param more over the values with more of it
    record Heads(String factor, String less, String more) {}

    /// What becomes of the value when one thing alone moves.
    ///
    /// @param name of that thing
    /// @param withLess empty if there is no value then
    /// @param withMore empty if there is no value then
    record Swing(String name, OptionalDouble withLess, OptionalDouble withMore) {}
}
