package tavolo.persistence.board;

import static java.util.stream.Collectors.toMap;
import static org.jooq.impl.DSL.choose;
import static tavolo.persistence.schema.Tables.AGREEMENT;
import static tavolo.persistence.schema.Tables.AGREEMENT_UNION;
import static tavolo.persistence.schema.Tables.ORGANISATION;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.TableField;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// Where a list of agreements finds what it is narrowed and ordered by: in the agreement, or for a
/// union in its own rows, which hold copies. Every index of a list begins with the owner of the
/// list.
///
/// @param owner the columns that are the same in the whole list, the first of its indexes
/// @param provider the provider's name, empty where it must be looked up
/// @param client the client's name, empty where it must be looked up
/// @param life the place of the state in the life of an agreement
record ListColumns(
        List<Field<?>> owner,
        Field<UUID> id,
        Field<String> number,
        Field<String> title,
        Optional<Field<String>> provider,
        Optional<Field<String>> client,
        Field<String> state,
        Field<Integer> life,
        Field<LocalDate> startsOn,
        Field<Instant> changedAt) {

    /// Those of `AGREEMENT`, for a provider or a client.
    static ListColumns of(Visibility eyes) {
        boolean isClient = eyes.side().filter(side -> side == PartySide.CLIENT).isPresent();
        return new ListColumns(
                List.of(isClient ? AGREEMENT.CLIENT_ID : AGREEMENT.PROVIDER_ID),
                AGREEMENT.ID,
                AGREEMENT.NUMBER,
                AGREEMENT.TITLE,
                Optional.empty(),
                Optional.empty(),
                AGREEMENT.STATE,
                placeOf(AGREEMENT.STATE),
                AGREEMENT.STARTS_ON,
                AGREEMENT.CHANGED_AT);
    }

    /// Those of `AGREEMENT_UNION`.
    static ListColumns ofUnion() {
        return new ListColumns(
                List.of(AGREEMENT_UNION.UNION_ID, AGREEMENT_UNION.PROPOSED),
                AGREEMENT_UNION.AGREEMENT_ID,
                AGREEMENT_UNION.NUMBER,
                AGREEMENT_UNION.TITLE,
                Optional.of(AGREEMENT_UNION.PROVIDER_NAME),
                Optional.of(AGREEMENT_UNION.CLIENT_NAME),
                AGREEMENT_UNION.STATE,
                AGREEMENT_UNION.STATE_ORDER,
                AGREEMENT_UNION.STARTS_ON,
                AGREEMENT_UNION.CHANGED_AT);
    }

    private static Field<Integer> placeOf(Field<String> state) {
        return choose(state)
                .mapValues(
                        Arrays.stream(AgreementState.values())
                                .collect(toMap(Enum::name, AgreementState::place)));
    }

    /// Whether provider or client is one of `organisations`, rows with identity and name.
    Condition isParty(Result<? extends Record> organisations) {
        return isOne(provider, AGREEMENT.PROVIDER_ID, organisations)
                .or(isOne(client, AGREEMENT.CLIENT_ID, organisations));
    }

    private static Condition isOne(
            Optional<Field<String>> name,
            TableField<?, UUID> id,
            Result<? extends Record> organisations) {
        Collection<String> names = organisations.getValues(ORGANISATION.NAME);
        return name.map(copy -> copy.in(names))
                .orElseGet(() -> id.in(organisations.getValues(ORGANISATION.ID)));
    }
}
