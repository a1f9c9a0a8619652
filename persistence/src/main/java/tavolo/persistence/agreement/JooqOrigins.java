package tavolo.persistence.agreement;

import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_ORIGIN;
import static tavolo.persistence.schema.Tables.TEMPLATE;
import static tavolo.persistence.schema.Tables.TEMPLATE_CLAUSE;
import static tavolo.persistence.schema.Tables.TEMPLATE_VERSION;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.Origins;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;
import tavolo.persistence.schema.tables.records.AgreementOriginRecord;

/// From what agreements began, in the database; one that began from the standard has no row.
@Component
final class JooqOrigins implements Origins {

    private static final String MODEL = "MODEL";
    private static final String PREVIOUS = "PREVIOUS";

    private final DSLContext sql;

    JooqOrigins(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Map<ClausePlace, ClauseText>> model(
            TemplateId id, int version, OrganisationId owner) {
        Map<ClausePlace, ClauseText> texts =
                sql.select(TEMPLATE_CLAUSE)
                        .from(TEMPLATE_CLAUSE)
                        .join(TEMPLATE_VERSION)
                        .on(TEMPLATE_VERSION.TEMPLATE_ID.eq(TEMPLATE_CLAUSE.TEMPLATE_ID))
                        .and(TEMPLATE_VERSION.NUMBER.eq(TEMPLATE_CLAUSE.NUMBER))
                        .join(TEMPLATE)
                        .on(TEMPLATE.ID.eq(TEMPLATE_CLAUSE.TEMPLATE_ID))
                        .where(TEMPLATE.ID.eq(id.value()))
                        .and(TEMPLATE.ORGANISATION_ID.eq(owner.value()))
                        .and(TEMPLATE.KIND.eq("AGREEMENT"))
                        .and(TEMPLATE.RETIRED_AT.isNull())
                        .and(TEMPLATE_VERSION.NUMBER.eq(version))
                        .and(TEMPLATE_VERSION.PUBLISHED_AT.isNotNull())
                        .fetchMap(
                                row ->
                                        new ClausePlace(
                                                InstrumentKind.valueOf(row.value1().getKind()),
                                                new ClauseCode(row.value1().getCode())),
                                row ->
                                        new ClauseText(
                                                new Bilingual(
                                                        row.value1().getTextIt(),
                                                        row.value1().getTextEn()),
                                                Details.read(row.value1().getAmounts())));
        return texts.isEmpty() ? Optional.empty() : Optional.of(texts);
    }

    @Override
    public void keep(AgreementId agreement, Origin origin) {
        switch (origin) {
            case Origin.Standard _ -> {}
            case Origin.Model(TemplateId template, int version) ->
                    Affected.one(
                            "keep the model of an agreement",
                            sql.insertInto(AGREEMENT_ORIGIN)
                                    .set(AGREEMENT_ORIGIN.AGREEMENT_ID, agreement.value())
                                    .set(AGREEMENT_ORIGIN.KIND, MODEL)
                                    .set(AGREEMENT_ORIGIN.TEMPLATE_ID, template.value())
                                    .set(AGREEMENT_ORIGIN.TEMPLATE_NUMBER, version)
                                    .execute());
            case Origin.Previous(AgreementId previous) ->
                    Affected.one(
                            "keep the predecessor of an agreement",
                            sql.insertInto(AGREEMENT_ORIGIN)
                                    .set(AGREEMENT_ORIGIN.AGREEMENT_ID, agreement.value())
                                    .set(AGREEMENT_ORIGIN.KIND, PREVIOUS)
                                    .set(AGREEMENT_ORIGIN.PREVIOUS_ID, previous.value())
                                    .execute());
        }
    }

    @Override
    public Optional<Origin> of(AgreementId agreement, OrganisationId eyes) {
        boolean opened =
                sql.fetchExists(
                        selectOne()
                                .from(AGREEMENT)
                                .where(AGREEMENT.ID.eq(agreement.value()))
                                .and(AGREEMENT.PROVIDER_ID.eq(eyes.value())));
        return opened
                ? Optional.of(
                        sql.fetchOptional(
                                        AGREEMENT_ORIGIN,
                                        AGREEMENT_ORIGIN.AGREEMENT_ID.eq(agreement.value()))
                                .map(JooqOrigins::origin)
                                .orElseGet(Origin.Standard::new))
                : Optional.empty();
    }

    private static Origin origin(AgreementOriginRecord row) {
        return row.getKind().equals(MODEL)
                ? new Origin.Model(
                        new TemplateId(Objects.requireNonNull(row.getTemplateId())),
                        Objects.requireNonNull(row.getTemplateNumber()))
                : new Origin.Previous(new AgreementId(Objects.requireNonNull(row.getPreviousId())));
    }
}
