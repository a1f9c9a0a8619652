package tavolo.domain.term;

import java.util.List;
import java.util.Optional;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.TargetValue;

/// Everything that is agreed on one target but what it is about and from when. Terms may contradict
/// themselves while they are being written; [#problems()] tells, and no timeline takes them then.
///
/// @param levels what is promised, in the unit of the formula
/// @param regulator who sets standards for the service; empty if nobody does
/// @param payoff what it is worth in money; empty without consequences and for those who may not
///   see money
public record TargetTerms(
        FormulaVariant variant,
        Levels levels,
        Measuring measuring,
        Allowances allowances,
        TargetStatus status,
        Optional<Regulator> regulator,
        Optional<Payoff> payoff) {

    /// A target without allowances, consequences or regulator.
    public static TargetTerms plain(FormulaVariant variant, Levels levels, Measuring measuring) {
        return new TargetTerms(
                variant,
                levels,
                measuring,
                Allowances.NONE,
                TargetStatus.CURRENT,
                Optional.empty(),
                Optional.empty());
    }

    /// The terms of a row of the table that the parties negotiate, with what it leaves open as is
    /// usual: the monthly average on the least sample of the indicator.
    public static TargetTerms of(TargetValue row) {
        int decimals = Math.max(row.formula().scale(), row.newValue().stripTrailingZeros().scale());
        return plain(
                        new FormulaVariant(row.formula(), row.conditions()),
                        Levels.of(row.newValue()),
                        Measuring.monthly(row.kpi().minimumSample(), decimals))
                .allowing(Allowances.of(row.allowances()))
                .standing(row.oldValue().isPresent() ? TargetStatus.REVISED : TargetStatus.CURRENT);
    }

    /// The same terms for eyes that may not see weight, bands and cap.
    public TargetTerms withoutMoney() {
        return paying(Optional.empty());
    }

    /// The same terms worth `other`.
    public TargetTerms paying(Optional<Payoff> other) {
        return new TargetTerms(variant, levels, measuring, allowances, status, regulator, other);
    }

    /// The same terms promising `other`.
    public TargetTerms promising(Levels other) {
        return new TargetTerms(variant, other, measuring, allowances, status, regulator, payoff);
    }

    /// The same terms allowing for `other`.
    public TargetTerms allowing(Allowances other) {
        return new TargetTerms(variant, levels, measuring, other, status, regulator, payoff);
    }

    /// The same terms measured as `other` says.
    public TargetTerms measured(Measuring other) {
        return new TargetTerms(variant, levels, other, allowances, status, regulator, payoff);
    }

    /// The same terms standing as `other`.
    public TargetTerms standing(TargetStatus other) {
        return new TargetTerms(variant, levels, measuring, allowances, other, regulator, payoff);
    }

    /// The same terms for a service under `other`.
    public TargetTerms regulatedBy(Regulator other) {
        return new TargetTerms(
                variant, levels, measuring, allowances, status, Optional.of(other), payoff);
    }

    /// What contradicts itself, whenever it would apply; empty if nothing does.
    public List<TermsProblem> problems() {
        return TermsCheck.of(this);
    }

    /// What contradicts itself or a standard of the regulator on any of the days of `validity`.
    public List<TermsProblem> problems(Validity validity) {
        return TermsCheck.of(this, validity);
    }
}
