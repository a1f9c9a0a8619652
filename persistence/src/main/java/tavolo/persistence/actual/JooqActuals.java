package tavolo.persistence.actual;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT_LINE;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.FIGURE_RUN;
import static tavolo.persistence.schema.Tables.FIGURE_SERIES;
import static tavolo.persistence.schema.Tables.SERVICE_LINE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.InsertValuesStep5;
import org.springframework.stereotype.Component;
import tavolo.domain.IdSource;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MonthTotal;
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
import tavolo.domain.target.OwnFormula;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Validity;
import tavolo.persistence.indicator.UsedFormulas;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.FigureRunRecord;

/// Measured figures in the database.
@Component
final class JooqActuals implements Actuals {

    private final DSLContext sql;
    private final ImportRows imports;
    private final SeriesRows series;
    private final RunRows runs;
    private final MonthRows months;
    private final UsedFormulas used;

    JooqActuals(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.imports = new ImportRows(sql);
        this.series = new SeriesRows(sql, ids);
        this.runs = new RunRows(sql);
        this.months = new MonthRows(sql, runs);
        this.used = new UsedFormulas(sql);
    }

    @Override
    public List<OwnFormula> ownFormulas(ServiceLineId line) {
        return used.on(line.value());
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
        Map<SeriesKey, SortedMap<LocalDate, List<MeasuredFigure>>> days = new HashMap<>();
        for (PlacedFigure placed : figures) {
            days.computeIfAbsent(placed.series(), _ -> new TreeMap<>())
                    .computeIfAbsent(
                            placed.figure().period().start().toLocalDate(), _ -> new ArrayList<>())
                    .add(placed.figure());
        }
        Map<SeriesKey, UUID> ids = series.ensured(days.keySet());
        InsertValuesStep5<FigureRunRecord, UUID, LocalDate, Integer, Integer, String> insert =
                sql.insertInto(
                        FIGURE_RUN,
                        FIGURE_RUN.SERIES_ID,
                        FIGURE_RUN.ON_DAY,
                        FIGURE_RUN.AT_MINUTE,
                        FIGURE_RUN.IMPORT_NUMBER,
                        FIGURE_RUN.FIGURES);
        int rows = 0;
        for (Map.Entry<SeriesKey, SortedMap<LocalDate, List<MeasuredFigure>>> of :
                days.entrySet()) {
            for (Map.Entry<LocalDate, List<MeasuredFigure>> day : of.getValue().entrySet()) {
                insert =
                        insert.values(
                                ids.get(of.getKey()),
                                day.getKey(),
                                FigureRun.firstMinute(day.getValue()),
                                begun.number(),
                                FigureRun.write(day.getValue()));
                rows++;
            }
        }
        Affected.exactly(rows, "write figures", insert.execute());
        Set<Integer> counting = imports.counting(begun.mapping().line());
        days.forEach((series, some) ->
                months.renew(
                        Objects.requireNonNull(ids.get(series)),
                        series.grain(),
                        some.keySet().stream().map(YearMonth::from).collect(Collectors.toSet()),
                        counting));
    }

    @Override
    public Optional<FigureImport> find(ImportId id, OrganisationId provider) {
        return imports.find(id, provider);
    }

    @Override
    public void undo(FigureImport undone) {
        imports.undo(undone);
        ServiceLineId line = undone.mapping().line();
        Set<Integer> counting = imports.counting(line);
        Map<UUID, Granularity> grains = series.grains(line);
        runs.monthsOf(line, undone.number())
                .forEach((id, touched) ->
                        months.renew(
                                id, Objects.requireNonNull(grains.get(id)), touched, counting));
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
        return find(wanted, eyes)
                .map(id -> runs.standing(id, wanted.grain(), days, imports.counting(wanted.line())))
                .orElse(List.of());
    }

    @Override
    public List<MonthTotal> months(SeriesKey wanted, Validity days, Visibility eyes) {
        return find(wanted, eyes).map(id -> months.totals(id, days)).orElse(List.of());
    }

    private Optional<UUID> find(SeriesKey wanted, Visibility eyes) {
        return sql.select(FIGURE_SERIES.ID)
                .from(FIGURE_SERIES)
                .where(FIGURE_SERIES.DIGEST.eq(SeriesRows.digest(wanted)))
                .and(seen(eyes))
                .fetchOptional(FIGURE_SERIES.ID);
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
