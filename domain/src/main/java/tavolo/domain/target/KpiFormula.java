package tavolo.domain.target;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tavolo.domain.library.Language;
import tavolo.domain.library.ParameterDefinition;
import tavolo.domain.library.Placeholders;
import tavolo.domain.library.Unit;

/// One way of computing an indicator. Numerator and denominator are summed over the period before
/// the division; percentages of parts are never averaged.
public enum KpiFormula implements IndicatorFormula {
    SL_OFFERED(Kpi.SL),
    SL_ANSWERED(Kpi.SL),
    SL_NET(Kpi.SL),
    SL_PLUS(Kpi.SL),
    ASA_QUEUE(Kpi.ASA),
    ASA_WITH_IVR(Kpi.ASA),
    ABN_AFTER(Kpi.ABN),
    ABN_ALL(Kpi.ABN),
    ACC_LINES(Kpi.ACC),
    ATT_HANDLED(Kpi.ATT),
    HLD_HANDLED(Kpi.HLD),
    ACW_HANDLED(Kpi.ACW),
    AHT_HANDLED(Kpi.AHT),
    OCC_LOGGED(Kpi.OCC),
    UTL_PAID(Kpi.UTL),
    CPH_LOGGED(Kpi.CPH),
    FCR_NO_REPEAT(Kpi.FCR),
    FCR_SURVEY(Kpi.FCR),
    CSAT_TOP_BOX(Kpi.CSAT),
    CSAT_CUT_OFF(Kpi.CSAT),
    NPS_POOLED(Kpi.NPS, Aggregation.POOLED_COUNTS),
    QA_POINTS(Kpi.QA),
    CRE_EVALUATED(Kpi.CRE),
    CNV_USEFUL(Kpi.CNV),
    CNV_CONTACTED(Kpi.CNV),
    RPC_ATTEMPTS(Kpi.RPC),
    ADH_PLANNED(Kpi.ADH),
    SHR_PAID(Kpi.SHR),
    ABS_SCHEDULED(Kpi.ABS),
    ATR_ANNUAL(Kpi.ATR),
    TDW_SCHEDULED(Kpi.TDW),
    BKL_OPEN(Kpi.BKL, Aggregation.STOCK_AT_END),
    BKL_DAYS(Kpi.BKL, Aggregation.STOCK_IN_DAYS_OF_WORK),
    RT_SHARE(Kpi.RT),
    RT_P90(Kpi.RT, Aggregation.NINETIETH_PERCENTILE),
    FRT_SHARE(Kpi.FRT),
    FRT_MEAN(Kpi.FRT),
    CNC_SESSIONS(Kpi.CNC),
    CMP_PER_THOUSAND(Kpi.CMP),
    ARERA_LS_REQUESTS(Kpi.ARERA_LS);

    private final Kpi kpi;
    private final Aggregation aggregation;

    KpiFormula(Kpi kpi) {
        this(kpi, Aggregation.RATIO_OF_SUMS);
    }

    KpiFormula(Kpi kpi, Aggregation aggregation) {
        this.kpi = kpi;
        this.aggregation = aggregation;
    }

    /// The indicator that it computes.
    @Override
    public Kpi kpi() {
        return kpi;
    }

    /// The unit of its values, which may differ from that of the usual variant.
    @Override
    public Unit unit() {
        if (this == BKL_DAYS) {
            return Unit.DAYS;
        }
        if (this == RT_P90) {
            return Unit.HOURS;
        }
        return this == FRT_MEAN ? Unit.SECONDS : kpi.unit();
    }

    /// Which values are good: a share answered in time should be high, a time should be low.
    @Override
    public Direction direction() {
        return this == RT_P90 || this == FRT_MEAN ? Direction.LOWER : kpi.direction();
    }

    /// How many decimals a value keeps.
    @Override
    public int scale() {
        return this == BKL_DAYS || this == RT_P90 || this == FRT_MEAN ? 1 : kpi.scale();
    }

    /// How the figures of parts become the figure of the whole.
    @Override
    public Aggregation aggregation() {
        return aggregation;
    }

    /// What numerator over denominator is multiplied by: 100 for a share in percent or in points,
    /// 1,000 for one per thousand. Attrition counts leavers over months of headcount, so that a
    /// year of a hundred is 1,200; everything else stays as divided.
    @Override
    public int multiplier() {
        if (this == ATR_ANNUAL) {
            return 12 * 100;
        }
        return IndicatorFormula.super.multiplier();
    }

    @Override
    public String definition(Language language, Function<String, Optional<String>> shown) {
        return Placeholders.fill(KpiWords.definitionOf(this).in(language), shown);
    }

    /// Whether new targets use another variant instead, because this one leaves open what it
    /// counts: satisfaction without a scale. What was agreed with it keeps meaning what it meant.
    public boolean isOutdated() {
        return this == CSAT_CUT_OFF;
    }

    /// If all marks of a scale were the best ones, everybody would be satisfied.
    @Override
    public Optional<ParameterDefinition> contradicting(Map<String, String> conditions) {
        return this == CSAT_TOP_BOX && FormulaConditions.areAllBest(conditions)
                ? Optional.of(FormulaConditions.BEST)
                : Optional.empty();
    }

    /// The numbers without which the formula says nothing: within how many seconds, after how many,
    /// within how many days, how many marks of how many.
    @Override
    public List<ParameterDefinition> conditions() {
        return switch (this) {
            case SL_OFFERED, SL_ANSWERED, SL_PLUS -> List.of(FormulaConditions.WITHIN);
            case SL_NET -> List.of(FormulaConditions.WITHIN, FormulaConditions.SHORT);
            case ABN_AFTER -> List.of(FormulaConditions.SHORT);
            case RT_SHARE -> List.of(FormulaConditions.HOURS);
            case FRT_SHARE -> List.of(FormulaConditions.FIRST_RESPONSE);
            case FCR_NO_REPEAT -> List.of(FormulaConditions.DAYS);
            case CSAT_TOP_BOX -> List.of(FormulaConditions.MARKS, FormulaConditions.BEST);
            default -> List.of();
        };
    }
}
