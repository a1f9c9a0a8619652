package tavolo.domain.target;

import java.util.Arrays;
import java.util.List;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;

/// The performance indicators on which targets are agreed. Each is measured on teams, services or
/// sites, never on one person; a target names the formula variant besides the indicator, since the
/// same word is computed in several ways.
public enum Kpi implements Indicator {
    SL(Unit.PERCENT, Direction.HIGHER, 2),
    ASA(Unit.SECONDS, Direction.LOWER, 1),
    ABN(Unit.PERCENT, Direction.LOWER, 2),
    ACC(Unit.PERCENT, Direction.HIGHER, 2),
    ATT(Unit.SECONDS, Direction.BAND, 1),
    HLD(Unit.SECONDS, Direction.LOWER, 1),
    ACW(Unit.SECONDS, Direction.BAND, 1),
    AHT(Unit.SECONDS, Direction.BAND, 1),
    OCC(Unit.PERCENT, Direction.BAND, 2),
    UTL(Unit.PERCENT, Direction.BAND, 2),
    CPH(Unit.CONTACTS_PER_HOUR, Direction.HIGHER, 2),
    FCR(Unit.PERCENT, Direction.HIGHER, 2),
    CSAT(Unit.PERCENT, Direction.HIGHER, 2),
    NPS(Unit.POINTS, Direction.HIGHER, 1),
    QA(Unit.PERCENT, Direction.HIGHER, 2),
    CRE(Unit.PERCENT, Direction.LOWER, 2),
    CNV(Unit.PERCENT, Direction.HIGHER, 2),
    RPC(Unit.PERCENT, Direction.HIGHER, 2),
    ADH(Unit.PERCENT, Direction.HIGHER, 2),
    SHR(Unit.PERCENT, Direction.LOWER, 2),
    ABS(Unit.PERCENT, Direction.LOWER, 2),
    ATR(Unit.PERCENT, Direction.LOWER, 2),
    TDW(Unit.PERCENT, Direction.LOWER, 2),
    BKL(Unit.ITEMS, Direction.LOWER, 0),
    RT(Unit.PERCENT, Direction.HIGHER, 2),
    FRT(Unit.PERCENT, Direction.HIGHER, 2),
    CNC(Unit.SESSIONS, Direction.BAND, 2),
    CMP(Unit.PER_THOUSAND, Direction.LOWER, 2),
    /// Share of callers who asked for an operator and were answered: not a measure of time. Source:
    /// ARERA TIQV [?] — answered over requests for an operator.
    ARERA_LS(Unit.PERCENT, Direction.HIGHER, 2);

    private final Unit unit;
    private final Direction direction;
    private final int scale;

    Kpi(Unit unit, Direction direction, int scale) {
        this.unit = unit;
        this.direction = direction;
        this.scale = scale;
    }

    /// The unit of its first formula variant; see [KpiFormula#unit()] for that of another one.
    @Override
    public Unit unit() {
        return unit;
    }

    /// Which values are good in its first formula variant.
    @Override
    public Direction direction() {
        return direction;
    }

    /// How many decimals a value keeps.
    public int scale() {
        return scale;
    }

    /// The ways in which it may be computed, the usual one first; never empty.
    @Override
    public List<KpiFormula> formulas() {
        return Arrays.stream(KpiFormula.values()).filter(formula -> formula.kpi() == this).toList();
    }

    @Override
    public String name(Language language) {
        return KpiWords.nameOf(this).in(language);
    }

    @Override
    public String explanation(Language language) {
        return KpiWords.explanationOf(this).in(language);
    }

    @Override
    public int minimumSample() {
        return practice().minimumSample();
    }

    /// What is usual in the trade: range, weight, least sample, effect of remote work.
    public TradePractice practice() {
        return TradePractices.of(this);
    }
}
