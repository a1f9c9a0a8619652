package tavolo.domain.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.Outcome;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.authorisation.Matrix.Row;
import tavolo.domain.fake.FakePeople;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.given.Acts;
import tavolo.domain.given.House;
import tavolo.domain.given.Setting;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.people.FoundHouse;
import tavolo.domain.people.IssuedLink;
import tavolo.domain.people.RedeemLink;
import tavolo.domain.people.Secrets;

/// Every change is a fact, in the same transaction: the facts of `matrix.txt`, no more, no fewer.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FactsTest {

    private static final Set<String> ON_SEVERAL = Set.of("PrepareTogether.by", "SignTogether.by");

    static Stream<Arguments> done_acts() {
        return new Matrix().rows().values().stream().flatMap(FactsTest::byEachDoer);
    }

    static Stream<Arguments> changing_acts() {
        return new Matrix()
                .rows().values().stream()
                        .filter(row -> !row.facts().isEmpty())
                        .flatMap(FactsTest::byEachDoer);
    }

    private static Stream<Arguments> byEachDoer(Row row) {
        return row.doers().map(kind -> arguments(row, kind));
    }

    @ParameterizedTest
    @MethodSource("done_acts")
    void an_act_writes_the_facts_of_its_row(Row row, OrganisationKind kind) {
        Setting setting = Setting.of(Acts.named(row.method()), kind);
        int before = setting.house().trail.facts().size();
        run(row, kind, setting);
        List<Fact> written = setting.house().trail.facts();
        assertThat(written.subList(before, written.size()))
                .extracting(Fact::kind)
                .isEqualTo(row.facts());
        assertThat(written.subList(before, written.size()))
                .allMatch(fact ->
                        fact.who()
                                .equals(
                                        Optional.of(
                                                setting.house()
                                                        .everyone
                                                        .actor(kind)
                                                        .person()
                                                        .value())));
    }

    @ParameterizedTest
    @MethodSource("changing_acts")
    void an_act_that_loses_a_race_writes_its_facts_once(Row row, OrganisationKind kind) {
        Setting setting = Setting.of(Acts.named(row.method()), kind);
        int before = setting.house().trail.facts().size();
        setting.house().transactions.loseTheNextRace();
        run(row, kind, setting);
        List<FactKind> written = setting.house().trail.kinds();
        assertThat(written.subList(before, written.size())).isEqualTo(row.facts());
    }

    @ParameterizedTest
    @MethodSource("changing_acts")
    void without_its_fact_nothing_of_an_act_is_stored(Row row, OrganisationKind kind) {
        Setting setting = Setting.of(Acts.named(row.method()), kind);
        List<Map<?, ?>> before = setting.house().transactions.picture();
        setting.house().trail.failAfter(0);
        assertFails(row, kind, setting);
        assertThat(setting.house().transactions.picture()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("changing_acts")
    void an_act_whose_last_fact_fails_leaves_no_half(Row row, OrganisationKind kind) {
        boolean twoSteps = row.facts().contains(FactKind.SIGNATURE_CONFIRMED);
        Setting setting = Setting.of(Acts.named(row.method()), kind);
        List<Map<?, ?>> before = setting.house().transactions.picture();
        int facts = setting.house().trail.facts().size();
        setting.house().trail.failAfter(row.facts().size() - 1);
        assertFails(row, kind, setting);
        if (twoSteps) {
            // the proof of the person is a step of its own, which a broken second step leaves
            assertThat(setting.house().trail.facts()).hasSize(facts + 1);
            assertThat(setting.house().papers.signatures()).isEmpty();
        } else {
            assertThat(setting.house().transactions.picture()).isEqualTo(before);
        }
    }

    private static void run(Row row, OrganisationKind kind, Setting setting) {
        assertThat(outcome(row, kind, setting)).isInstanceOf(Outcome.Done.class);
    }

    private static Object outcome(Row row, OrganisationKind kind, Setting setting) {
        Actor actor = setting.house().everyone.actor(kind, Role.values());
        return Acts.named(row.method()).call().on(setting.house(), actor, setting.subject());
    }

    /// What is done on several things at one go tells each failure as a result, and writes it down.
    private static void assertFails(Row row, OrganisationKind kind, Setting setting) {
        if (ON_SEVERAL.contains(row.method())) {
            assertThat(outcome(row, kind, setting)).isNotNull();
            assertThat(setting.house().mishaps.noted())
                    .isNotEmpty()
                    .allMatch(IllegalStateException.class::isInstance);
        } else {
            assertThatThrownBy(() -> run(row, kind, setting))
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void the_first_answer_of_another_side_begins_the_negotiation_as_a_second_fact() {
        House house = new House();
        Story story = new Story(house).proposed();
        int before = house.trail.facts().size();
        Story.done(
                house.position.accept(
                        house.everyone.at(PartySide.UNION),
                        story.id(),
                        story.clause(Story.AIMS).latest()));
        assertThat(house.trail.kinds().subList(before, house.trail.kinds().size()))
                .containsExactly(FactKind.NEGOTIATION_BEGUN, FactKind.CLAUSE_ACCEPTED);
    }

    @Test
    void closing_the_last_text_initials_the_agreement_as_a_second_fact() {
        House house = new House();
        new Story(house).initialled();
        List<FactKind> kinds = house.trail.kinds();
        assertThat(kinds.subList(kinds.size() - 4, kinds.size()))
                .containsExactly(
                        FactKind.INSTRUMENT_CLOSED,
                        FactKind.INSTRUMENT_CLOSED,
                        FactKind.INSTRUMENT_CLOSED,
                        FactKind.AGREEMENT_INITIALLED);
    }

    @Test
    void a_refused_signature_names_the_clauses_to_which_the_side_objects_now() {
        House house = new House();
        Story story = new Story(house).signing();
        Story.done(
                house.refuse.by(
                        house.everyone.at(PartySide.UNION),
                        story.id(),
                        story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION).id(),
                        "non così",
                        Set.of(story.clause(Story.AIMS).id(), story.clause(Story.SITES).id())));
        assertThat(house.trail.facts(FactKind.SIGNATURE_REFUSED).getFirst().details())
                .containsEntry("clauses", "C02")
                .containsEntry("reason", "non così");
        assertThat(story.clause(Story.SITES).isObjected()).isFalse();
    }

    @Test
    void the_founding_of_the_house_and_the_first_password_are_facts() {
        House house = new House();
        FakeTransactions transactions = house.transactions;
        FakePeople empty = new FakePeople(transactions);
        FoundHouse founding =
                new FoundHouse(transactions, empty, house.trail, secrets(), house.ids, house.clock);
        IssuedLink link = founding.ifEmpty().orElseThrow();
        assertThat(founding.ifEmpty()).isEmpty();
        Story.done(
                new RedeemLink(transactions, empty, house.trail, secrets(), house.clock)
                        .by(link.token(), "quindici lettere almeno"));
        assertThat(house.trail.kinds())
                .containsExactly(FactKind.ORGANISATION_REGISTERED, FactKind.PASSWORD_SET);
        assertThat(house.trail.facts().toString()).doesNotContain(link.token(), "quindici");
    }

    private static Secrets secrets() {
        return new Secrets() {
            @Override
            public String newToken() {
                return "parola-segreta";
            }

            @Override
            public String hash(String password) {
                return "hash of " + password;
            }
        };
    }
}
