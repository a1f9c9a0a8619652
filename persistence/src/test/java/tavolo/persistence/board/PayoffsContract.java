package tavolo.persistence.board;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.Boards;
import tavolo.domain.board.PayoffsView;
import tavolo.domain.fake.FakeDifferences;
import tavolo.domain.given.PayoffActs;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Visibility;
import tavolo.domain.redline.ClauseComparison;
import tavolo.domain.redline.MoneySince;
import tavolo.domain.redline.ReadSinceYes;
import tavolo.domain.redline.SinceYes;
import tavolo.domain.redline.TextComparison;
import tavolo.domain.target.Kpi;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.Payoffs;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// What targets are worth is read as it was agreed, by the provider and the client alone.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class PayoffsContract {

    private static final Set<ClausePlace> TARGETS =
            Set.of(
                    new ClausePlace(COMMERCIAL_ADDENDUM, new ClauseCode("C22")),
                    new ClausePlace(TRI_PARTY_PROTOCOL, new ClauseCode("C22")));

    private static final Payoffs WITHOUT_CAP =
            new Payoffs(PayoffActs.usual().rows(), new PayoffItem.Cap(Optional.empty()));

    private DatabaseUnderTest database;
    private TalkingParties parties;
    private Talks talks;
    private AgreementId id;

    /// A fresh database.
    abstract DatabaseUnderTest database();

    @BeforeEach
    void propose() {
        database = database();
        parties = new TalkingParties(database, 1);
        talks = new Talks(database, parties);
        id = talks.opened(TARGETS);
        talks.propose(id);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void tables_and_words_are_read_as_they_were_said() {
        talks.propose(id, PROVIDER, WITHOUT_CAP, "si pesa");
        PayoffItem wanted = new PayoffItem.Worth(PayoffActs.level("55.25"));
        PayoffItem cap = PayoffActs.cap("4.5");
        talks.answer(
                id,
                CLIENT,
                new PayoffAnswer.Counter(wanted, "troppo"),
                new PayoffAnswer.Objection(Optional.of(Kpi.ABN), "mai"),
                new PayoffAnswer.Counter(cap, ""));
        talks.answer(id, CLIENT, new PayoffAnswer.Acceptance(Optional.of(Kpi.ABN)));

        PayoffStands stands = view(parties.eyes(CLIENT)).orElseThrow().stands();
        assertThat(stands).isEqualTo(talks.worth(id));
        assertThat(stands.content()).isEqualTo(WITHOUT_CAP);
        assertThat(stands.newest().map(PayoffTable::reason)).contains("si pesa");
        assertThat(stands.on(Optional.of(Kpi.SL)).getFirst().wanted()).contains(wanted);
        assertThat(stands.on(Optional.empty()).getFirst().wanted()).contains(cap);
        assertThat(stands.stand(CLIENT, Optional.of(Kpi.ABN))).contains(Stand.ACCEPTED);

        talks.propose(id, CLIENT, Payoffs.NONE, "meglio niente");
        assertThat(talks.worth(id).content()).isEqualTo(Payoffs.NONE);
        assertThat(talks.worth(id).tables()).hasSize(2);
    }

    @Test
    void a_counter_of_the_cap_may_ask_for_none() {
        talks.propose(id, PROVIDER, PayoffActs.usual(), "si pesa");
        PayoffItem none = new PayoffItem.Cap(Optional.empty());
        talks.answer(id, CLIENT, new PayoffAnswer.Counter(none, "senza"));
        assertThat(talks.worth(id).on(Optional.empty()).getFirst().wanted()).contains(none);
    }

    @Test
    void nobody_but_the_two_is_given_anything() {
        TalkingParties others = new TalkingParties(database, 1);
        talks.propose(id, PROVIDER, PayoffActs.usual(), "si pesa");
        for (var side : List.of(PROVIDER, CLIENT)) {
            assertThat(view(parties.eyes(side)))
                    .map(view -> view.stands().content())
                    .contains(PayoffActs.usual());
            assertThat(view(parties.eyes(side)).orElseThrow().authors()).hasSize(1);
            assertThat(view(others.eyes(side))).isEmpty();
        }
        assertThat(view(parties.eyes(UNION))).isEmpty();
        assertThat(view(new Visibility(parties.eyes(PROVIDER).organisation(), Optional.empty())))
                .isEmpty();
    }

    @Test
    void who_said_yes_is_told_what_is_worth_something_else_since_and_a_union_is_not() {
        talks.propose(id, PROVIDER, WITHOUT_CAP, "si pesa");
        talks.acceptAll(id);
        assertThat(since(CLIENT).isUnchanged()).isTrue();
        talks.propose(id, PROVIDER, PayoffActs.usual(), "con un tetto");

        SinceYes told = since(CLIENT);
        assertThat(told.changed()).isEmpty();
        assertThat(told.isUnchanged()).isFalse();
        assertThat(told.money().changes())
                .containsExactly(
                        new MoneySince.Change(
                                Optional.empty(),
                                Optional.of(WITHOUT_CAP.cap()),
                                Optional.of(PayoffActs.usual().cap())));
        assertThat(told.money().rows()).isNotEmpty();
        assertThat(since(UNION).money()).isEqualTo(MoneySince.NOTHING);
    }

    private SinceYes since(PartySide side) {
        ReadSinceYes read =
                new ReadSinceYes(
                        database.transactions(),
                        database.the(Boards.class),
                        new ClauseComparison(
                                ClauseLibrary.standard(),
                                new TextComparison(new FakeDifferences())));
        return Talks.done(read.by(parties.drafter(side), id, COMMERCIAL_ADDENDUM, Language.IT));
    }

    @Test
    void a_draft_is_read_by_the_provider_alone() {
        AgreementId draft = talks.opened(TARGETS);
        talks.propose(draft, PROVIDER, PayoffActs.usual(), "");
        assertThat(view(draft, parties.eyes(PROVIDER))).isPresent();
        assertThat(view(draft, parties.eyes(CLIENT))).isEmpty();
    }

    private Optional<PayoffsView> view(Visibility eyes) {
        return view(id, eyes);
    }

    private Optional<PayoffsView> view(AgreementId of, Visibility eyes) {
        return database.transactions().inOne(() -> database.the(Boards.class).payoffs(of, eyes));
    }
}
