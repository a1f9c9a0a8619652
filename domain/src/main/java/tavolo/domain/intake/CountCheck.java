package tavolo.domain.intake;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.actual.FigureProblem;
import tavolo.domain.actual.Quantity;
import tavolo.domain.actual.Ratio;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.KpiFormula;

/// Whether numerator and denominator of a row can be what was counted.
final class CountCheck {

    /// The fewest that are counted together; a figure of fewer could be that of a few people. A
    /// denominator of zero says nothing of anybody.
    static final int LEAST = Quantity.LEAST;

    /// Formulas of which both parts are counted one by one.
    private static final Set<KpiFormula> COUNTED =
            EnumSet.of(
                    KpiFormula.SL_OFFERED,
                    KpiFormula.SL_ANSWERED,
                    KpiFormula.SL_NET,
                    KpiFormula.SL_PLUS,
                    KpiFormula.ABN_AFTER,
                    KpiFormula.ABN_ALL,
                    KpiFormula.FCR_NO_REPEAT,
                    KpiFormula.FCR_SURVEY,
                    KpiFormula.CSAT_TOP_BOX,
                    KpiFormula.CSAT_CUT_OFF,
                    KpiFormula.NPS_POOLED,
                    KpiFormula.CRE_EVALUATED,
                    KpiFormula.CNV_USEFUL,
                    KpiFormula.CNV_CONTACTED,
                    KpiFormula.RPC_ATTEMPTS,
                    KpiFormula.BKL_OPEN,
                    KpiFormula.RT_SHARE,
                    KpiFormula.FRT_SHARE,
                    KpiFormula.CMP_PER_THOUSAND,
                    KpiFormula.ARERA_LS_REQUESTS);

    private final IndicatorFormula formula;
    private final MappedColumns columns;

    CountCheck(ColumnMapping mapping) {
        this.formula = mapping.variant().formula();
        this.columns = mapping.columns();
    }

    /// Numerator and denominator; empty, with what is wrong noted down, if they cannot be.
    Optional<Ratio> ratio(RowFields fields) {
        Optional<BigDecimal> above = counted(fields, columns.numerator());
        Optional<BigDecimal> below =
                columns.denominator().isEmpty()
                        ? Optional.of(BigDecimal.ONE)
                        : counted(fields, columns.denominator().get());
        return above.flatMap(top -> below.flatMap(base -> ratio(fields, top, base)));
    }

    private Optional<BigDecimal> counted(RowFields fields, String column) {
        Optional<BigDecimal> number = fields.number(column);
        boolean broken =
                COUNTED.contains(formula)
                        && number.filter(read -> read.stripTrailingZeros().scale() > 0).isPresent();
        if (!broken) {
            return number;
        }
        boolean share = number.filter(read -> read.compareTo(BigDecimal.ONE) < 0).isPresent();
        return fields.refuse(
                column, share ? new CellProblem.Percentage() : new CellProblem.NotWhole());
    }

    private Optional<Ratio> ratio(RowFields fields, BigDecimal top, BigDecimal base) {
        String numerator = columns.numerator();
        Optional<String> denominator = columns.denominator();
        if (base.signum() < 0) {
            return fields.refuse(denominator.orElse(numerator), new CellProblem.Negative());
        }
        List<FigureProblem> problems = FigureProblem.of(formula, top, base);
        if (!problems.isEmpty()) {
            return fields.refuse(numerator, problem(problems.getFirst(), base));
        }
        boolean few =
                denominator.isPresent()
                        && base.signum() > 0
                        && base.compareTo(BigDecimal.valueOf(LEAST)) < 0;
        return few
                ? fields.refuse(denominator.get(), new CellProblem.GroupTooSmall(LEAST))
                : Optional.of(new Ratio(top, base));
    }

    private static CellProblem problem(FigureProblem problem, BigDecimal base) {
        return switch (problem) {
            case FigureProblem.BelowZero _ -> new CellProblem.Negative();
            case FigureProblem.PartAboveWhole _ -> new CellProblem.PartAboveWhole(base);
            case FigureProblem.SomethingOfNothing _ -> new CellProblem.SomethingOfNothing();
            case FigureProblem.HistogramNeeded(IndicatorFormula needed) ->
                    throw new IllegalArgumentException("the mapping was checked, " + needed);
        };
    }

    /// A number that is not below zero.
    static Optional<BigDecimal> notNegative(RowFields fields, String column) {
        Optional<BigDecimal> number = fields.number(column);
        return number.filter(read -> read.signum() < 0).isPresent()
                ? fields.refuse(column, new CellProblem.Negative())
                : number;
    }
}
