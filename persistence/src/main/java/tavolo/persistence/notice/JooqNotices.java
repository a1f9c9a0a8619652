package tavolo.persistence.notice;

import static tavolo.persistence.schema.Tables.NOTICE;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.PERSON_ROLE;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.IdSource;
import tavolo.domain.notice.NoticeKind;
import tavolo.domain.notice.Notices;
import tavolo.domain.notice.WorkingHours;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.persistence.delivery.NoticeMails;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Details;

/// Tells people by one row each, and by mail those who want it at once.
@Component
final class JooqNotices implements Notices {

    /// Administrators and observers take no part in negotiations.
    private static final Collection<String> NEGOTIATORS =
            List.of(Role.DRAFTER.name(), Role.REVIEWER.name(), Role.SIGNATORY.name());

    private final DSLContext sql;
    private final IdSource ids;
    private final NoticeMails mails;
    private final Clock clock;

    /// @param clock the real clock, by which mails leave
    JooqNotices(DSLContext sql, IdSource ids, NoticeMails mails, Clock clock) {
        this.sql = sql;
        this.ids = ids;
        this.mails = mails;
        this.clock = clock;
    }

    @Override
    public void tell(
            Set<OrganisationId> recipients,
            PersonId except,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        List<UUID> people = negotiators(recipients, except);
        if (people.isEmpty()) {
            return;
        }
        Map<UUID, UUID> notices = write(people, agreement, kind, details, at);
        mails.queue(notices, clock.instant());
    }

    @Override
    public void mention(
            Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at) {
        each(people, agreement, NoticeKind.MENTIONED, details, at);
    }

    @Override
    public void callToSign(
            Set<PersonId> people, UUID agreement, Map<String, String> details, Instant at) {
        each(people, agreement, NoticeKind.SIGNING_TURN, details, at);
    }

    private void each(
            Set<PersonId> people,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        List<UUID> active =
                sql.select(PERSON.ID)
                        .from(PERSON)
                        .where(PERSON.ID.in(people.stream().map(PersonId::value).toList()))
                        .and(PERSON.ACTIVE.isTrue())
                        .fetch(PERSON.ID);
        if (!active.isEmpty()) {
            Map<UUID, UUID> notices = write(active, agreement, kind, details, at);
            mails.queue(notices, clock.instant());
        }
    }

    @Override
    public void remind(PersonId person, UUID agreement, Instant at) {
        Map<UUID, UUID> notices =
                write(List.of(person.value()), agreement, NoticeKind.ANSWER_DUE, Map.of(), at);
        mails.queue(notices, WorkingHours.firstFrom(clock.instant()));
    }

    /// Writes one row per person; returns the new notices by person.
    private Map<UUID, UUID> write(
            List<UUID> people,
            UUID agreement,
            NoticeKind kind,
            Map<String, String> details,
            Instant at) {
        Map<UUID, UUID> notices = new LinkedHashMap<>();
        String column = Details.write(details);
        var insert =
                sql.insertInto(
                        NOTICE,
                        NOTICE.ID,
                        NOTICE.PERSON_ID,
                        NOTICE.AGREEMENT_ID,
                        NOTICE.KIND,
                        NOTICE.DETAILS,
                        NOTICE.CREATED_AT);
        for (UUID person : people) {
            UUID id = ids.next();
            notices.put(person, id);
            insert = insert.values(id, person, agreement, kind.name(), column, at);
        }
        Affected.exactly(people.size(), "tell", insert.execute());
        return notices;
    }

    private List<UUID> negotiators(Set<OrganisationId> recipients, PersonId except) {
        return sql.selectDistinct(PERSON.ID)
                .from(PERSON)
                .join(PERSON_ROLE)
                .on(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                .where(
                        PERSON.ORGANISATION_ID.in(
                                recipients.stream().map(OrganisationId::value).toList()))
                .and(PERSON.ACTIVE.isTrue())
                .and(PERSON.ID.ne(except.value()))
                .and(PERSON_ROLE.ROLE.in(NEGOTIATORS))
                .fetch(PERSON.ID);
    }
}
