package tavolo.persistence.actual;

import static tavolo.persistence.schema.Tables.FIGURE_SERIES;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import tavolo.domain.IdSource;
import tavolo.domain.document.Sha256;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.Channel;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Workplace;
import tavolo.persistence.indicator.Formulas;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;
import tavolo.persistence.schema.tables.records.FigureSeriesRecord;

/// The rows of series. What makes a series is told apart by one digest over all of it, since an
/// index does not hold two missing sites for the same.
final class SeriesRows {

    private final DSLContext sql;
    private final IdSource ids;

    SeriesRows(DSLContext sql, IdSource ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// The digest over everything that makes `series`.
    static Sha256 digest(SeriesKey series) {
        Map<String, String> parts = new TreeMap<>();
        parts.put("line", series.line().toString());
        parts.put("formula", series.variant().formula().name());
        parts.put("conditions", Details.write(series.variant().conditions()));
        parts.put("grain", series.grain().name());
        parts.put("site", series.place().site().map(UnitId::toString).orElse(""));
        parts.put("channel", series.place().channel().name());
        parts.put("workplace", series.place().workplace().name());
        return Sha256.digestOf(Details.write(parts));
    }

    /// The identities of `wanted`; those that are new get one. To be called under the lock of the
    /// imports of the service line.
    Map<SeriesKey, UUID> ensured(Set<SeriesKey> wanted) {
        Map<SeriesKey, Sha256> digests =
                wanted.stream().collect(Collectors.toMap(each -> each, SeriesRows::digest));
        Map<Sha256, UUID> known =
                sql.select(FIGURE_SERIES.DIGEST, FIGURE_SERIES.ID)
                        .from(FIGURE_SERIES)
                        .where(FIGURE_SERIES.DIGEST.in(digests.values()))
                        .fetchMap(FIGURE_SERIES.DIGEST, FIGURE_SERIES.ID);
        Map<SeriesKey, UUID> found = new HashMap<>();
        digests.forEach((series, digest) -> {
            UUID id = known.get(digest);
            found.put(series, id == null ? added(series, digest) : id);
        });
        return found;
    }

    private UUID added(SeriesKey series, Sha256 digest) {
        UUID id = ids.next();
        Affected.one(
                "add a series",
                sql.insertInto(FIGURE_SERIES)
                        .set(FIGURE_SERIES.ID, id)
                        .set(FIGURE_SERIES.DIGEST, digest)
                        .set(FIGURE_SERIES.LINE_ID, series.line().value())
                        .set(FIGURE_SERIES.FORMULA, series.variant().formula().name())
                        .set(
                                FIGURE_SERIES.OWN_FORMULA,
                                Formulas.reference(series.variant().formula()))
                        .set(FIGURE_SERIES.CONDITIONS, Details.write(series.variant().conditions()))
                        .set(FIGURE_SERIES.GRAIN, series.grain().name())
                        .set(
                                FIGURE_SERIES.UNIT_ID,
                                series.place().site().map(UnitId::value).orElse(null))
                        .set(FIGURE_SERIES.CHANNEL, series.place().channel().name())
                        .set(FIGURE_SERIES.WORKPLACE, series.place().workplace().name())
                        .execute());
        return id;
    }

    /// The length of the figures of each series of `line`.
    Map<UUID, Granularity> grains(ServiceLineId line) {
        return sql.select(FIGURE_SERIES.ID, FIGURE_SERIES.GRAIN)
                .from(FIGURE_SERIES)
                .where(FIGURE_SERIES.LINE_ID.eq(line.value()))
                .fetchMap(FIGURE_SERIES.ID, row -> Granularity.valueOf(row.value2()));
    }

    static SeriesKey series(FigureSeriesRecord row) {
        return new SeriesKey(
                new ServiceLineId(row.getLineId()),
                new FormulaVariant(
                        Formulas.of(row, row.getFormula()), Details.read(row.getConditions())),
                Granularity.valueOf(row.getGrain()),
                new Place(
                        Optional.ofNullable(row.getUnitId()).map(UnitId::new),
                        Channel.valueOf(row.getChannel()),
                        Workplace.valueOf(row.getWorkplace())));
    }
}
