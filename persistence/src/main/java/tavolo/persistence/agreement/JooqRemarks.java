package tavolo.persistence.agreement;

import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.REMARK_FILE;
import static tavolo.persistence.schema.Tables.REMARK_MENTION;
import static tavolo.persistence.schema.Tables.REMARK_WORDING;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.RemarkFile;
import tavolo.domain.agreement.Remarks;
import tavolo.domain.agreement.WaitingRemark;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.persistence.row.Affected;
import tavolo.persistence.row.Audiences;
import tavolo.persistence.row.Blobs;
import tavolo.persistence.schema.tables.records.RemarkRecord;

/// Comments in the database. One that everybody may read renews when the agreement last changed;
/// another does not, since the lists of those who may not know of it would tell them.
@Component
final class JooqRemarks implements Remarks {

    private final DSLContext sql;
    private final Blobs blobs;
    private final AgreementRows agreements;
    private final SearchRows search;

    JooqRemarks(DSLContext sql) {
        this.sql = sql;
        this.blobs = new Blobs(sql);
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
                        .set(REMARK.BODY, remark.wording().words())
                        .set(REMARK.WORDING, remark.wording().number())
                        .set(REMARK.WRITTEN_AT, remark.writtenAt())
                        .execute());
        search.add(agreement, remark);
        touch(agreement, remark.audience(), remark.writtenAt());
    }

    @Override
    public void enclose(UUID remark, List<RemarkFile> files, Set<PersonId> mentions) {
        int ordinal = 0;
        for (RemarkFile file : files) {
            ordinal++;
            Affected.one(
                    "enclose a file",
                    sql.insertInto(REMARK_FILE)
                            .set(REMARK_FILE.ID, file.id())
                            .set(REMARK_FILE.REMARK_ID, remark)
                            .set(REMARK_FILE.ORDINAL, ordinal)
                            .set(REMARK_FILE.NAME, file.name())
                            .set(REMARK_FILE.KIND, file.kind().name())
                            .set(REMARK_FILE.SIZE, (long) file.content().length())
                            .set(
                                    REMARK_FILE.SHA,
                                    blobs.keep(file.content().toArray(), file.kind().mediaType()))
                            .execute());
        }
        for (PersonId person : mentions) {
            Affected.one(
                    "mention a person",
                    sql.insertInto(REMARK_MENTION)
                            .set(REMARK_MENTION.REMARK_ID, remark)
                            .set(REMARK_MENTION.PERSON_ID, person.value())
                            .execute());
        }
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
                new Remark.Wording(
                        row.getWording(),
                        row.getBody(),
                        Optional.ofNullable(row.getWordedAt()).orElse(row.getWrittenAt())),
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
    public void await(AgreementId agreement, UUID id, Optional<Audience> wanted) {
        Affected.one(
                "let remark wait",
                sql.update(REMARK)
                        .set(REMARK.WANTED, wanted.map(Audiences::write).orElse(null))
                        .where(is(agreement, id))
                        .execute());
    }

    @Override
    public List<WaitingRemark> waiting(AgreementId agreement, OrganisationId organisation) {
        return sql.selectFrom(REMARK)
                .where(REMARK.AGREEMENT_ID.eq(agreement.value()))
                .and(REMARK.ORGANISATION_ID.eq(organisation.value()))
                .and(REMARK.WANTED.isNotNull())
                .orderBy(REMARK.WRITTEN_AT, REMARK.ID)
                .fetch(row ->
                        new WaitingRemark(
                                remark(row),
                                Audiences.read(Objects.requireNonNull(row.getWanted()))));
    }

    @Override
    public void release(AgreementId agreement, WaitingRemark waiting, Instant at) {
        widen(agreement, waiting.remark().id(), waiting.wanted(), at);
        Affected.one(
                "release remark",
                sql.update(REMARK)
                        .set(REMARK.WRITTEN_AT, at)
                        .where(is(agreement, waiting.remark().id()))
                        .execute());
        search.replace(agreement, waiting.remark().released(waiting.wanted(), at));
    }

    @Override
    public void reword(AgreementId agreement, Remark before, Remark now) {
        Affected.one(
                "keep a wording",
                sql.insertInto(REMARK_WORDING)
                        .set(REMARK_WORDING.REMARK_ID, before.id())
                        .set(REMARK_WORDING.NUMBER, before.wording().number())
                        .set(REMARK_WORDING.WORDS, before.wording().words())
                        .set(REMARK_WORDING.SAID_AT, before.wording().since())
                        .set(REMARK_WORDING.AUDIENCE, Audiences.write(before.audience()))
                        .execute());
        Affected.one(
                "reword remark",
                sql.update(REMARK)
                        .set(REMARK.BODY, now.wording().words())
                        .set(REMARK.WORDING, now.wording().number())
                        .set(REMARK.WORDED_AT, now.wording().since())
                        .where(is(agreement, now.id()))
                        .and(REMARK.WORDING.eq(before.wording().number()))
                        .execute());
        search.replace(agreement, now);
    }

    @Override
    public void widen(AgreementId agreement, UUID id, Audience audience, Instant at) {
        Affected.one(
                "widen remark",
                sql.update(REMARK)
                        .set(REMARK.AUDIENCE, Audiences.write(audience))
                        .setNull(REMARK.WANTED)
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
