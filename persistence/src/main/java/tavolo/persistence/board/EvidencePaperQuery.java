package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.COMPLETION;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PAPER_REVISION;
import static tavolo.persistence.schema.Tables.PAPER_STAMP;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;
import static tavolo.persistence.schema.Tables.STEP_UP;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.EvidencePaper;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.signing.RevisionCause;
import tavolo.persistence.schema.tables.Person;
import tavolo.persistence.signing.CertifiedName;
import tavolo.persistence.signing.RequiredSignatures;
import tavolo.persistence.signing.StoredStamp;

/// The papers that the asking side may have, with every file and signature.
final class EvidencePaperQuery {

    private static final Person PRINCIPAL = PERSON.as("principal");
    private static final Field<String> PRINCIPAL_NAME =
            Columns.fullName(PRINCIPAL).as("principal_name");
    private static final Field<String> PROOF =
            field(
                    select(STEP_UP.KIND)
                            .from(STEP_UP)
                            .where(STEP_UP.SIGNATORY_ID.eq(SIGNATURE.SIGNATORY_ID))
                            .orderBy(STEP_UP.PROVEN_AT.desc())
                            .limit(1));
    private final DSLContext sql;

    EvidencePaperQuery(DSLContext sql) {
        this.sql = sql;
    }

    List<EvidencePaper> papers(AgreementId id, Visibility eyes) {
        Condition readable =
                DOCUMENT.AGREEMENT_ID
                        .eq(id.value())
                        .and(VisibilityCondition.agreement(eyes))
                        .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes));
        return papers(readable);
    }

    /// A paper for the portal's own work, whoever may see it.
    Optional<EvidencePaper> paper(UUID document) {
        return papers(DOCUMENT.ID.eq(document)).stream().findFirst();
    }

    private List<EvidencePaper> papers(Condition readable) {
        Map<UUID, List<EvidencePaper.Revision>> revisions = revisions(readable);
        Map<UUID, List<EvidencePaper.Given>> signatures = signatures(readable);
        Map<UUID, List<EvidencePaper.Enclosed>> enclosed = enclosed(readable);
        return sql.select(
                        DOCUMENT.ID,
                        INSTRUMENT.KIND,
                        DOCUMENT.EDITION,
                        DOCUMENT.SUPERSEDED,
                        DOCUMENT.TEXT_SHA,
                        DOCUMENT.PAPER_DIGEST,
                        RequiredSignatures.COUNT,
                        AskedLevel.ASKING,
                        COMPLETION.TEXT_SHA,
                        COMPLETION.PAPER_SHA,
                        COMPLETION.REPORT_SHA)
                .from(PaperTables.PAPERS)
                .leftJoin(COMPLETION)
                .on(COMPLETION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(readable)
                .orderBy(INSTRUMENT.KIND, DOCUMENT.EDITION)
                .fetch(row ->
                        new EvidencePaper(
                                row.get(DOCUMENT.ID),
                                InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                                row.get(DOCUMENT.EDITION),
                                row.get(DOCUMENT.SUPERSEDED),
                                row.get(DOCUMENT.TEXT_SHA),
                                row.get(DOCUMENT.PAPER_DIGEST),
                                row.get(RequiredSignatures.COUNT),
                                AskedLevel.of(row),
                                revisions.getOrDefault(row.get(DOCUMENT.ID), List.of()),
                                signatures.getOrDefault(row.get(DOCUMENT.ID), List.of()),
                                enclosed.getOrDefault(row.get(DOCUMENT.ID), List.of()),
                                completion(row)));
    }

    private static Optional<EvidencePaper.Completion> completion(Record row) {
        return Optional.ofNullable(row.get(COMPLETION.PAPER_SHA))
                .map(paper ->
                        new EvidencePaper.Completion(
                                row.get(COMPLETION.TEXT_SHA),
                                paper,
                                row.get(COMPLETION.REPORT_SHA)));
    }

    private Map<UUID, List<EvidencePaper.Revision>> revisions(Condition readable) {
        return sql.select(
                        DOCUMENT.ID,
                        PAPER_REVISION.NUMBER,
                        PAPER_REVISION.SHA,
                        PAPER_REVISION.CAUSE,
                        PAPER_REVISION.CREATED_AT)
                .from(PaperTables.PAPERS)
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(DOCUMENT.ID))
                .where(readable)
                .and(PAPER_REVISION.CAUSE.ne(RevisionCause.RENDERED.name()))
                .orderBy(DOCUMENT.ID, PAPER_REVISION.NUMBER)
                .fetchGroups(
                        DOCUMENT.ID,
                        row ->
                                new EvidencePaper.Revision(
                                        row.get(PAPER_REVISION.NUMBER),
                                        row.get(PAPER_REVISION.SHA),
                                        RevisionCause.valueOf(row.get(PAPER_REVISION.CAUSE)),
                                        row.get(PAPER_REVISION.CREATED_AT)));
    }

    /// The files that are kept beside the paper.
    private Map<UUID, List<EvidencePaper.Enclosed>> enclosed(Condition readable) {
        Map<UUID, List<EvidencePaper.Enclosed>> all = new HashMap<>();
        for (var files :
                List.of(
                        envelopes(readable),
                        StandingFiles.of(sql, readable),
                        AdhesionFiles.of(sql, readable))) {
            files.forEach((paper, each) ->
                    all.computeIfAbsent(paper, _ -> new ArrayList<>()).addAll(each));
        }
        return all;
    }

    /// The signatures that are kept beside the paper.
    private Map<UUID, List<EvidencePaper.Enclosed>> envelopes(Condition readable) {
        return sql.select(DOCUMENT.ID, SIGNATORY.FIELD, SIGNATURE.ENVELOPE_SHA)
                .from(PaperTables.PAPERS)
                .join(SIGNATURE)
                .on(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(SIGNATORY)
                .on(SIGNATORY.ID.eq(SIGNATURE.SIGNATORY_ID))
                .where(readable)
                .and(SIGNATURE.ENVELOPE_SHA.isNotNull())
                .orderBy(DOCUMENT.ID, SIGNATURE.CLAIMED_AT)
                .fetchGroups(
                        DOCUMENT.ID,
                        row ->
                                new EvidencePaper.Enclosed(
                                        row.get(SIGNATORY.FIELD) + ".p7m",
                                        "P7M",
                                        row.get(SIGNATURE.ENVELOPE_SHA)));
    }

    private Map<UUID, List<EvidencePaper.Given>> signatures(Condition readable) {
        return sql.select(
                        DOCUMENT.ID,
                        SIGNATORY.FIELD,
                        ORGANISATION.NAME,
                        SIGNATORY.SIDE,
                        SIGNATORY.CAPACITY,
                        SIGNATORY.MANNER,
                        SIGNATORY.MANNER_NOTE,
                        SIGNATORY.MAJORITY,
                        SIGNATORY.LIFTED,
                        SIGNATORY.PRINCIPAL_ID,
                        PRINCIPAL_NAME,
                        SIGNATURE.KIND,
                        SIGNATURE.REVISION_SHA,
                        SIGNATURE.CLAIMED_AT,
                        SIGNATURE.VERDICT,
                        SIGNATURE.JUDGED_AT,
                        SIGNATURE.NOT_REVOKED_AT,
                        SIGNATURE.CERTIFICATE,
                        PROOF,
                        PAPER_STAMP.PROVEN_AT,
                        PAPER_STAMP.AUTHORITY,
                        PAPER_STAMP.QUALIFIED)
                .from(PaperTables.PAPERS)
                .join(SIGNATURE)
                .on(SIGNATURE.DOCUMENT_ID.eq(DOCUMENT.ID))
                .join(PAPER_REVISION)
                .on(PAPER_REVISION.DOCUMENT_ID.eq(SIGNATURE.DOCUMENT_ID))
                .and(PAPER_REVISION.SHA.eq(SIGNATURE.REVISION_SHA))
                .join(SIGNATORY)
                .on(SIGNATORY.ID.eq(SIGNATURE.SIGNATORY_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SIGNATORY.ORGANISATION_ID))
                .leftJoin(PAPER_STAMP)
                .on(StoredStamp.proves(val(Integer.MAX_VALUE)))
                .leftJoin(PRINCIPAL)
                .on(PRINCIPAL.ID.eq(SIGNATORY.PRINCIPAL_ID))
                .where(readable)
                .orderBy(DOCUMENT.ID, PAPER_REVISION.NUMBER)
                .fetchGroups(DOCUMENT.ID, EvidencePaperQuery::given);
    }

    private static EvidencePaper.Given given(Record row) {
        return new EvidencePaper.Given(
                row.get(SIGNATORY.FIELD),
                CertifiedName.in(row.get(SIGNATURE.CERTIFICATE)),
                row.get(ORGANISATION.NAME),
                PartySide.valueOf(row.get(SIGNATORY.SIDE)),
                Capacity.valueOf(row.get(SIGNATORY.CAPACITY)),
                new EvidencePaper.Proviso(
                        new Manner(
                                SignatureKind.valueOf(row.get(SIGNATORY.MANNER)),
                                row.get(SIGNATORY.MANNER_NOTE),
                                MajorityWord.valueOf(row.get(SIGNATORY.MAJORITY)),
                                row.get(SIGNATORY.LIFTED)),
                        row.get(SIGNATORY.PRINCIPAL_ID) == null ? "" : row.get(PRINCIPAL_NAME)),
                row.get(SIGNATURE.KIND),
                factor(row),
                row.get(SIGNATURE.REVISION_SHA),
                row.get(SIGNATURE.CLAIMED_AT),
                StoredStamp.ofSignature(row),
                row.get(SIGNATURE.VERDICT),
                Optional.ofNullable(row.get(SIGNATURE.JUDGED_AT)),
                Optional.ofNullable(row.get(SIGNATURE.NOT_REVOKED_AT)),
                Bytes.of(row.get(SIGNATURE.CERTIFICATE)));
    }

    /// How the signer last proved to be the one; before that was kept, by the password.
    private static String factor(Record row) {
        @Nullable String proven = row.get(PROOF);
        if (proven != null) {
            return proven;
        }
        return row.get(SIGNATURE.KIND).equals("FEA") ? ProofKind.PASSWORD.name() : "";
    }
}
