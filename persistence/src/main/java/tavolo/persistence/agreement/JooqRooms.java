package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.PREPARED_ANSWER;
import static tavolo.persistence.schema.Tables.ROOM;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.agreement.Room;
import tavolo.domain.agreement.Rooms;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.schema.tables.records.PreparedAnswerRecord;
import tavolo.persistence.schema.tables.records.RoomRecord;

/// Rooms in the database. They never renew when the agreement last changed: the lists of the others
/// would tell that something is being prepared.
@Component
final class JooqRooms implements Rooms {

    private final DSLContext sql;

    JooqRooms(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Room find(AgreementId agreement, OrganisationId organisation) {
        List<PreparedAnswer> answers =
                sql.selectFrom(PREPARED_ANSWER)
                        .where(answers(agreement, organisation))
                        .orderBy(PREPARED_ANSWER.PREPARED_AT, PREPARED_ANSWER.CLAUSE_ID)
                        .fetch(PreparedForm::read);
        Optional<RoomRecord> row = sql.fetchOptional(ROOM, room(agreement, organisation));
        return room(organisation, row, answers);
    }

    @Override
    public List<Room> of(AgreementId agreement) {
        Map<UUID, RoomRecord> rows =
                sql.selectFrom(ROOM)
                        .where(ROOM.AGREEMENT_ID.eq(agreement.value()))
                        .fetchMap(ROOM.ORGANISATION_ID);
        Map<UUID, List<PreparedAnswer>> answers =
                sql.selectFrom(PREPARED_ANSWER)
                        .where(PREPARED_ANSWER.AGREEMENT_ID.eq(agreement.value()))
                        .orderBy(PREPARED_ANSWER.PREPARED_AT, PREPARED_ANSWER.CLAUSE_ID)
                        .fetchGroups(PREPARED_ANSWER.ORGANISATION_ID, PreparedForm::read);
        TreeSet<UUID> organisations = new TreeSet<>(rows.keySet());
        organisations.addAll(answers.keySet());
        List<Room> rooms = new ArrayList<>();
        for (UUID organisation : organisations) {
            rooms.add(
                    room(
                            new OrganisationId(organisation),
                            Optional.ofNullable(rows.get(organisation)),
                            answers.getOrDefault(organisation, List.of())));
        }
        rooms.sort(Comparator.comparing(room -> room.organisation().value()));
        return rooms;
    }

    private static Room room(
            OrganisationId organisation, Optional<RoomRecord> row, List<PreparedAnswer> answers) {
        return new Room(
                organisation,
                answers,
                row.flatMap(JooqRooms::seal),
                row.map(RoomRecord::getReleasedRound).orElse(0));
    }

    private static Optional<Room.Seal> seal(RoomRecord row) {
        return Optional.ofNullable(row.getSealedBy())
                .map(person ->
                        new Room.Seal(
                                new PersonId(person), Objects.requireNonNull(row.getSealedAt())));
    }

    @Override
    public void keep(AgreementId agreement, OrganisationId organisation, PreparedAnswer answer) {
        discard(agreement, organisation, answer.clause());
        PreparedAnswerRecord row = PreparedForm.write(answer);
        row.setAgreementId(agreement.value());
        row.setOrganisationId(organisation.value());
        Affected.one("keep an answer", sql.insertInto(PREPARED_ANSWER).set(row).execute());
    }

    @Override
    public void discard(AgreementId agreement, OrganisationId organisation, ClauseId clause) {
        sql.deleteFrom(PREPARED_ANSWER)
                .where(answers(agreement, organisation))
                .and(PREPARED_ANSWER.CLAUSE_ID.eq(clause.value()))
                .execute();
    }

    @Override
    public void seal(AgreementId agreement, OrganisationId organisation, Optional<Room.Seal> seal) {
        RoomRecord row = new RoomRecord();
        row.setSealedBy(seal.map(Room.Seal::person).map(PersonId::value).orElse(null));
        row.setSealedAt(seal.map(Room.Seal::at).orElse(null));
        write(agreement, organisation, row);
    }

    @Override
    public void released(AgreementId agreement, OrganisationId organisation, int round) {
        sql.deleteFrom(PREPARED_ANSWER).where(answers(agreement, organisation)).execute();
        RoomRecord row = new RoomRecord();
        row.setSealedBy(null);
        row.setSealedAt(null);
        row.setReleasedRound(round);
        write(agreement, organisation, row);
    }

    /// The agreement is locked by whoever works on its rooms, so that no other writes the row
    /// meanwhile.
    private void write(AgreementId agreement, OrganisationId organisation, RoomRecord row) {
        int changed =
                sql.update(ROOM)
                        .set(row)
                        .set(ROOM.VERSION, ROOM.VERSION.plus(1))
                        .where(room(agreement, organisation))
                        .execute();
        if (changed == 0) {
            row.setAgreementId(agreement.value());
            row.setOrganisationId(organisation.value());
            if (row.getReleasedRound() == null) {
                row.setReleasedRound(0);
            }
            row.setVersion(0L);
            Affected.one("furnish a room", sql.insertInto(ROOM).set(row).execute());
        }
    }

    private static Condition room(AgreementId agreement, OrganisationId organisation) {
        return ROOM.AGREEMENT_ID
                .eq(agreement.value())
                .and(ROOM.ORGANISATION_ID.eq(organisation.value()));
    }

    private static Condition answers(AgreementId agreement, OrganisationId organisation) {
        return PREPARED_ANSWER
                .AGREEMENT_ID
                .eq(agreement.value())
                .and(PREPARED_ANSWER.ORGANISATION_ID.eq(organisation.value()));
    }
}
