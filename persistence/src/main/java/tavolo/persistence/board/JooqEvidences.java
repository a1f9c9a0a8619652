package tavolo.persistence.board;

import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.AUDIT_HEAD;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.ChainLine;
import tavolo.domain.evidence.EvidenceCase;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.evidence.HeadSeals;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.persistence.row.Blobs;

/// What proves an agreement, for the asking side: its papers, what it does not sign only by its
/// digest, and the chain of facts with the contents that it may read.
@Repository
final class JooqEvidences implements Evidences {

    private static final Sha256 NOTHING = Sha256.of(new byte[32]);
    private static final Field<String> READABLE =
            DSL.field(DSL.name("readable_content"), String.class);

    private final DSLContext sql;
    private final Blobs blobs;
    private final HeadSeals seals;
    private final EvidencePaperQuery papers;

    JooqEvidences(DSLContext sql, Blobs blobs, HeadSeals seals) {
        this.sql = sql;
        this.blobs = blobs;
        this.seals = seals;
        this.papers = new EvidencePaperQuery(sql);
    }

    @Override
    public Optional<EvidenceCase> find(AgreementId id, Visibility eyes) {
        return sql.select(AGREEMENT.fields())
                .from(AGREEMENT)
                .where(AGREEMENT.ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .fetchOptional(row -> found(id, eyes, row));
    }

    private EvidenceCase found(AgreementId id, Visibility eyes, Record row) {
        EvidenceCase.Head head = head(id);
        return new EvidenceCase(
                id,
                facts(row),
                parties(row),
                papers.papers(id, eyes),
                hidden(id, eyes),
                head,
                seals.covering(id.value(), head.length())
                        .flatMap(seal -> seal.proofOf(id.value())));
    }

    static EvidenceCase.Facts facts(Record row) {
        return new EvidenceCase.Facts(
                row.get(AGREEMENT.NUMBER),
                row.get(AGREEMENT.TITLE),
                Language.valueOf(row.get(AGREEMENT.LANGUAGE)),
                AgreementState.valueOf(row.get(AGREEMENT.STATE)),
                row.get(AGREEMENT.STARTS_ON),
                Optional.ofNullable(row.get(AGREEMENT.ENDS_ON)),
                row.get(AGREEMENT.DEMO));
    }

    private List<EvidenceCase.Party> parties(Record agreement) {
        List<EvidenceCase.Party> parties = new ArrayList<>();
        parties.add(party(agreement.get(AGREEMENT.PROVIDER_ID), PartySide.PROVIDER));
        parties.add(party(agreement.get(AGREEMENT.CLIENT_ID), PartySide.CLIENT));
        sql.select(ORGANISATION.NAME, ORGANISATION.TAX_CODE)
                .from(AGREEMENT_UNION)
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(AGREEMENT_UNION.UNION_ID))
                .where(AGREEMENT_UNION.AGREEMENT_ID.eq(agreement.get(AGREEMENT.ID)))
                .orderBy(ORGANISATION.NAME)
                .forEach(row ->
                        parties.add(
                                new EvidenceCase.Party(
                                        PartySide.UNION, row.value1(), row.value2())));
        return parties;
    }

    private EvidenceCase.Party party(UUID organisation, PartySide side) {
        return sql.select(ORGANISATION.NAME, ORGANISATION.TAX_CODE)
                .from(ORGANISATION)
                .where(ORGANISATION.ID.eq(organisation))
                .fetchSingle(row -> new EvidenceCase.Party(side, row.value1(), row.value2()));
    }

    private List<EvidenceCase.Hidden> hidden(AgreementId id, Visibility eyes) {
        return sql.select(INSTRUMENT.KIND, INSTRUMENT.EDITION, INSTRUMENT.TEXT_DIGEST)
                .from(INSTRUMENT)
                .where(INSTRUMENT.AGREEMENT_ID.eq(id.value()))
                .and(INSTRUMENT.TEXT_DIGEST.isNotNull())
                .and(INSTRUMENT.KIND.notIn(VisibilityCondition.signedKinds(eyes)))
                .orderBy(INSTRUMENT.KIND)
                .fetch(row ->
                        new EvidenceCase.Hidden(
                                InstrumentKind.valueOf(row.value1()), row.value2(), row.value3()));
    }

    private EvidenceCase.Head head(AgreementId id) {
        return sql.select(AUDIT_HEAD.LENGTH, AUDIT_HEAD.HASH)
                .from(AUDIT_HEAD)
                .where(AUDIT_HEAD.CHAIN_ID.eq(id.value()))
                .fetchOptional(row -> new EvidenceCase.Head(row.value1(), row.value2()))
                .orElseGet(() -> new EvidenceCase.Head(0, NOTHING));
    }

    @Override
    public List<ChainLine> facts(
            AgreementId id, Visibility eyes, long after, long last, int limit) {
        Condition mine = VisibilityCondition.fact(eyes);
        return sql.select(
                        AUDIT_FACT.NUMBER,
                        AUDIT_FACT.PREVIOUS,
                        AUDIT_FACT.HASH,
                        DSL.when(mine, AUDIT_FACT.CONTENT).as(READABLE))
                .from(AUDIT_FACT)
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(AUDIT_FACT.CHAIN_ID))
                .where(AUDIT_FACT.CHAIN_ID.eq(id.value()))
                .and(VisibilityCondition.agreement(eyes))
                .and(AUDIT_FACT.NUMBER.gt(after))
                .and(AUDIT_FACT.NUMBER.le(last))
                .orderBy(AUDIT_FACT.NUMBER)
                .limit(limit)
                .fetch(row ->
                        new ChainLine(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                Optional.ofNullable(row.get(READABLE))));
    }

    @Override
    public byte[] bytes(Sha256 sha) {
        return blobs.read(sha);
    }
}
