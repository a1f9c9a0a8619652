package tavolo.persistence.signing;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.PAPER_STAMP;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.document.CheckLink;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.verify.KnownAdhesion;
import tavolo.domain.verify.KnownPaper;
import tavolo.domain.verify.KnownPapers;
import tavolo.domain.verify.KnownSignature;
import tavolo.domain.verify.PrintedPaper;
import tavolo.domain.verify.PrintedPapers;

/// Papers by the digest of one of their files, or by the code on their pages.
@Component
final class JooqKnownPapers implements KnownPapers, PrintedPapers {

    private static final Field<Integer> NEWEST = newest();
    private static final Field<Integer> RESERVED =
            field(
                    selectCount()
                            .from(SIGNATORY)
                            .where(SIGNATORY.INSTRUMENT_ID.eq(DOCUMENT.INSTRUMENT_ID))
                            .and(SIGNATORY.EDITION.eq(DOCUMENT.EDITION))
                            .and(SIGNATORY.STATE.eq(SignatoryState.SIGNED.name()))
                            .and(SIGNATORY.MANNER.eq(SignatureKind.RESERVED.name()))
                            .and(SIGNATORY.LIFTED.isFalse()));

    private final DSLContext sql;

    JooqKnownPapers(DSLContext sql) {
        this.sql = sql;
    }

    private static Field<Integer> newest() {
        var other = PAPER_REVISION.as("other");
        return field(
                select(max(other.NUMBER))
                        .from(other)
                        .where(other.DOCUMENT_ID.eq(PAPER_REVISION.DOCUMENT_ID)));
    }

    @Override
    public Optional<KnownAdhesion> adhesion(Sha256 file) {
        return KnownAdhesionQuery.find(sql, file);
    }

    @Override
    public Optional<KnownPaper> find(Sha256 file) {
        return sql.select(
                        PAPER_REVISION.DOCUMENT_ID,
                        PAPER_REVISION.NUMBER,
                        AGREEMENT.NUMBER,
                        AGREEMENT.DEMO,
                        INSTRUMENT.KIND,
                        DOCUMENT.EDITION,
                        DOCUMENT.SUPERSEDED,
                        NEWEST,
                        RequiredSignatures.COUNT,
                        RESERVED)
                .from(PAPER_REVISION)
                .join(DOCUMENT)
                .on(DOCUMENT.ID.eq(PAPER_REVISION.DOCUMENT_ID))
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(DOCUMENT.AGREEMENT_ID))
                .where(PAPER_REVISION.SHA.eq(file))
                .and(PAPER_REVISION.CAUSE.ne(RevisionCause.RENDERED.name()))
                .limit(1)
                .fetchOptional(this::paper);
    }

    @Override
    public Optional<PrintedPaper> find(CheckLink code) {
        return sql
                .select(
                        DOCUMENT.ID,
                        DOCUMENT.TEXT_SHA,
                        DOCUMENT.EDITION,
                        DOCUMENT.SUPERSEDED,
                        AGREEMENT.NUMBER,
                        AGREEMENT.DEMO,
                        INSTRUMENT.KIND,
                        RequiredSignatures.COUNT,
                        RESERVED)
                .from(DOCUMENT)
                .join(INSTRUMENT)
                .on(INSTRUMENT.ID.eq(DOCUMENT.INSTRUMENT_ID))
                .join(AGREEMENT)
                .on(AGREEMENT.ID.eq(DOCUMENT.AGREEMENT_ID))
                .where(DOCUMENT.TEXT_SHA.between(code.from(), code.to()))
                .fetch()
                .stream()
                .filter(row -> code.fits(row.get(DOCUMENT.TEXT_SHA)))
                .findFirst()
                .map(this::printed);
    }

    private PrintedPaper printed(Record row) {
        List<String> verdicts =
                sql.select(CheckedSignature.WORD)
                        .from(SIGNATURE)
                        .where(SIGNATURE.DOCUMENT_ID.eq(row.get(DOCUMENT.ID)))
                        .fetch(CheckedSignature.WORD);
        int valid = Collections.frequency(verdicts, "VALID");
        int pending =
                Collections.frequency(verdicts, "PENDING")
                        + Collections.frequency(verdicts, CheckedSignature.UNASKED);
        return new PrintedPaper(
                row.get(AGREEMENT.NUMBER),
                InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                row.get(DOCUMENT.EDITION),
                row.get(DOCUMENT.TEXT_SHA),
                row.get(DOCUMENT.SUPERSEDED),
                row.get(AGREEMENT.DEMO),
                verdicts.size(),
                row.get(RequiredSignatures.COUNT),
                row.get(RESERVED),
                verdicts.size() - valid - pending,
                pending);
    }

    private KnownPaper paper(Record row) {
        return new KnownPaper(
                row.get(AGREEMENT.NUMBER),
                InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                row.get(DOCUMENT.EDITION),
                row.get(DOCUMENT.SUPERSEDED),
                row.get(AGREEMENT.DEMO),
                row.get(NEWEST).equals(row.get(PAPER_REVISION.NUMBER)),
                row.get(RequiredSignatures.COUNT),
                row.get(RESERVED),
                signatures(row));
    }

    private List<KnownSignature> signatures(Record paper) {
        return sql.select(
                        SIGNATURE.CERTIFICATE,
                        ORGANISATION.NAME,
                        SIGNATORY.SIDE,
                        SIGNATORY.CAPACITY,
                        SIGNATURE.KIND,
                        SIGNATURE.CLAIMED_AT,
                        SIGNATURE.VERDICT,
                        SIGNATURE.NOT_REVOKED_AT,
                        PAPER_STAMP.PROVEN_AT,
                        PAPER_STAMP.AUTHORITY,
                        PAPER_STAMP.QUALIFIED)
                .from(SIGNATURE)
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(SIGNATURE.DOCUMENT_ID))
                .and(PAPER_REVISION.SHA.eq(SIGNATURE.REVISION_SHA))
                .leftJoin(PAPER_STAMP)
                .on(StoredStamp.proves(val(paper.get(PAPER_REVISION.NUMBER))))
                .join(SIGNATORY)
                .on(SIGNATORY.ID.eq(SIGNATURE.SIGNATORY_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SIGNATORY.ORGANISATION_ID))
                .where(SIGNATURE.DOCUMENT_ID.eq(paper.get(PAPER_REVISION.DOCUMENT_ID)))
                .and(PAPER_REVISION.NUMBER.le(paper.get(PAPER_REVISION.NUMBER)))
                .orderBy(PAPER_REVISION.NUMBER)
                .fetch(JooqKnownPapers::signature);
    }

    private static KnownSignature signature(Record row) {
        return new KnownSignature(
                CertifiedName.in(row.get(SIGNATURE.CERTIFICATE)),
                row.get(ORGANISATION.NAME),
                PartySide.valueOf(row.get(SIGNATORY.SIDE)),
                Capacity.valueOf(row.get(SIGNATORY.CAPACITY)),
                SignatureMeans.valueOf(row.get(SIGNATURE.KIND)),
                row.get(SIGNATURE.CLAIMED_AT),
                StoredStamp.ofSignature(row),
                Sha256.digestOf(row.get(SIGNATURE.CERTIFICATE)),
                row.get(SIGNATURE.VERDICT),
                Optional.ofNullable(row.get(SIGNATURE.NOT_REVOKED_AT)));
    }
}
