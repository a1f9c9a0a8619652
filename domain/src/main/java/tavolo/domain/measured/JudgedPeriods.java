package tavolo.domain.measured;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.PeriodSemantics;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.Validity;

/// The periods that terms are judged by. An average is judged in pieces of the agreed length; what
/// is agreed for half hours or days is judged month by month, as fees are. Compliance of half hours
/// and days is the share of them in a month, that of longer pieces the share in all the days asked.
final class JudgedPeriods {

    private JudgedPeriods() {}

    /// How long a judged piece is.
    static Granularity pieces(TargetTerms terms) {
        Granularity agreed = terms.measuring().granularity();
        return agreed.compareTo(Granularity.WEEK) < 0 ? Granularity.MONTH : agreed;
    }

    /// `days` in pieces, in order; a piece that reaches beyond them is cut.
    static List<Validity> of(TargetTerms terms, Validity days) {
        boolean isOne =
                terms.measuring().semantics() instanceof PeriodSemantics.Compliance
                        && terms.measuring().granularity().compareTo(Granularity.WEEK) >= 0;
        return isOne ? List.of(days) : cut(pieces(terms), days);
    }

    private static List<Validity> cut(Granularity pieces, Validity days) {
        LocalDate end = days.to().orElseThrow();
        List<Validity> cut = new ArrayList<>();
        LocalDate from = days.from();
        while (from.isBefore(end)) {
            LocalDate next = pieces.after(pieces.startOf(from.atStartOfDay())).toLocalDate();
            LocalDate to = next.isBefore(end) ? next : end;
            cut.add(Validity.between(from, to));
            from = to;
        }
        return cut;
    }

    /// Those of `figures`, in the order of time, that touch each of `periods`, in the same order.
    static List<List<MeasuredFigure>> dealt(List<MeasuredFigure> figures, List<Validity> periods) {
        List<List<MeasuredFigure>> dealt = new ArrayList<>();
        int from = 0;
        for (Validity period : periods) {
            while (from < figures.size()
                    && !figures.get(from).period().end().isAfter(period.from().atStartOfDay())) {
                from++;
            }
            int to = from;
            LocalDate end = period.to().orElseThrow();
            while (to < figures.size()
                    && figures.get(to).period().start().isBefore(end.atStartOfDay())) {
                to++;
            }
            dealt.add(figures.subList(from, to));
        }
        return dealt;
    }
}
