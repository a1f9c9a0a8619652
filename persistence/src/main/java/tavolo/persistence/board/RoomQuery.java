package tavolo.persistence.board;

import static org.jooq.Records.mapping;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.CLAUSE_VERSION;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PREPARED_ANSWER;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.ROOM;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Visibility;
import tavolo.persistence.agreement.PreparedForm;

/// The room of one organisation. Of the rooms of others nothing is read but that they wait.
final class RoomQuery {

    private final DSLContext sql;

    RoomQuery(DSLContext sql) {
        this.sql = sql;
    }

    Optional<RoomView> view(AgreementId id, Visibility eyes) {
        if (!VisibilityCondition.sees(sql, eyes, id)) {
            return Optional.empty();
        }
        List<PartyName> waiting = waiting(id);
        boolean own = waiting.removeIf(party -> party.id().equals(eyes.organisation()));
        return Optional.of(new RoomView(answers(id, eyes), comments(id, eyes), own, waiting));
    }

    private int comments(AgreementId id, Visibility eyes) {
        return sql.fetchCount(
                REMARK,
                REMARK.AGREEMENT_ID
                        .eq(id.value())
                        .and(REMARK.ORGANISATION_ID.eq(eyes.organisation().value()))
                        .and(REMARK.WANTED.isNotNull()));
    }

    private List<PreparedLine> answers(AgreementId id, Visibility eyes) {
        return sql.select(
                        PREPARED_ANSWER,
                        CLAUSE.KIND,
                        CLAUSE.CODE,
                        CLAUSE_VERSION.ID,
                        Columns.fullName(PERSON))
                .from(PREPARED_ANSWER)
                .join(CLAUSE)
                .on(CLAUSE.ID.eq(PREPARED_ANSWER.CLAUSE_ID))
                .join(CLAUSE_VERSION)
                .on(ClauseLines.isLatest())
                .join(PERSON)
                .on(PERSON.ID.eq(PREPARED_ANSWER.PERSON_ID))
                .where(PREPARED_ANSWER.AGREEMENT_ID.eq(id.value()))
                .and(PREPARED_ANSWER.ORGANISATION_ID.eq(eyes.organisation().value()))
                .and(VisibilityCondition.clause(eyes))
                .orderBy(CLAUSE.KIND, CLAUSE.ORDINAL)
                .fetch(row ->
                        new PreparedLine(
                                new ClauseId(row.value1().getClauseId()),
                                new ClausePlace(
                                        InstrumentKind.valueOf(row.value2()),
                                        new ClauseCode(row.value3())),
                                PreparedForm.answer(row.value1()),
                                row.value5(),
                                row.value1().getPreparedAt(),
                                !row.value4().equals(row.value1().getClauseVersionId())));
    }

    private List<PartyName> waiting(AgreementId id) {
        return sql.select(
                        ORGANISATION.ID.convertFrom(OrganisationId::new),
                        ORGANISATION.KIND.convertFrom(
                                kind -> OrganisationKind.valueOf(kind).side().orElseThrow()),
                        ORGANISATION.NAME,
                        Columns.shortName(ORGANISATION))
                .from(ROOM)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(ROOM.ORGANISATION_ID))
                .where(ROOM.AGREEMENT_ID.eq(id.value()))
                .and(ROOM.SEALED_BY.isNotNull())
                .orderBy(ORGANISATION.CODE)
                .fetch(mapping(PartyName::new));
    }
}
