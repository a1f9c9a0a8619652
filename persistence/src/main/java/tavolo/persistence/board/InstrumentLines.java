package tavolo.persistence.board;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.DOCUMENT;
import static tavolo.persistence.schema.Tables.INSTRUMENT;
import static tavolo.persistence.schema.Tables.MANDATE_FILE;
import static tavolo.persistence.schema.Tables.ORGANISATION;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.MandateId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Visibility;
import tavolo.persistence.schema.tables.Person;
import tavolo.persistence.signing.CheckedSignature;

/// How far the instruments of a table have come. Of one that the asking side does not sign only the
/// row itself is read and its clauses counted; signatories and paper are left out by the query. For
/// the unions not even the agreed ones are counted, for that tells of talks about money.
final class InstrumentLines {

    private static final Field<Integer> TOTAL =
            field(selectCount().from(CLAUSE).where(CLAUSE.INSTRUMENT_ID.eq(INSTRUMENT.ID)));
    private static final Field<String> NAME = Columns.fullName(PERSON);
    private static final Field<String> PARTY = Columns.shortName(ORGANISATION);

    private static final Person PRINCIPAL = PERSON.as("principal");
    private static final Field<String> PRINCIPAL_NAME =
            Columns.fullName(PRINCIPAL).as("principal_name");
    private static final Field<Integer> DOCUMENTED =
            field(
                    selectCount()
                            .from(MANDATE_FILE)
                            .where(MANDATE_FILE.MANDATE_ID.eq(SIGNATORY.MANDATE_ID)));

    private final DSLContext sql;

    InstrumentLines(DSLContext sql) {
        this.sql = sql;
    }

    /// The instruments of `agreement`, in the order of their kinds.
    List<InstrumentLine> of(AgreementId agreement, Visibility eyes) {
        Map<UUID, List<SignatoryLine>> signatories = signatories(agreement, eyes);
        List<String> readable = VisibilityCondition.signedKinds(eyes);
        Field<Integer> agreed = agreed(eyes);
        return sql.select(
                        INSTRUMENT.ID,
                        INSTRUMENT.KIND,
                        INSTRUMENT.STATUS,
                        INSTRUMENT.EDITION,
                        INSTRUMENT.TEXT_DIGEST,
                        DOCUMENT.ID,
                        TOTAL,
                        agreed)
                .from(INSTRUMENT)
                .leftJoin(DOCUMENT)
                .on(DOCUMENT.INSTRUMENT_ID.eq(INSTRUMENT.ID))
                .and(DOCUMENT.EDITION.eq(INSTRUMENT.EDITION))
                .and(DOCUMENT.SUPERSEDED.isFalse())
                .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes))
                .where(INSTRUMENT.AGREEMENT_ID.eq(agreement.value()))
                .orderBy(INSTRUMENT.KIND)
                .fetch(row ->
                        line(
                                row,
                                Optional.ofNullable(row.get(agreed)),
                                readable.contains(row.get(INSTRUMENT.KIND)),
                                signatories.getOrDefault(row.get(INSTRUMENT.ID), List.of())));
    }

    /// Null where `eyes` may not know.
    private static Field<Integer> agreed(Visibility eyes) {
        Field<Integer> count =
                field(
                        selectCount()
                                .from(CLAUSE)
                                .where(CLAUSE.INSTRUMENT_ID.eq(INSTRUMENT.ID))
                                .and(ClauseLines.isAgreed()));
        return VisibilityCondition.isUnion(eyes)
                ? when(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes), count)
                : count;
    }

    private static InstrumentLine line(
            Record row,
            Optional<Integer> agreed,
            boolean readable,
            List<SignatoryLine> signatories) {
        return new InstrumentLine(
                new InstrumentId(row.get(INSTRUMENT.ID)),
                InstrumentKind.valueOf(row.get(INSTRUMENT.KIND)),
                InstrumentStatus.valueOf(row.get(INSTRUMENT.STATUS)),
                row.get(INSTRUMENT.EDITION),
                readable,
                agreed,
                row.get(TOTAL),
                Optional.ofNullable(row.get(INSTRUMENT.TEXT_DIGEST)),
                signatories,
                Optional.ofNullable(row.get(DOCUMENT.ID)));
    }

    private Map<UUID, List<SignatoryLine>> signatories(AgreementId agreement, Visibility eyes) {
        return sql.select(
                        INSTRUMENT.ID,
                        SIGNATORY.ID,
                        SIGNATORY.PERSON_ID,
                        NAME,
                        PARTY,
                        SIGNATORY.MANDATE_ID,
                        SIGNATORY.SIDE,
                        SIGNATORY.CAPACITY,
                        SIGNATORY.STATE,
                        SIGNATORY.REASON,
                        SIGNATORY.DECIDED_AT,
                        CheckedSignature.WORD,
                        SIGNATORY.MANNER,
                        SIGNATORY.MANNER_NOTE,
                        SIGNATORY.MAJORITY,
                        SIGNATORY.LIFTED,
                        SIGNATORY.PRINCIPAL_ID,
                        PRINCIPAL_NAME,
                        SIGNATORY.PLACE,
                        DOCUMENTED)
                .from(INSTRUMENT)
                .join(SIGNATORY)
                .on(SIGNATORY.INSTRUMENT_ID.eq(INSTRUMENT.ID))
                .and(SIGNATORY.EDITION.eq(Columns.signingEdition()))
                .join(PERSON)
                .on(PERSON.ID.eq(SIGNATORY.PERSON_ID))
                .join(ORGANISATION)
                .on(ORGANISATION.ID.eq(SIGNATORY.ORGANISATION_ID))
                .leftJoin(PRINCIPAL)
                .on(PRINCIPAL.ID.eq(SIGNATORY.PRINCIPAL_ID))
                .leftJoin(SIGNATURE)
                .on(SIGNATURE.SIGNATORY_ID.eq(SIGNATORY.ID))
                .where(INSTRUMENT.AGREEMENT_ID.eq(agreement.value()))
                .and(VisibilityCondition.signedKind(INSTRUMENT.KIND, eyes))
                .orderBy(SIGNATORY.SIDE, SIGNATORY.ORDINAL, SIGNATORY.ID)
                .fetchGroups(INSTRUMENT.ID, InstrumentLines::signatory);
    }

    private static SignatoryLine signatory(Record row) {
        return new SignatoryLine(
                new SignatoryId(row.get(SIGNATORY.ID)),
                new PersonId(row.get(SIGNATORY.PERSON_ID)),
                row.get(NAME),
                row.get(PARTY),
                new MandateId(row.get(SIGNATORY.MANDATE_ID)),
                PartySide.valueOf(row.get(SIGNATORY.SIDE)),
                Capacity.valueOf(row.get(SIGNATORY.CAPACITY)),
                SignatoryState.valueOf(row.get(SIGNATORY.STATE)),
                row.get(SIGNATORY.REASON),
                Optional.ofNullable(row.get(SIGNATORY.DECIDED_AT)),
                Optional.ofNullable(row.get(CheckedSignature.WORD)),
                new Manner(
                        SignatureKind.valueOf(row.get(SIGNATORY.MANNER)),
                        row.get(SIGNATORY.MANNER_NOTE),
                        MajorityWord.valueOf(row.get(SIGNATORY.MAJORITY)),
                        row.get(SIGNATORY.LIFTED)),
                row.get(SIGNATORY.PRINCIPAL_ID) == null ? "" : row.get(PRINCIPAL_NAME),
                Optional.ofNullable(row.get(SIGNATORY.PRINCIPAL_ID)).map(PersonId::new),
                row.get(DOCUMENTED) > 0,
                row.get(SIGNATORY.PLACE));
    }
}
