package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.REMARK;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Audiences;
import tavolo.persistence.schema.tables.records.RemarkRecord;

/// Comments in the database. One that everybody may read renews when the agreement last changed;
/// another does not, since the lists of those who may not know of it would tell them.
@Component
final class JooqRemarks implements Remarks {

    private final DSLContext sql;
    private final AgreementRows agreements;
    private final SearchRows search;

    JooqRemarks(DSLContext sql) {
        this.sql = sql;
        this.agreements = new AgreementRows(sql);
        this.search = new SearchRows(sql);
    }

    @Override
    public void add(AgreementId agreement, Remark remark) {
        Affected.one(
                "write remark",
                sql.insertInto(REMARK)
                        .set(REMARK.ID, remark.id())
                        .set(REMARK.AGREEMENT_ID, agreement.value())
                        .set(REMARK.CLAUSE_ID, remark.clause().value())
                        .set(REMARK.SIDE, remark.side().name())
                        .set(REMARK.ORGANISATION_ID, remark.organisation().value())
                        .set(REMARK.PERSON_ID, remark.person().value())
                        .set(REMARK.AUDIENCE, Audiences.write(remark.audience()))
                        .set(
                                REMARK.THREAD_ID,
                                remark.answers().map(Remark.Opening::remark).orElse(null))
                        .set(
                                REMARK.OPENER_ID,
                                remark.answers()
                                        .map(opening -> opening.organisation().value())
                                        .orElse(null))
                        .set(REMARK.SETTLED_AT, remark.settledAt().orElse(null))
                        .set(REMARK.BODY, remark.body())
                        .set(REMARK.WRITTEN_AT, remark.writtenAt())
                        .execute());
        search.add(agreement, remark);
        touch(agreement, remark.audience(), remark.writtenAt());
    }

    @Override
    public Optional<Remark> find(AgreementId agreement, UUID id) {
        return sql.fetchOptional(REMARK, is(agreement, id)).map(JooqRemarks::remark);
    }

    private static Remark remark(RemarkRecord row) {
        return new Remark(
                row.getId(),
                new ClauseId(row.getClauseId()),
                PartySide.valueOf(row.getSide()),
                new OrganisationId(row.getOrganisationId()),
                new PersonId(row.getPersonId()),
                Audiences.read(row.getAudience()),
                Optional.ofNullable(row.getThreadId())
                        .map(thread ->
                                new Remark.Opening(
                                        thread,
                                        new OrganisationId(
                                                Objects.requireNonNull(row.getOpenerId())))),
                Optional.ofNullable(row.getSettledAt()),
                row.getBody(),
                row.getWrittenAt());
    }

    @Override
    public boolean isAnswered(UUID opening) {
        return sql.fetchExists(REMARK, REMARK.THREAD_ID.eq(opening));
    }

    @Override
    public void settle(AgreementId agreement, UUID id, Optional<Instant> at) {
        Affected.one(
                "settle a thread",
                sql.update(REMARK)
                        .set(REMARK.SETTLED_AT, at.orElse(null))
                        .where(is(agreement, id))
                        .execute());
    }

    @Override
    public void widen(AgreementId agreement, UUID id, Audience audience, Instant at) {
        Affected.one(
                "widen remark",
                sql.update(REMARK)
                        .set(REMARK.AUDIENCE, Audiences.write(audience))
                        .where(is(agreement, id))
                        .execute());
        touch(agreement, audience, at);
    }

    private static Condition is(AgreementId agreement, UUID id) {
        return REMARK.ID.eq(id).and(REMARK.AGREEMENT_ID.eq(agreement.value()));
    }

    private void touch(AgreementId agreement, Audience audience, Instant at) {
        if (audience.isEveryone()) {
            agreements.touch(agreement, at);
        }
    }
}
