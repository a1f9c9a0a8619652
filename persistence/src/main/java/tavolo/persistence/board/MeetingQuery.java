package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.MEETING;
import static tavolo.persistence.schema.Tables.MEETING_ANSWER;
import static tavolo.persistence.schema.Tables.MEETING_POINT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.MeetingLine;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.meeting.MeetingId;
import tavolo.domain.meeting.MeetingState;
import tavolo.domain.meeting.Reply;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Names;

/// The meetings to which the asking side is invited, in three statements whatever their number. Of
/// an agenda it is told the free points and the clauses that it may read.
final class MeetingQuery {

    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);

    private final DSLContext sql;

    MeetingQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<MeetingLine> meetings(AgreementId id, Visibility eyes) {
        Condition invited =
                MEETING.AGREEMENT_ID
                        .eq(id.value())
                        .and(VisibilityCondition.agreement(eyes))
                        .and(VisibilityCondition.meeting(eyes));
        Map<UUID, List<MeetingLine.Point>> agendas = agendas(invited, eyes);
        Map<UUID, List<MeetingLine.Answer>> answers = answers(invited, eyes);
        Field<Boolean> own = field(MEETING.ORGANISATION_ID.eq(eyes.organisation().value()));
        return sql.select(MEETING.fields())
                .select(NAME, PARTY, own)
                .from(MEETING)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MEETING.AGREEMENT_ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEETING.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEETING.ORGANISATION_ID))
                .where(invited)
                .orderBy(MEETING.STARTS_AT.desc(), MEETING.ID)
                .fetch(row ->
                        line(
                                row,
                                row.get(own),
                                agendas.getOrDefault(row.get(MEETING.ID), List.of()),
                                answers.getOrDefault(row.get(MEETING.ID), List.of())));
    }

    private static MeetingLine line(
            Record row,
            boolean own,
            List<MeetingLine.Point> agenda,
            List<MeetingLine.Answer> answers) {
        return new MeetingLine(
                new MeetingId(row.get(MEETING.ID)),
                MeetingState.valueOf(row.get(MEETING.STATE)),
                Names.split(PartySide.class, row.get(MEETING.SIDES)),
                row.get(MEETING.PLACE),
                row.get(MEETING.LINK),
                row.get(MEETING.STARTS_AT),
                Duration.ofMinutes(row.get(MEETING.MINUTES)),
                new OrganisationId(row.get(MEETING.ORGANISATION_ID)),
                row.get(PARTY),
                row.get(NAME),
                own,
                row.get(MEETING.SEQUENCE_NUMBER),
                row.get(MEETING.CHANGED_AT),
                row.get(MEETING.CANCEL_REASON),
                agenda,
                answers);
    }

    private Map<UUID, List<MeetingLine.Point>> agendas(Condition invited, Visibility eyes) {
        return sql.select(
                        MEETING.ID,
                        MEETING_POINT.CLAUSE_ID,
                        MEETING_POINT.WORDS,
                        CLAUSE.KIND,
                        CLAUSE.CODE)
                .from(MEETING)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MEETING.AGREEMENT_ID))
                .join(MEETING_POINT)
                .on(MEETING_POINT.MEETING_ID.eq(MEETING.ID))
                .leftJoin(CLAUSE)
                .on(CLAUSE.ID.eq(MEETING_POINT.CLAUSE_ID))
                .where(invited)
                .and(MEETING_POINT.CLAUSE_ID.isNull().or(VisibilityCondition.clause(eyes)))
                .orderBy(MEETING.ID, MEETING_POINT.ORDINAL)
                .fetchGroups(MEETING.ID, MeetingQuery::point);
    }

    private static MeetingLine.Point point(Record row) {
        return new MeetingLine.Point(
                Optional.ofNullable(row.get(MEETING_POINT.CLAUSE_ID)).map(ClauseId::new),
                Optional.ofNullable(row.get(CLAUSE.CODE))
                        .map(code ->
                                new ClausePlace(
                                        InstrumentKind.valueOf(row.get(CLAUSE.KIND)),
                                        new ClauseCode(code))),
                row.get(MEETING_POINT.WORDS));
    }

    private Map<UUID, List<MeetingLine.Answer>> answers(Condition invited, Visibility eyes) {
        return sql.select(MEETING.ID)
                .select(MEETING_ANSWER.fields())
                .select(NAME, PARTY)
                .from(MEETING)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(MEETING.AGREEMENT_ID))
                .join(MEETING_ANSWER)
                .on(MEETING_ANSWER.MEETING_ID.eq(MEETING.ID))
                .join(PERSON)
                .on(PERSON.ID.eq(MEETING_ANSWER.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(MEETING_ANSWER.ORGANISATION_ID))
                .where(invited)
                .orderBy(MEETING.ID, MEETING_ANSWER.SIDE, PARTY)
                .fetchGroups(MEETING.ID, row -> answer(row, eyes));
    }

    private static MeetingLine.Answer answer(Record row, Visibility eyes) {
        OrganisationId organisation = new OrganisationId(row.get(MEETING_ANSWER.ORGANISATION_ID));
        return new MeetingLine.Answer(
                organisation,
                PartySide.valueOf(row.get(MEETING_ANSWER.SIDE)),
                row.get(PARTY),
                row.get(NAME),
                organisation.equals(eyes.organisation()),
                Reply.valueOf(row.get(MEETING_ANSWER.REPLY)),
                row.get(MEETING_ANSWER.NOTE),
                Optional.ofNullable(row.get(MEETING_ANSWER.OTHER_TIME)),
                row.get(MEETING_ANSWER.ANSWERED_AT));
    }
}
