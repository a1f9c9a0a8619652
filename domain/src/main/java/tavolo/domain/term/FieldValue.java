package tavolo.domain.term;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.IndicatorFormula;

/// What stands in one field of the terms, as a value: whoever shows it has its unit and language.
public sealed interface FieldValue {

    /// Nothing is agreed.
    record Nothing() implements FieldValue {}

    /// A level in the unit of the indicator.
    record Level(BigDecimal value) implements FieldValue {}

    /// A rate in percent.
    record Percent(BigDecimal value) implements FieldValue {}

    /// A count.
    record Count(int value) implements FieldValue {}

    /// A formula.
    record Formula(IndicatorFormula value) implements FieldValue {}

    /// The open numbers of a formula.
    record Conditions(SortedMap<String, String> value) implements FieldValue {

        public Conditions {
            value = Collections.unmodifiableSortedMap(new TreeMap<>(value));
        }
    }

    /// What is good around a level.
    record Range(Corridor value) implements FieldValue {}

    /// The pieces of time.
    record Pieces(Granularity value) implements FieldValue {}

    /// Average or compliance.
    record Semantics(PeriodSemantics value) implements FieldValue {}

    /// The ramp of the first weeks.
    record Ramp(GraceRamp value) implements FieldValue {}

    /// The agreed exclusions.
    record Exclusions(Set<Exclusion> value) implements FieldValue {

        public Exclusions {
            value = Set.copyOf(value);
        }
    }

    /// How the target stands.
    record Status(TargetStatus value) implements FieldValue {}

    /// Who sets standards.
    record Authority(Regulator value) implements FieldValue {}

    /// The bands of the effect.
    record Stretches(List<Band> value) implements FieldValue {

        public Stretches {
            value = List.copyOf(value);
        }
    }
}
