package tavolo.persistence.board;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.falseCondition;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.selectOne;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.CLAUSE;
import static tavolo.persistence.schema.Tables.MEETING;
import static tavolo.persistence.schema.Tables.PERSON;
import static tavolo.persistence.schema.Tables.REMARK;
import static tavolo.persistence.schema.Tables.REMARK_WORDING;
import static tavolo.persistence.schema.Tables.TALK_RECORD;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// What somebody's eyes may see, as conditions of a query. Nobody sees anything unless a condition
/// lets them: the association and whoever has no side see no row.
final class VisibilityCondition {

    private VisibilityCondition() {}

    /// On the row of `AGREEMENT`: the provider sees its own, the others what was proposed to them.
    static Condition agreement(Visibility eyes) {
        return eyes.side().map(side -> agreement(side, eyes)).orElse(falseCondition());
    }

    /// Whether `eyes` may see the agreement at all.
    static boolean sees(DSLContext sql, Visibility eyes, AgreementId id) {
        return sql.fetchExists(
                sql.selectOne()
                        .from(AGREEMENT)
                        .where(AGREEMENT.ID.eq(id.value()))
                        .and(agreement(eyes)));
    }

    private static Condition agreement(PartySide side, Visibility eyes) {
        return switch (side) {
            case PROVIDER -> AGREEMENT.PROVIDER_ID.eq(own(eyes));
            case CLIENT -> proposed().and(AGREEMENT.CLIENT_ID.eq(own(eyes)));
            case UNION ->
                    proposed()
                            .and(
                                    exists(
                                            selectOne()
                                                    .from(AGREEMENT_UNION)
                                                    .where(
                                                            AGREEMENT_UNION.AGREEMENT_ID.eq(
                                                                    AGREEMENT.ID))
                                                    .and(AGREEMENT_UNION.UNION_ID.eq(own(eyes)))));
        };
    }

    /// On the row of `AGREEMENT_UNION`: what was proposed to the own union.
    static Condition seat(Visibility eyes) {
        return AGREEMENT_UNION.UNION_ID.eq(own(eyes)).and(AGREEMENT_UNION.PROPOSED.eq(true));
    }

    /// `AGREEMENT` with what [#seenIn] needs: for a union joined to its own rows, since H2 would
    /// ask a nested question once for every agreement that there is.
    static Table<?> seen(Visibility eyes) {
        return isUnion(eyes)
                ? AGREEMENT_UNION.join(AGREEMENT).on(AGREEMENT.ID.eq(AGREEMENT_UNION.AGREEMENT_ID))
                : AGREEMENT;
    }

    /// On a row of [#seen]: what `eyes` may see and stands in one of `states`, by name.
    static Condition seenIn(Visibility eyes, Collection<String> states) {
        return isUnion(eyes)
                ? seat(eyes).and(AGREEMENT_UNION.STATE.in(states))
                : agreement(eyes).and(AGREEMENT.STATE.in(states));
    }

    /// Whether they are the eyes of a union.
    static boolean isUnion(Visibility eyes) {
        return eyes.side().filter(side -> side == PartySide.UNION).isPresent();
    }

    /// On the row of `AGREEMENT`: whether it left the desk of its opener.
    static Condition proposed() {
        return AGREEMENT.PROPOSED_AT.isNotNull();
    }

    /// On a column with the kind of an instrument: the kinds that the side signs.
    static Condition signedKind(Field<String> kind, Visibility eyes) {
        return kind.in(signedKinds(eyes));
    }

    /// The kinds of instrument that the side signs, by name; none without a side.
    static List<String> signedKinds(Visibility eyes) {
        return Arrays.stream(InstrumentKind.values())
                .filter(kind -> eyes.side().filter(kind::isSignedBy).isPresent())
                .map(Enum::name)
                .toList();
    }

    /// On the row of `CLAUSE`: those of the instruments that the side signs and, for the client,
    /// the company clauses shown to it.
    static Condition clause(Visibility eyes) {
        Condition signed = signedKind(CLAUSE.KIND, eyes);
        return eyes.side().filter(side -> side == PartySide.CLIENT).isPresent()
                ? signed.or(
                        CLAUSE.KIND
                                .eq(InstrumentKind.COMPANY_AGREEMENT.name())
                                .and(CLAUSE.SHARED.isTrue()))
                : signed;
    }

    /// On the row of `REMARK`, whose clause may be read: the own ones, those for the own side, and
    /// the answers in threads that the own organisation opened.
    static Condition remark(Visibility eyes) {
        return ownThreadOr(eyes, REMARK.AUDIENCE);
    }

    /// On the row of `REMARK_WORDING`, whose comment may be read: what the own organisation could
    /// read when it was said. Letting more people read a comment shows them what it says now.
    static Condition wording(Visibility eyes) {
        return ownThreadOr(eyes, REMARK_WORDING.AUDIENCE);
    }

    private static Condition ownThreadOr(Visibility eyes, Field<String> audience) {
        return eyes.side()
                .map(side ->
                        REMARK.ORGANISATION_ID
                                .eq(own(eyes))
                                .or(REMARK.OPENER_ID.eq(own(eyes)))
                                .or(Columns.names(audience, inline(side.name()))))
                .orElse(falseCondition());
    }

    /// On the row of `MEETING`, whose agreement may be seen: those to which the side is invited.
    static Condition meeting(Visibility eyes) {
        return eyes.side()
                .map(side -> Columns.names(MEETING.SIDES, inline(side.name())))
                .orElse(falseCondition());
    }

    /// On the row of `TALK_RECORD`, whose agreement may be seen: those written for the side.
    static Condition record(Visibility eyes) {
        return eyes.side()
                .map(side -> Columns.names(TALK_RECORD.SIDES, inline(side.name())))
                .orElse(falseCondition());
    }

    /// On the row of `AUDIT_FACT`: what was written for the own side, and what the own people did.
    static Condition fact(Visibility eyes) {
        return eyes.side()
                .map(side ->
                        Columns.names(AUDIT_FACT.SEEN_BY, inline(side.name()))
                                .or(
                                        exists(
                                                selectOne()
                                                        .from(PERSON)
                                                        .where(PERSON.ID.eq(AUDIT_FACT.PERSON_ID))
                                                        .and(
                                                                PERSON.ORGANISATION_ID.eq(
                                                                        own(eyes))))))
                .orElse(falseCondition());
    }

    private static UUID own(Visibility eyes) {
        return eyes.organisation().value();
    }
}
