package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseDraft;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.agreement.Position;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.target.TargetValue;

/// What the store of agreements promises about clauses, positions, targets, signatories and the
/// editions of instruments.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class NegotiationContract {

    private static final Instant LATER = Instant.parse("2020-04-22T07:15:00Z");

    private Stores stores;
    private Agreements agreements;
    private GivenTable table;
    private AgreementOpening opening;
    private AgreementId id;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        agreements = stores.agreements();
        table = new GivenTable(stores);
        opening =
                in(() -> {
                    AgreementOpening draft = table.draft(agreements.nextNumber(2020));
                    agreements.open(draft);
                    return draft;
                });
        id = opening.agreement().id();
    }

    @Test
    void the_texts_of_an_instrument_are_those_it_was_opened_with() {
        Instrument addendum = instrument(COMMERCIAL_ADDENDUM);

        assertThat(in(() -> agreements.texts(addendum.id())))
                .isEqualTo(
                        Map.of(
                                addendum.clauses().getFirst().id(),
                                opening.drafts().get(0).text(),
                                addendum.clauses().getLast().id(),
                                opening.drafts().get(1).text()));
        assertThat(in(() -> agreements.text(addendum.clauses().getFirst().latest())))
                .isEqualTo(opening.drafts().getFirst().text());
    }

    @Test
    void a_new_version_is_on_the_table_without_any_position() {
        Clause before = clause(COMPANY_AGREEMENT);
        ClauseDraft draft = table.version(before.id(), 2, "nuovo", PROVIDER, Optional.empty());

        put(draft);

        Clause after = clause(COMPANY_AGREEMENT);
        assertThat(after.latest()).isEqualTo(draft.id());
        assertThat(after.number()).isEqualTo(2);
        assertThat(after.positions()).isEmpty();
        assertThat(in(() -> agreements.texts(instrument(COMPANY_AGREEMENT).id())))
                .containsEntry(before.id(), draft.text());
    }

    @Test
    void an_older_version_keeps_its_text() {
        Clause before = clause(COMPANY_AGREEMENT);
        put(table.version(before.id(), 2, "nuovo", PROVIDER, Optional.empty()));

        assertThat(in(() -> agreements.text(before.latest())))
                .isEqualTo(opening.drafts().get(2).text());
    }

    @Test
    void two_versions_never_have_the_same_number() {
        Clause before = clause(COMPANY_AGREEMENT);
        put(table.version(before.id(), 2, "nuovo", PROVIDER, Optional.empty()));

        assertThatThrownBy(() ->
                        put(table.version(before.id(), 2, "altro", PROVIDER, Optional.empty())))
                .isInstanceOf(RuntimeException.class);
        assertThat(clause(COMPANY_AGREEMENT).number()).isEqualTo(2);
    }

    @Test
    void the_clause_of_a_version_is_known_by_old_and_new_versions_of_its_agreement_only() {
        Clause before = clause(COMPANY_AGREEMENT);
        ClauseDraft draft = table.version(before.id(), 2, "nuovo", PROVIDER, Optional.empty());
        put(draft);
        AgreementOpening other =
                in(() -> {
                    AgreementOpening second = table.draft(agreements.nextNumber(2020));
                    agreements.open(second);
                    return second;
                });

        assertThat(clauseOf(id, before.latest())).contains(before.id());
        assertThat(clauseOf(id, draft.id())).contains(before.id());
        assertThat(clauseOf(other.agreement().id(), draft.id())).isEmpty();
        assertThat(clauseOf(id, new ClauseVersionId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void a_version_carries_the_table_of_targets_that_it_names() {
        Clause before = clause(COMMERCIAL_ADDENDUM);
        TargetRevision revision = table.revision(2, "390");
        in(() -> {
            agreements.add(id, revision);
            return id;
        });

        put(table.version(before.id(), 2, "C22", CLIENT, Optional.of(revision.id())));

        assertThat(clause(COMMERCIAL_ADDENDUM).targets()).contains(revision.id());
        assertThat(in(() -> agreements.targets(revision.id()))).isEqualTo(revision);
        assertThat(in(() -> agreements.targets(opening.targets().orElseThrow().id())))
                .isEqualTo(opening.targets().orElseThrow());
    }

    @Test
    void the_positions_of_all_sides_stand_beside_each_other() {
        Clause clause = instrument(TRI_PARTY_PROTOCOL).clauses().getFirst();
        take(clause, table.position(CLIENT, Stand.ACCEPTED, ""));
        take(clause, table.position(UNION, Stand.OBJECTED, "troppo"));

        assertThat(instrument(TRI_PARTY_PROTOCOL).clauses().getFirst().positions())
                .containsExactlyInAnyOrder(
                        table.position(PROVIDER, Stand.PROPOSED, ""),
                        table.position(CLIENT, Stand.ACCEPTED, ""),
                        table.position(UNION, Stand.OBJECTED, "troppo"));
    }

    @Test
    void each_union_has_a_position_of_its_own() {
        Clause clause = clause(COMPANY_AGREEMENT);
        Position one = table.position(UNION, Stand.OBJECTED, "troppo");
        OrganisationId second = table.stores.givenOrganisation(OrganisationKind.UNION);
        PersonId delegate = table.stores.givenPerson(second);
        Position other =
                new Position(UNION, Stand.ACCEPTED, "", second, delegate, GivenTable.OPENED);
        take(clause, one);
        take(clause, other);

        assertThat(clause(COMPANY_AGREEMENT).positions()).contains(one, other);
        assertThat(clause(COMPANY_AGREEMENT).stand(UNION)).contains(Stand.OBJECTED);
    }

    @Test
    void a_position_takes_the_place_of_the_one_before() {
        Clause clause = clause(COMPANY_AGREEMENT);
        take(clause, table.position(UNION, Stand.OBJECTED, "troppo"));
        take(clause, table.position(UNION, Stand.ACCEPTED, ""));

        assertThat(clause(COMPANY_AGREEMENT).positions())
                .contains(table.position(UNION, Stand.ACCEPTED, ""))
                .hasSize(2);
    }

    @Test
    void a_position_that_sums_up_rows_is_known_as_such_and_can_be_forgotten() {
        Clause clause = clause(COMMERCIAL_ADDENDUM);
        Position client = table.position(CLIENT, Stand.OBJECTED, "SL: troppo");
        Position ofRows =
                new Position(
                        CLIENT,
                        Stand.OBJECTED,
                        client.reason(),
                        client.organisation(),
                        client.person(),
                        client.takenAt(),
                        true);
        take(clause, ofRows);
        assertThat(clause(COMMERCIAL_ADDENDUM).positions()).contains(ofRows);

        in(() -> {
            agreements.forget(id, clause.latest(), client.organisation(), GivenTable.OPENED);
            return id;
        });

        assertThat(clause(COMMERCIAL_ADDENDUM).positions())
                .containsExactly(table.position(PROVIDER, Stand.PROPOSED, ""));
    }

    @Test
    void the_tables_of_an_agreement_come_oldest_first() {
        TargetRevision second = table.revision(2, "390");
        in(() -> {
            agreements.add(id, second);
            return id;
        });

        assertThat(in(() -> agreements.tables(id)))
                .containsExactly(opening.targets().orElseThrow(), second);
        assertThat(in(() -> agreements.tables(new AgreementId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void a_word_on_a_row_takes_the_place_of_the_one_on_the_same_row_of_the_same_table() {
        TargetRevision second = table.revision(2, "390");
        in(() -> {
            agreements.add(id, second);
            return id;
        });
        RowStand accepted = word(UNION, 1, Stand.ACCEPTED, "");
        RowStand objected = word(UNION, 2, Stand.OBJECTED, "«così» no\nperché è troppo");
        RowStand countered = word(UNION, 2, Stand.COUNTERED, "");
        RowStand client = word(CLIENT, 2, Stand.ACCEPTED, "");

        say(accepted);
        say(objected);
        say(client);
        assertThat(in(() -> agreements.rowStands(id)))
                .containsExactlyInAnyOrder(accepted, objected, client);
        say(countered);
        assertThat(in(() -> agreements.rowStands(id)))
                .containsExactlyInAnyOrder(accepted, countered, client);
    }

    @Test
    void words_on_rows_stay_with_their_agreement() {
        AgreementOpening other =
                in(() -> {
                    AgreementOpening next = table.draft(agreements.nextNumber(2020));
                    agreements.open(next);
                    return next;
                });
        say(word(CLIENT, 1, Stand.COUNTERED, "perché sì"));

        assertThat(in(() -> agreements.rowStands(other.agreement().id()))).isEmpty();
    }

    /// What the organisation of `side` says of the service level in the table with `number`.
    private RowStand word(PartySide side, int number, Stand stand, String reason) {
        Position position = table.position(side, stand, reason);
        TargetValue row = opening.targets().orElseThrow().values().getFirst();
        return new RowStand(
                row.kpi(),
                number,
                side,
                stand,
                stand == Stand.COUNTERED
                        ? Optional.of(row.asking(new BigDecimal("71.25")))
                        : Optional.empty(),
                reason,
                position.organisation(),
                position.person(),
                GivenTable.OPENED);
    }

    private void say(RowStand word) {
        in(() -> {
            agreements.say(id, word);
            return id;
        });
    }

    @Test
    void named_signatories_take_the_place_of_those_of_their_side() {
        Instrument before = instrument(TRI_PARTY_PROTOCOL);
        Signatory next = table.signatory(UNION);

        in(() -> {
            agreements.name(before.id(), 1, UNION, List.of(next));
            return id;
        });

        assertThat(instrument(TRI_PARTY_PROTOCOL).signatories())
                .hasSize(3)
                .contains(next)
                .filteredOn(signatory -> signatory.side() != UNION)
                .containsExactlyInAnyOrderElementsOf(
                        before.signatories().stream().filter(s -> s.side() != UNION).toList());
        assertThat(instrument(COMPANY_AGREEMENT).signatories())
                .containsExactlyInAnyOrderElementsOf(
                        opening.agreement().instruments().get(1).signatories());
    }

    @Test
    void a_closed_instrument_keeps_its_canonical_text_by_its_digest() {
        byte[] canonical = "{\"perché\":1}".getBytes(StandardCharsets.UTF_8);
        Sha256 digest = Sha256.digestOf(canonical);
        List<Signatory> named = instrument(COMPANY_AGREEMENT).signatories();

        close(canonical);

        Instrument closed = instrument(COMPANY_AGREEMENT);
        assertThat(closed.status()).isEqualTo(InstrumentStatus.CLOSED);
        assertThat(closed.edition()).isEqualTo(1);
        assertThat(closed.textDigest()).contains(digest);
        assertThat(closed.signatories()).containsExactlyInAnyOrderElementsOf(named);
        assertThat(in(() -> stores.papers().bytes(digest))).isEqualTo(canonical);
        assertThat(instrument(TRI_PARTY_PROTOCOL).isOpen()).isTrue();
    }

    @Test
    void an_instrument_goes_from_closed_to_signing_to_signed() {
        close(new byte[] {1});
        Instrument closed = instrument(COMPANY_AGREEMENT);

        in(() -> {
            agreements.openSigning(closed.id());
            return id;
        });
        assertThat(instrument(COMPANY_AGREEMENT).status()).isEqualTo(InstrumentStatus.SIGNING);

        in(() -> {
            agreements.complete(closed.id());
            return id;
        });
        assertThat(instrument(COMPANY_AGREEMENT).status()).isEqualTo(InstrumentStatus.SIGNED);
        assertThat(instrument(COMPANY_AGREEMENT).textDigest()).isEqualTo(closed.textDigest());
    }

    @Test
    void the_decision_of_one_signatory_changes_no_other() {
        List<Signatory> named = instrument(COMPANY_AGREEMENT).signatories();

        in(() -> {
            agreements.decide(named.getFirst().id(), SignatoryState.REFUSED, "no, così", LATER);
            return id;
        });

        assertThat(instrument(COMPANY_AGREEMENT).signatories())
                .filteredOn(signatory -> signatory.state() == SignatoryState.REFUSED)
                .extracting(Signatory::id)
                .containsExactly(named.getFirst().id());
    }

    @Test
    void a_reopened_instrument_waits_for_its_next_edition_with_the_same_people() {
        close(new byte[] {2});
        Instrument closed = instrument(COMPANY_AGREEMENT);
        List<Signatory> next =
                closed.signatories().stream()
                        .map(old -> old.again(new SignatoryId(UUID.randomUUID())))
                        .toList();

        in(() -> {
            agreements.decide(
                    closed.signatories().getFirst().id(), SignatoryState.REFUSED, "no", LATER);
            agreements.reopen(closed.id(), 2, next);
            return id;
        });

        Instrument open = instrument(COMPANY_AGREEMENT);
        assertThat(open.isOpen()).isTrue();
        assertThat(open.edition()).isEqualTo(1);
        assertThat(open.textDigest()).isEmpty();
        assertThat(open.signatories()).containsExactlyInAnyOrderElementsOf(next);
        assertThat(open.clauses()).isEqualTo(closed.clauses());
    }

    @Test
    void a_reopened_instrument_can_be_named_for_and_closed_again() {
        close(new byte[] {3});
        Signatory other = table.signatory(UNION);
        Instrument closed = instrument(COMPANY_AGREEMENT);
        in(() -> {
            agreements.reopen(closed.id(), 2, List.of(table.signatory(PROVIDER)));
            agreements.name(closed.id(), 2, UNION, List.of(other));
            agreements.close(
                    closed.id(), 2, new byte[] {4}, Sha256.digestOf(new byte[] {4}), LATER);
            return id;
        });

        Instrument again = instrument(COMPANY_AGREEMENT);
        assertThat(again.edition()).isEqualTo(2);
        assertThat(again.signatories()).hasSize(2).contains(other);
        assertThat(again.textDigest()).contains(Sha256.digestOf(new byte[] {4}));
    }

    private void close(byte[] canonical) {
        Instrument company = instrument(COMPANY_AGREEMENT);
        in(() -> {
            agreements.close(company.id(), 1, canonical, Sha256.digestOf(canonical), LATER);
            return id;
        });
    }

    private void put(ClauseDraft draft) {
        in(() -> {
            agreements.add(id, draft);
            return id;
        });
    }

    private void take(Clause clause, tavolo.domain.agreement.Position position) {
        in(() -> {
            agreements.take(id, clause.latest(), position);
            return id;
        });
    }

    private Optional<tavolo.domain.agreement.ClauseId> clauseOf(
            AgreementId agreement, ClauseVersionId version) {
        return in(() -> agreements.clauseOf(agreement, version));
    }

    private Clause clause(InstrumentKind kind) {
        return instrument(kind).clauses().getFirst();
    }

    private Instrument instrument(InstrumentKind kind) {
        Agreement found = in(() -> agreements.findForSystem(id)).orElseThrow();
        return found.instrument(kind).orElseThrow();
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
