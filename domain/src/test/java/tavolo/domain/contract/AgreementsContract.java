package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.RevisedAgreement;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.TurnPeriod;
import tavolo.domain.agreement.Turns;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.RevisionKind;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;

/// What the store of agreements promises about whole agreements: opening, finding, moving, numbers,
/// turns, locks.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class AgreementsContract {

    private static final Instant LATER = Instant.parse("2020-04-21T09:30:00.654321Z");

    private Stores stores;
    private Agreements agreements;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void take_the_stores() {
        stores = stores();
        agreements = stores.agreements();
    }

    @Test
    void what_was_opened_is_found_as_it_was() {
        AgreementOpening opening = opened(new GivenTable(stores));

        Agreement found = in(() -> agreements.findForSystem(opening.agreement().id())).get();

        assertThat(ordered(found)).isEqualTo(ordered(opening.agreement()));
    }

    @Test
    void an_open_ended_agreement_stays_open_ended() {
        GivenTable table = new GivenTable(stores);
        Agreement draft = table.draft("unused").agreement();
        Agreement endless =
                new Agreement(
                        draft.id(),
                        in(() -> agreements.nextNumber(2020)),
                        draft.provider(),
                        draft.client(),
                        draft.unions(),
                        draft.stage(),
                        draft.binding(),
                        draft.startsOn(),
                        Optional.empty(),
                        false,
                        List.of());
        AgreementOpening opening = table.draft("unused");
        store(
                new AgreementOpening(
                        endless,
                        opening.title(),
                        opening.lines(),
                        opening.units(),
                        List.of(),
                        opening.targets(),
                        opening.openedBy(),
                        opening.openedAt()));

        assertThat(in(() -> agreements.findForSystem(draft.id()))).contains(endless);
    }

    @ParameterizedTest
    @EnumSource
    void a_revision_knows_what_it_revises_and_the_other_way_round(RevisionKind kind) {
        GivenTable table = new GivenTable(stores);
        AgreementOpening revised = opened(table);
        AgreementOpening revision = opened(table);
        AgreementId parent = revised.agreement().id();
        AgreementId child = revision.agreement().id();
        assertThat(in(() -> agreements.revisedBy(child))).isEmpty();
        assertThat(in(() -> agreements.revisionsOf(parent))).isEmpty();

        in(() -> {
            agreements.revise(child, parent, kind);
            return child;
        });

        assertThat(in(() -> agreements.revisedBy(child)))
                .contains(
                        new RevisedAgreement(
                                parent,
                                revised.agreement().number(),
                                kind,
                                AgreementState.DRAFT,
                                revised.agreement().startsOn(),
                                Map.of()));
        assertThat(in(() -> agreements.revisionsOf(parent)))
                .containsExactly(
                        new Addendum(
                                child,
                                revision.agreement().number(),
                                kind,
                                AgreementState.DRAFT,
                                revision.agreement().startsOn()));
        assertThat(in(() -> agreements.revisedBy(parent))).isEmpty();
        assertThat(in(() -> agreements.revisionsOf(child))).isEmpty();
    }

    @Test
    void a_revision_knows_the_closed_texts_of_what_it_revises() {
        GivenTable table = new GivenTable(stores);
        AgreementOpening revised = opened(table);
        AgreementId child = opened(table).agreement().id();
        Instrument instrument = revised.agreement().instruments().getFirst();
        byte[] canonical = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);
        Sha256 digest = Sha256.digestOf(canonical);

        in(() -> {
            agreements.revise(child, revised.agreement().id(), RevisionKind.TARGETS);
            agreements.close(instrument.id(), 1, canonical, digest, LATER);
            return child;
        });

        assertThat(in(() -> agreements.revisedBy(child)).orElseThrow().texts())
                .containsExactly(
                        Map.entry(
                                instrument.kind(), new RevisedAgreement.ClosedText(digest, LATER)));
    }

    @Test
    void nobody_finds_what_does_not_exist() {
        GivenTable table = new GivenTable(stores);
        AgreementId unknown = new AgreementId(UUID.randomUUID());

        assertThat(in(() -> agreements.find(unknown, table.eyes(PROVIDER)))).isEmpty();
        assertThat(in(() -> agreements.findForSystem(unknown))).isEmpty();
    }

    @Test
    void a_draft_is_found_by_its_provider_only() {
        GivenTable table = new GivenTable(stores);
        AgreementId id = opened(table).agreement().id();

        assertThat(seenBy(table, id)).containsExactly(PROVIDER);
    }

    @Test
    void a_proposed_agreement_is_found_by_every_side() {
        GivenTable table = new GivenTable(stores);
        AgreementId id = opened(table).agreement().id();
        move(id, new Stage.Proposed(1));

        assertThat(seenBy(table, id)).containsExactly(PROVIDER, CLIENT, UNION);
    }

    @Test
    void a_draft_that_was_withdrawn_stays_unseen_by_the_others() {
        GivenTable table = new GivenTable(stores);
        AgreementId id = opened(table).agreement().id();
        move(id, new Stage.Withdrawn(1));

        assertThat(seenBy(table, id)).containsExactly(PROVIDER);
    }

    @Test
    void a_proposed_agreement_that_was_withdrawn_stays_seen() {
        GivenTable table = new GivenTable(stores);
        AgreementId id = opened(table).agreement().id();
        move(id, new Stage.Proposed(1));
        move(id, new Stage.Withdrawn(1));

        assertThat(seenBy(table, id)).containsExactly(PROVIDER, CLIENT, UNION);
    }

    @Test
    void an_agreement_that_is_opened_on_the_table_is_seen_by_every_side() {
        GivenTable table = new GivenTable(stores);
        AgreementOpening opening =
                table.opening(in(() -> agreements.nextNumber(2020)), new Stage.Negotiating(2));
        store(opening);

        assertThat(seenBy(table, opening.agreement().id()))
                .containsExactly(PROVIDER, CLIENT, UNION);
    }

    @Test
    void no_organisation_of_another_table_finds_it() {
        GivenTable table = new GivenTable(stores);
        GivenTable other = new GivenTable(stores);
        AgreementId id = opened(table).agreement().id();
        move(id, new Stage.Proposed(1));
        Visibility association =
                new Visibility(
                        stores.givenOrganisation(OrganisationKind.ASSOCIATION), Optional.empty());

        assertThat(seenBy(other, id)).isEmpty();
        assertThat(in(() -> agreements.find(id, association))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_state_is_kept_with_its_round(AgreementState state) {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();

        move(id, Stage.of(state, 3));

        assertThat(found(id).stage()).isEqualTo(Stage.of(state, 3));
    }

    @ParameterizedTest
    @EnumSource
    void a_line_is_covered_until_its_agreement_is_over(AgreementState state) {
        GivenTable table = new GivenTable(stores);
        Agreement agreement = opened(table).agreement();

        move(agreement.id(), Stage.of(state, 1));

        assertThat(in(() -> agreements.numberCovering(table.line)))
                .isEqualTo(state.isFinal() ? Optional.empty() : Optional.of(agreement.number()));
    }

    @ParameterizedTest
    @EnumSource
    void what_changes_an_agreement_covers_no_line_once_that_is_over(RevisionKind kind) {
        GivenTable table = new GivenTable(stores);
        Agreement agreement = opened(table).agreement();
        AgreementId addendum = opened(table).agreement().id();
        in(() -> {
            agreements.revise(addendum, agreement.id(), kind);
            return addendum;
        });
        move(addendum, new Stage.InForce(1));
        assertThat(in(() -> agreements.numberCovering(table.line))).contains(agreement.number());

        move(agreement.id(), Stage.of(AgreementState.EXPIRED, 1));

        assertThat(in(() -> agreements.numberCovering(table.line))).isEmpty();
    }

    @Test
    void a_line_without_agreement_is_not_covered() {
        assertThat(in(() -> agreements.numberCovering(new GivenTable(stores).line))).isEmpty();
    }

    @Test
    void the_next_number_counts_within_its_year() {
        assertThat(in(() -> agreements.nextNumber(1999))).isEqualTo("1999/0001");

        String before = in(() -> agreements.nextNumber(2020));
        opened(new GivenTable(stores));
        String after = in(() -> agreements.nextNumber(2020));

        assertThat(before).matches("2020/[0-9]{4}");
        assertThat(after)
                .isEqualTo("2020/%04d".formatted(Integer.parseInt(before.substring(5)) + 1));
    }

    @Test
    void a_side_that_had_something_to_do_keeps_its_since() {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();
        turn(id, Map.of(PROVIDER, 1, CLIENT, 2), GivenTable.OPENED);

        turn(id, Map.of(PROVIDER, 5, UNION, 3), LATER);

        assertThat(in(() -> stores.turnsOf(id)))
                .isEqualTo(
                        Map.of(
                                PROVIDER, new Stores.StoredTurn(5, GivenTable.OPENED),
                                UNION, new Stores.StoredTurn(3, LATER)));
    }

    @Test
    void a_side_that_was_done_waits_anew_from_when_it_is_asked_again() {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();
        turn(id, Map.of(CLIENT, 1), GivenTable.OPENED);
        turn(id, Map.of(), GivenTable.OPENED);

        turn(id, Map.of(CLIENT, 1), LATER);

        assertThat(in(() -> stores.turnsOf(id)))
                .isEqualTo(Map.of(CLIENT, new Stores.StoredTurn(1, LATER)));
    }

    @Test
    void every_turn_is_kept_with_its_begin_and_its_end() {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();
        turn(id, Map.of(PROVIDER, 1, CLIENT, 2), GivenTable.OPENED);
        turn(id, Map.of(CLIENT, 1), LATER);
        turn(id, Map.of(CLIENT, 1, PROVIDER, 4), LATER);
        turn(id, Map.of(), LATER);

        assertThat(in(() -> stores.ledgerOf(id)).periods())
                .containsExactlyInAnyOrder(
                        new TurnPeriod(PROVIDER, GivenTable.OPENED, Optional.of(LATER)),
                        new TurnPeriod(PROVIDER, LATER, Optional.of(LATER)),
                        new TurnPeriod(CLIENT, GivenTable.OPENED, Optional.of(LATER)));
    }

    @Test
    void a_turn_that_lasts_has_no_end_and_one_under_a_clock_set_back_none_before_its_begin() {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();
        turn(id, Map.of(CLIENT, 1, UNION, 1), LATER);
        turn(id, Map.of(CLIENT, 3), GivenTable.OPENED);

        assertThat(in(() -> stores.ledgerOf(id)).periods())
                .containsExactlyInAnyOrder(
                        new TurnPeriod(CLIENT, LATER, Optional.empty()),
                        new TurnPeriod(UNION, LATER, Optional.of(LATER)));
    }

    @Test
    void an_exception_undoes_the_whole_transaction() {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();

        assertThatThrownBy(() ->
                        in(() -> {
                            agreements.move(id, new Stage.Proposed(1), LATER);
                            throw new IllegalStateException("broken");
                        }))
                .isInstanceOf(RuntimeException.class);

        assertThat(found(id).state()).isEqualTo(AgreementState.DRAFT);
    }

    @Test
    void who_finds_an_agreement_holds_it_until_the_transaction_ends() throws Exception {
        AgreementId id = opened(new GivenTable(stores)).agreement().id();
        CountDownLatch found = new CountDownLatch(1);
        CountDownLatch looking = new CountDownLatch(1);
        CountDownLatch second = new CountDownLatch(1);
        Thread other =
                Thread.ofPlatform()
                        .start(() -> {
                            await(found);
                            looking.countDown();
                            in(() -> agreements.findForSystem(id));
                            second.countDown();
                        });

        boolean overtaken =
                in(() -> {
                    agreements.findForSystem(id);
                    found.countDown();
                    await(looking);
                    return awaits(second, 150);
                });

        assertThat(overtaken).isFalse();
        assertThat(awaits(second, 10_000)).isTrue();
        other.join();
    }

    private AgreementOpening opened(GivenTable table) {
        return in(() -> {
            AgreementOpening opening = table.draft(agreements.nextNumber(2020));
            agreements.open(opening);
            return opening;
        });
    }

    private void store(AgreementOpening opening) {
        in(() -> {
            agreements.open(opening);
            return opening;
        });
    }

    private void move(AgreementId id, Stage next) {
        in(() -> {
            agreements.move(id, next, LATER);
            return next;
        });
    }

    private void turn(AgreementId id, Map<PartySide, Integer> todo, Instant at) {
        in(() -> {
            agreements.turn(id, new Turns(todo, todo), at);
            return todo;
        });
    }

    private Agreement found(AgreementId id) {
        return in(() -> agreements.findForSystem(id)).orElseThrow();
    }

    private List<PartySide> seenBy(GivenTable table, AgreementId id) {
        return List.of(PartySide.values()).stream()
                .filter(side -> in(() -> agreements.find(id, table.eyes(side))).isPresent())
                .toList();
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }

    private static void await(CountDownLatch latch) {
        assertThat(awaits(latch, 10_000)).isTrue();
    }

    private static boolean awaits(CountDownLatch latch, long milliseconds) {
        try {
            return latch.await(milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /// The agreement with its signatories in a fixed order, for no order of theirs is promised.
    static Agreement ordered(Agreement a) {
        return new Agreement(
                a.id(),
                a.number(),
                a.provider(),
                a.client(),
                a.unions(),
                a.stage(),
                a.binding(),
                a.startsOn(),
                a.endsOn(),
                a.demo(),
                a.instruments().stream().map(AgreementsContract::ordered).toList());
    }

    private static Instrument ordered(Instrument i) {
        return new Instrument(
                i.id(),
                i.kind(),
                i.status(),
                i.edition(),
                i.textDigest(),
                i.clauses(),
                i.signatories().stream().sorted(Comparator.comparing(Signatory::id)).toList());
    }
}
