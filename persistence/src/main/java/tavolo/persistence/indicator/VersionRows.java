package tavolo.persistence.indicator;

import static tavolo.persistence.schema.Tables.INDICATOR_VERSION;
import static tavolo.persistence.schema.Tables.INDICATOR_WORDS;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.IndicatorWords;
import tavolo.domain.target.OwnFormula;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.IndicatorVersionRecord;
import tavolo.persistence.schema.tables.records.IndicatorWordsRecord;

/// Versions of own indicators with their words; once stored they never change.
final class VersionRows {

    private final DSLContext sql;

    VersionRows(DSLContext sql) {
        this.sql = sql;
    }

    /// The versions that fulfil `which`.
    List<OwnFormula> formulas(Condition which) {
        List<IndicatorVersionRecord> rows =
                sql.selectFrom(INDICATOR_VERSION)
                        .where(which)
                        .orderBy(INDICATOR_VERSION.CODE, INDICATOR_VERSION.NUMBER.desc())
                        .fetch();
        Map<String, Map<Language, IndicatorWords>> words =
                words(rows.stream().map(IndicatorVersionRecord::getFormula).toList());
        return rows.stream()
                .map(row -> formula(row, words.getOrDefault(row.getFormula(), Map.of())))
                .toList();
    }

    private Map<String, Map<Language, IndicatorWords>> words(List<String> formulas) {
        Map<String, Map<Language, IndicatorWords>> words = new HashMap<>();
        if (!formulas.isEmpty()) {
            sql.selectFrom(INDICATOR_WORDS)
                    .where(INDICATOR_WORDS.FORMULA.in(formulas))
                    .forEach(row ->
                            words.computeIfAbsent(
                                            row.getFormula(), _ -> new EnumMap<>(Language.class))
                                    .put(Language.valueOf(row.getLanguage()), words(row)));
        }
        return words;
    }

    private static IndicatorWords words(IndicatorWordsRecord row) {
        return new IndicatorWords(
                row.getName(),
                row.getExplanation(),
                row.getMethod(),
                row.getNumerator(),
                row.getDenominator(),
                row.getSource());
    }

    private static OwnFormula formula(
            IndicatorVersionRecord row, Map<Language, IndicatorWords> words) {
        return new OwnFormula(
                new IndicatorCode(row.getCode()),
                row.getNumber(),
                row.getOwner(),
                new IndicatorDefinition(
                        words,
                        Unit.valueOf(row.getUnit()),
                        Direction.valueOf(row.getDirection()),
                        Aggregation.valueOf(row.getAggregation()),
                        row.getMinimumSample()));
    }

    void insert(IndicatorEdition edition) {
        OwnFormula formula = edition.formula();
        IndicatorDefinition definition = formula.definition();
        Affected.one(
                "add a version of an indicator",
                sql.insertInto(INDICATOR_VERSION)
                        .set(INDICATOR_VERSION.FORMULA, formula.name())
                        .set(INDICATOR_VERSION.CODE, formula.code().value())
                        .set(INDICATOR_VERSION.NUMBER, formula.number())
                        .set(INDICATOR_VERSION.OWNER, formula.owner())
                        .set(INDICATOR_VERSION.UNIT, definition.unit().name())
                        .set(INDICATOR_VERSION.DIRECTION, definition.direction().name())
                        .set(INDICATOR_VERSION.AGGREGATION, definition.aggregation().name())
                        .set(INDICATOR_VERSION.MINIMUM_SAMPLE, definition.minimumSample())
                        .set(INDICATOR_VERSION.PERSON_ID, edition.person().value())
                        .set(INDICATOR_VERSION.WRITTEN_AT, edition.writtenAt())
                        .execute());
        definition.words().forEach((language, words) -> insert(formula.name(), language, words));
    }

    private void insert(String formula, Language language, IndicatorWords words) {
        Affected.one(
                "add the words of an indicator",
                sql.insertInto(INDICATOR_WORDS)
                        .set(INDICATOR_WORDS.FORMULA, formula)
                        .set(INDICATOR_WORDS.LANGUAGE, language.name())
                        .set(INDICATOR_WORDS.NAME, words.name())
                        .set(INDICATOR_WORDS.EXPLANATION, words.explanation())
                        .set(INDICATOR_WORDS.METHOD, words.formula())
                        .set(INDICATOR_WORDS.NUMERATOR, words.numerator())
                        .set(INDICATOR_WORDS.DENOMINATOR, words.denominator())
                        .set(INDICATOR_WORDS.SOURCE, words.source())
                        .execute());
    }
}
