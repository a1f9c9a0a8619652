package tavolo.domain.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.PipeTable;
import tavolo.domain.library.PipeTable.Row;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.Kpi;

/// The standards of the regulators with their dates, read once from `standards.psv`. A client under
/// a regulator cannot agree a target below its standard.
public final class RegulatedStandards {

    private static final List<RegulatedStandard> ALL =
            PipeTable.read("/tavolo/domain/term/standards.psv").stream()
                    .map(row -> row.as(RegulatedStandards::standard))
                    .toList();

    private RegulatedStandards() {}

    /// Every standard, past and present.
    public static List<RegulatedStandard> all() {
        return ALL;
    }

    /// What `regulator` demands of `kpi` on `day`, if anything.
    public static Optional<RegulatedStandard> inForce(Regulator regulator, Kpi kpi, LocalDate day) {
        return of(regulator, kpi).stream()
                .filter(standard -> standard.validity().contains(day))
                .findFirst();
    }

    /// The standards below which `terms` stay on some day of `validity`, with the first such day.
    /// What is asked at the beginning of a ramp counts too.
    public static List<TermsProblem> breaches(TargetTerms terms, Validity validity) {
        return terms.regulator().stream()
                .flatMap(regulator -> of(regulator, terms.variant().kpi()).stream())
                .flatMap(standard -> breach(standard, terms, validity).stream())
                .toList();
    }

    private static Optional<TermsProblem> breach(
            RegulatedStandard standard, TargetTerms terms, Validity validity) {
        return standard.validity()
                .overlap(validity)
                .map(Validity::from)
                .flatMap(day -> {
                    BigDecimal asked = asked(terms, validity.from(), day);
                    return standard.isBrokenBy(asked)
                            ? Optional.of(new TermsProblem.BelowStandard(standard, asked, day))
                            : Optional.empty();
                });
    }

    private static BigDecimal asked(TargetTerms terms, LocalDate start, LocalDate day) {
        BigDecimal value = terms.levels().value();
        return terms.allowances()
                .grace()
                .map(ramp ->
                        GraceRamp.asked(
                                terms.variant().direction(), value, ramp.percentOn(start, day)))
                .orElse(value);
    }

    private static List<RegulatedStandard> of(Regulator regulator, Indicator kpi) {
        return ALL.stream()
                .filter(standard -> standard.regulator() == regulator && standard.kpi() == kpi)
                .toList();
    }

    private static RegulatedStandard standard(Row row) {
        Optional<LocalDate> to =
                Optional.of(row.get("to")).filter(day -> !day.isEmpty()).map(LocalDate::parse);
        return new RegulatedStandard(
                row.get("code"),
                Regulator.valueOf(row.get("regulator")),
                Kpi.valueOf(row.get("kpi")),
                new BigDecimal(row.get("limit")),
                new Validity(LocalDate.parse(row.get("from")), to),
                new Bilingual(row.get("source_it"), row.get("source_en")));
    }
}
