package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.NOTICE;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import tavolo.domain.board.NoticeFeed;
import tavolo.domain.party.PersonId;

/// New notices, read from the table that all nodes share.
@Repository
final class JooqNoticeFeed implements NoticeFeed {

    private final NoticeQuery notices;

    JooqNoticeFeed(DSLContext sql) {
        this.notices = new NoticeQuery(sql);
    }

    @Override
    public List<Arrival> since(Instant from, Set<PersonId> people) {
        return notices.where(
                        NOTICE.PERSON_ID
                                .in(people.stream().map(PersonId::value).toList())
                                .and(NOTICE.CREATED_AT.ge(from)))
                .orderBy(NOTICE.CREATED_AT, NOTICE.ID)
                .fetch(row ->
                        new Arrival(
                                new PersonId(row.get(NOTICE.PERSON_ID)), NoticeQuery.line(row)));
    }
}
