package tavolo.persistence.indicator;

import static tavolo.persistence.schema.Tables.INDICATOR;
import static tavolo.persistence.schema.Tables.INDICATOR_VERSION;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.indicator.Indicators;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.IndicatorRecord;

/// Own indicators in the database.
@Component
final class JooqIndicators implements Indicators {

    private final DSLContext sql;
    private final VersionRows versions;
    private final UsedFormulas used;

    JooqIndicators(DSLContext sql) {
        this.sql = sql;
        this.versions = new VersionRows(sql);
        this.used = new UsedFormulas(sql);
    }

    @Override
    public List<KeptIndicator> all(OrganisationId owner) {
        List<IndicatorRecord> rows =
                sql.selectFrom(INDICATOR)
                        .where(INDICATOR.ORGANISATION_ID.eq(owner.value()))
                        .orderBy(INDICATOR.CODE)
                        .fetch();
        Map<String, OwnFormula> formulas =
                versions
                        .formulas(
                                INDICATOR_VERSION.FORMULA.in(
                                        rows.stream().map(JooqIndicators::newest).toList()))
                        .stream()
                        .collect(Collectors.toMap(OwnFormula::name, Function.identity()));
        return rows.stream().map(row -> kept(row, formulas.get(newest(row)))).toList();
    }

    @Override
    public Optional<KeptIndicator> find(IndicatorCode code, OrganisationId owner) {
        return sql.selectFrom(INDICATOR)
                .where(is(code, owner))
                .forUpdate()
                .fetchOptional()
                .map(row -> kept(row, Formulas.own(sql, newest(row)).orElse(null)));
    }

    private static Condition is(IndicatorCode code, OrganisationId owner) {
        return INDICATOR.CODE.eq(code.value()).and(INDICATOR.ORGANISATION_ID.eq(owner.value()));
    }

    private static String newest(IndicatorRecord row) {
        return OwnFormula.nameOf(new IndicatorCode(row.getCode()), row.getNewest());
    }

    private static KeptIndicator kept(IndicatorRecord row, @Nullable OwnFormula newest) {
        return new KeptIndicator(
                new OrganisationId(row.getOrganisationId()),
                Objects.requireNonNull(newest, "an indicator has its newest version"),
                Optional.ofNullable(row.getRetiredAt()),
                row.getVersion());
    }

    @Override
    public List<IndicatorEdition> editions(IndicatorCode code, OrganisationId owner) {
        if (!sql.fetchExists(INDICATOR, is(code, owner))) {
            return List.of();
        }
        List<OwnFormula> formulas = versions.formulas(INDICATOR_VERSION.CODE.eq(code.value()));
        Map<String, Integer> agreements =
                used.agreements(formulas.stream().map(OwnFormula::name).toList());
        Map<String, OwnFormula> byName =
                formulas.stream().collect(Collectors.toMap(OwnFormula::name, Function.identity()));
        return sql.selectFrom(INDICATOR_VERSION)
                .where(INDICATOR_VERSION.CODE.eq(code.value()))
                .orderBy(INDICATOR_VERSION.NUMBER.desc())
                .fetch(row ->
                        new IndicatorEdition(
                                Objects.requireNonNull(byName.get(row.getFormula())),
                                new PersonId(row.getPersonId()),
                                row.getWrittenAt(),
                                agreements.getOrDefault(row.getFormula(), 0)));
    }

    @Override
    public void add(KeptIndicator indicator, IndicatorEdition first) {
        Affected.one(
                "add an indicator",
                sql.insertInto(INDICATOR)
                        .set(INDICATOR.CODE, indicator.code().value())
                        .set(INDICATOR.ORGANISATION_ID, indicator.owner().value())
                        .set(INDICATOR.NEWEST, indicator.newest().number())
                        .set(INDICATOR.RETIRED_AT, indicator.retiredAt().orElse(null))
                        .set(INDICATOR.VERSION, indicator.version())
                        .execute());
        versions.insert(first);
    }

    @Override
    public void revise(KeptIndicator next, IndicatorEdition edition) {
        retire(next);
        versions.insert(edition);
    }

    @Override
    public void retire(KeptIndicator next) {
        Affected.one(
                "change an indicator",
                sql.update(INDICATOR)
                        .set(INDICATOR.NEWEST, next.newest().number())
                        .set(INDICATOR.RETIRED_AT, next.retiredAt().orElse(null))
                        .set(INDICATOR.VERSION, next.version())
                        .where(INDICATOR.CODE.eq(next.code().value()))
                        .and(INDICATOR.VERSION.eq(next.version() - 1))
                        .execute());
    }
}
