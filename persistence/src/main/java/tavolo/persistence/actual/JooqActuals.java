package tavolo.persistence.actual;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.FIGURE;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep8;
import org.springframework.stereotype.Component;
import tavolo.domain.IdSource;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Quantity;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Volume;
import tavolo.domain.document.Sha256;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.Visibility;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.FigureRecord;

/// Measured figures in the database.
@Component
final class JooqActuals implements Actuals {

    private final DSLContext sql;
    private final ImportRows imports;
    private final SeriesRows series;

    JooqActuals(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.imports = new ImportRows(sql);
        this.series = new SeriesRows(sql, ids);
    }

    @Override
    public int lock(ServiceLineId line) {
        return imports.lock(line);
    }

    @Override
    public Optional<FigureImport> standing(Sha256 digest, ColumnMapping mapping) {
        return imports.standing(digest, mapping);
    }

    @Override
    public void begin(FigureImport begun) {
        imports.add(begun);
    }

    @Override
    public void write(FigureImport begun, List<PlacedFigure> figures) {
        Map<SeriesKey, UUID> ids =
                series.ensured(figures.stream().map(PlacedFigure::series).toList());
        InsertValuesStep8<
                        FigureRecord,
                        UUID,
                        LocalDate,
                        Integer,
                        Integer,
                        BigDecimal,
                        BigDecimal,
                        BigDecimal,
                        BigDecimal>
                insert =
                        sql.insertInto(
                                FIGURE,
                                FIGURE.SERIES_ID,
                                FIGURE.ON_DAY,
                                FIGURE.AT_MINUTE,
                                FIGURE.IMPORT_NUMBER,
                                FIGURE.NUMERATOR,
                                FIGURE.DENOMINATOR,
                                FIGURE.VOLUME,
                                FIGURE.FORECAST);
        for (PlacedFigure placed : figures) {
            LocalDateTime start = placed.figure().period().start();
            Ratio ratio = ratio(placed.figure().gross());
            insert =
                    insert.values(
                            ids.get(placed.series()),
                            start.toLocalDate(),
                            start.getHour() * 60 + start.getMinute(),
                            begun.number(),
                            ratio.numerator(),
                            ratio.denominator(),
                            placed.figure().volume().map(Volume::actual).orElse(null),
                            placed.figure().volume().map(Volume::forecast).orElse(null));
        }
        Affected.exactly(figures.size(), "write figures", insert.execute());
    }

    private static Ratio ratio(Quantity gross) {
        if (gross instanceof Ratio ratio) {
            return ratio;
        }
        throw new IllegalArgumentException("histograms do not come from files, was " + gross);
    }

    @Override
    public Optional<FigureImport> find(ImportId id, OrganisationId provider) {
        return imports.find(id, provider);
    }

    @Override
    public void undo(FigureImport undone) {
        imports.undo(undone);
    }

    @Override
    public List<FigureImport> imports(ServiceLineId line, OrganisationId provider) {
        return imports.of(line, provider);
    }

    @Override
    public List<SeriesKey> series(ServiceLineId line, Visibility eyes) {
        return sql.selectFrom(FIGURE_SERIES)
                .where(FIGURE_SERIES.LINE_ID.eq(line.value()))
                .and(seen(eyes))
                .orderBy(FIGURE_SERIES.FORMULA, FIGURE_SERIES.GRAIN, FIGURE_SERIES.ID)
                .fetch(SeriesRows::series);
    }

    @Override
    public List<MeasuredFigure> figures(SeriesKey wanted, Validity days, Visibility eyes) {
        return sql.select(FIGURE_SERIES.ID)
                .from(FIGURE_SERIES)
                .where(FIGURE_SERIES.DIGEST.eq(SeriesRows.digest(wanted)))
                .and(seen(eyes))
                .fetchOptional(FIGURE_SERIES.ID)
                .map(id -> figures(id, wanted, days))
                .orElse(List.of());
    }

    private List<MeasuredFigure> figures(UUID id, SeriesKey wanted, Validity days) {
        Set<Integer> counting = imports.counting(wanted.line());
        Condition range =
                FIGURE.SERIES_ID
                        .eq(id)
                        .and(FIGURE.ON_DAY.ge(days.from()))
                        .and(days.to().map(FIGURE.ON_DAY::lt).orElse(FIGURE.ON_DAY.isNotNull()));
        Map<LocalDateTime, MeasuredFigure> standing = new LinkedHashMap<>();
        sql.selectFrom(FIGURE)
                .where(range)
                .orderBy(FIGURE.SERIES_ID, FIGURE.ON_DAY, FIGURE.AT_MINUTE, FIGURE.IMPORT_NUMBER)
                .forEach(row -> {
                    if (counting.contains(row.getImportNumber())) {
                        LocalDateTime start =
                                row.getOnDay()
                                        .atStartOfDay()
                                        .plus(row.getAtMinute(), ChronoUnit.MINUTES);
                        standing.put(start, figure(wanted.grain(), start, row));
                    }
                });
        return new ArrayList<>(standing.values());
    }

    private static MeasuredFigure figure(Granularity grain, LocalDateTime start, FigureRecord row) {
        MeasuredFigure figure =
                MeasuredFigure.of(
                        new MeasuredPeriod(grain, start),
                        new Ratio(row.getNumerator(), row.getDenominator()));
        BigDecimal volume = row.getVolume();
        BigDecimal forecast = row.getForecast();
        return volume == null || forecast == null
                ? figure
                : figure.against(new Volume(volume, forecast));
    }

    /// On the row of `FIGURE_SERIES`: whether `eyes` may see the figures of its service line.
    private static Condition seen(Visibility eyes) {
        return eyes.side()
                .map(side -> seen(side, eyes.organisation().value()))
                .orElse(falseCondition());
    }

    private static Condition seen(PartySide side, UUID own) {
        return switch (side) {
            case PROVIDER -> line(SERVICE_LINE.PROVIDER_ID.eq(own));
            case CLIENT -> line(SERVICE_LINE.CLIENT_ID.eq(own));
            case UNION ->
                    exists(
                            selectOne()
                                    .from(AGREEMENT_LINE)
                                    .join(AGREEMENT_UNION)
                                    .on(
                                            AGREEMENT_UNION.AGREEMENT_ID.eq(
                                                    AGREEMENT_LINE.AGREEMENT_ID))
                                    .where(AGREEMENT_LINE.SERVICE_LINE_ID.eq(FIGURE_SERIES.LINE_ID))
                                    .and(AGREEMENT_UNION.UNION_ID.eq(own))
                                    .and(AGREEMENT_UNION.PROPOSED.eq(true)));
        };
    }

    private static Condition line(Condition own) {
        return exists(
                selectOne()
                        .from(SERVICE_LINE)
                        .where(SERVICE_LINE.ID.eq(FIGURE_SERIES.LINE_ID))
                        .and(own));
    }
}
