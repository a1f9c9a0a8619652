package tavolo.persistence.board;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.greatest;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.SIGNATORY;
import static tavolo.persistence.schema.Tables.SLOT_DELEGATION;

import java.time.Instant;
import org.jooq.Field;
import tavolo.domain.audit.FactKind;
import tavolo.persistence.schema.tables.Signatory;

/// Since when a signature is awaited of whoever holds the slot. The turn of a side says less: it
/// goes on while one thing to do follows the other, and it is the same for all people of the side.
final class AwaitedSince {

    private static final Signatory SOONER = SIGNATORY.as("sooner");

    private AwaitedSince() {}

    /// The latest of three moments, of a row that joins the agreement and its signatory: when the
    /// signing opened last, when the last of those decided who sign before, and when the slot was
    /// put into the hands of who holds it.
    static Field<Instant> signatory() {
        return greatest(
                coalesce(opened(), AGREEMENT.CHANGED_AT), ifAny(decided()), ifAny(delegated()));
    }

    /// Texts that stay signed while others open again are awaited of nobody, so that the last
    /// opening is that of every paper that is.
    private static Field<Instant> opened() {
        return field(
                select(AUDIT_FACT.AT)
                        .from(AUDIT_FACT)
                        .where(AUDIT_FACT.CHAIN_ID.eq(AGREEMENT.ID))
                        .and(AUDIT_FACT.KIND.eq(FactKind.SIGNING_OPENED.name()))
                        .orderBy(AUDIT_FACT.NUMBER.desc())
                        .limit(1));
    }

    private static Field<Instant> decided() {
        return field(
                select(max(SOONER.DECIDED_AT))
                        .from(SOONER)
                        .where(SOONER.INSTRUMENT_ID.eq(SIGNATORY.INSTRUMENT_ID))
                        .and(SOONER.EDITION.eq(SIGNATORY.EDITION))
                        .and(SOONER.PLACE.lt(SIGNATORY.PLACE)));
    }

    private static Field<Instant> delegated() {
        return field(
                select(max(SLOT_DELEGATION.MADE_AT))
                        .from(SLOT_DELEGATION)
                        .where(SLOT_DELEGATION.SIGNATORY_ID.eq(SIGNATORY.ID))
                        .and(SLOT_DELEGATION.TO_ID.eq(SIGNATORY.PERSON_ID))
                        .and(SLOT_DELEGATION.REVOKED_AT.isNull()));
    }

    private static Field<Instant> ifAny(Field<Instant> moment) {
        return coalesce(moment, val(Instant.EPOCH, AGREEMENT.CHANGED_AT));
    }
}
