package tavolo.persistence.template;

import static tavolo.persistence.schema.Tables.TEMPLATE;
import static tavolo.persistence.schema.Tables.TEMPLATE_CLAUSE;
import static tavolo.persistence.schema.Tables.TEMPLATE_VERSION;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.TemplateId;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.template.Template;
import tavolo.domain.template.TemplateClause;
import tavolo.domain.template.TemplateEdition;
import tavolo.domain.template.TemplateKind;
import tavolo.domain.template.TemplateRef;
import tavolo.domain.template.TemplateVersion;
import tavolo.domain.template.Templates;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;
import tavolo.persistence.schema.tables.records.TemplateClauseRecord;
import tavolo.persistence.schema.tables.records.TemplateRecord;
import tavolo.persistence.schema.tables.records.TemplateVersionRecord;

/// Models in the database. A version is written over as long as it is not published, and never
/// afterwards.
@Component
final class JooqTemplates implements Templates {

    private final DSLContext sql;

    JooqTemplates(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<Template> all(OrganisationId owner) {
        return sql.selectFrom(TEMPLATE)
                .where(TEMPLATE.ORGANISATION_ID.eq(owner.value()))
                .orderBy(TEMPLATE.NAME, TEMPLATE.ID)
                .fetch(JooqTemplates::template);
    }

    @Override
    public Optional<Template> find(TemplateId id, OrganisationId owner) {
        return sql.selectFrom(TEMPLATE)
                .where(TEMPLATE.ID.eq(id.value()))
                .and(TEMPLATE.ORGANISATION_ID.eq(owner.value()))
                .forUpdate()
                .fetchOptional(JooqTemplates::template);
    }

    private static Template template(TemplateRecord row) {
        return new Template(
                new TemplateId(row.getId()),
                new OrganisationId(row.getOrganisationId()),
                TemplateKind.valueOf(row.getKind()),
                row.getName(),
                row.getPublished(),
                row.getDrafted(),
                Optional.ofNullable(row.getRetiredAt()),
                row.getVersion());
    }

    @Override
    public List<TemplateEdition> editions(TemplateId id, OrganisationId owner) {
        return sql.select(TEMPLATE_VERSION)
                .from(TEMPLATE_VERSION)
                .join(TEMPLATE)
                .on(TEMPLATE.ID.eq(TEMPLATE_VERSION.TEMPLATE_ID))
                .where(TEMPLATE.ID.eq(id.value()))
                .and(TEMPLATE.ORGANISATION_ID.eq(owner.value()))
                .orderBy(TEMPLATE_VERSION.NUMBER.desc())
                .fetch(row -> edition(row.value1()));
    }

    @Override
    public Optional<TemplateVersion> version(TemplateId id, OrganisationId owner, int number) {
        return editions(id, owner).stream()
                .filter(edition -> edition.number() == number)
                .findFirst()
                .map(edition -> new TemplateVersion(edition, clauses(id, number)));
    }

    private static TemplateEdition edition(TemplateVersionRecord row) {
        return new TemplateEdition(
                row.getNumber(),
                row.getNote(),
                new PersonId(row.getPersonId()),
                row.getWrittenAt(),
                Optional.ofNullable(row.getPublishedAt()));
    }

    private List<TemplateClause> clauses(TemplateId id, int number) {
        return sql.selectFrom(TEMPLATE_CLAUSE)
                .where(TEMPLATE_CLAUSE.TEMPLATE_ID.eq(id.value()))
                .and(TEMPLATE_CLAUSE.NUMBER.eq(number))
                .fetch(JooqTemplates::clause);
    }

    private static TemplateClause clause(TemplateClauseRecord row) {
        return new TemplateClause(
                new ClausePlace(
                        InstrumentKind.valueOf(row.getKind()), new ClauseCode(row.getCode())),
                row.getOmissible(),
                new ClauseText(
                        new Bilingual(row.getTextIt(), row.getTextEn()),
                        Details.read(row.getAmounts())),
                Optional.ofNullable(row.getPartId())
                        .map(part ->
                                new TemplateRef(
                                        new TemplateId(part),
                                        Objects.requireNonNull(row.getPartNumber()))));
    }

    @Override
    public void add(Template template) {
        Affected.one(
                "add a model",
                sql.insertInto(TEMPLATE)
                        .set(TEMPLATE.ID, template.id().value())
                        .set(TEMPLATE.ORGANISATION_ID, template.owner().value())
                        .set(TEMPLATE.KIND, template.kind().name())
                        .set(TEMPLATE.NAME, template.name())
                        .set(TEMPLATE.PUBLISHED, template.published())
                        .set(TEMPLATE.DRAFTED, template.hasDraft())
                        .set(TEMPLATE.RETIRED_AT, template.retiredAt().orElse(null))
                        .set(TEMPLATE.VERSION, template.version())
                        .execute());
    }

    @Override
    public void update(Template next) {
        Affected.one(
                "change a model",
                sql.update(TEMPLATE)
                        .set(TEMPLATE.NAME, next.name())
                        .set(TEMPLATE.PUBLISHED, next.published())
                        .set(TEMPLATE.DRAFTED, next.hasDraft())
                        .set(TEMPLATE.RETIRED_AT, next.retiredAt().orElse(null))
                        .set(TEMPLATE.VERSION, next.version())
                        .where(TEMPLATE.ID.eq(next.id().value()))
                        .and(TEMPLATE.VERSION.eq(next.version() - 1))
                        .execute());
    }

    @Override
    public void write(TemplateId id, TemplateVersion draft) {
        int number = draft.edition().number();
        if (exists(id, number)) {
            touch(id, draft.edition());
            sql.deleteFrom(TEMPLATE_CLAUSE)
                    .where(TEMPLATE_CLAUSE.TEMPLATE_ID.eq(id.value()))
                    .and(TEMPLATE_CLAUSE.NUMBER.eq(number))
                    .execute();
        } else {
            begin(id, draft.edition());
        }
        draft.clauses().forEach(clause -> insert(id.value(), number, clause));
    }

    private boolean exists(TemplateId id, int number) {
        return sql.fetchExists(TEMPLATE_VERSION, is(id, number));
    }

    private void begin(TemplateId id, TemplateEdition edition) {
        Affected.one(
                "begin a version of a model",
                sql.insertInto(TEMPLATE_VERSION)
                        .set(TEMPLATE_VERSION.TEMPLATE_ID, id.value())
                        .set(TEMPLATE_VERSION.NUMBER, edition.number())
                        .set(TEMPLATE_VERSION.NOTE, edition.note())
                        .set(TEMPLATE_VERSION.PERSON_ID, edition.person().value())
                        .set(TEMPLATE_VERSION.WRITTEN_AT, edition.writtenAt())
                        .execute());
    }

    private void touch(TemplateId id, TemplateEdition edition) {
        Affected.one(
                "write a version of a model",
                sql.update(TEMPLATE_VERSION)
                        .set(TEMPLATE_VERSION.NOTE, edition.note())
                        .set(TEMPLATE_VERSION.PERSON_ID, edition.person().value())
                        .set(TEMPLATE_VERSION.WRITTEN_AT, edition.writtenAt())
                        .set(TEMPLATE_VERSION.PUBLISHED_AT, edition.publishedAt().orElse(null))
                        .where(is(id, edition.number()))
                        .and(TEMPLATE_VERSION.PUBLISHED_AT.isNull())
                        .execute());
    }

    private void insert(UUID id, int number, TemplateClause clause) {
        Affected.one(
                "write a clause of a model",
                sql.insertInto(TEMPLATE_CLAUSE)
                        .set(TEMPLATE_CLAUSE.TEMPLATE_ID, id)
                        .set(TEMPLATE_CLAUSE.NUMBER, number)
                        .set(TEMPLATE_CLAUSE.KIND, clause.place().instrument().name())
                        .set(TEMPLATE_CLAUSE.CODE, clause.place().code().value())
                        .set(TEMPLATE_CLAUSE.OMISSIBLE, clause.isOptional())
                        .set(TEMPLATE_CLAUSE.TEXT_IT, clause.text().words().it())
                        .set(TEMPLATE_CLAUSE.TEXT_EN, clause.text().words().en())
                        .set(TEMPLATE_CLAUSE.AMOUNTS, Details.write(clause.text().parameters()))
                        .set(
                                TEMPLATE_CLAUSE.PART_ID,
                                clause.part().map(part -> part.template().value()).orElse(null))
                        .set(
                                TEMPLATE_CLAUSE.PART_NUMBER,
                                clause.part().map(TemplateRef::version).orElse(null))
                        .execute());
    }

    @Override
    public void publish(TemplateId id, TemplateEdition edition) {
        touch(id, edition);
    }

    private static Condition is(TemplateId id, int number) {
        return TEMPLATE_VERSION.TEMPLATE_ID.eq(id.value()).and(TEMPLATE_VERSION.NUMBER.eq(number));
    }
}
