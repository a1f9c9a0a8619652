package tavolo.domain.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.audit.FactKind;
import tavolo.domain.board.Boards;
import tavolo.domain.board.ClauseHistory;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.VersionLine;
import tavolo.domain.board.YesLine;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeDifferences;
import tavolo.domain.given.GivenRedlines;
import tavolo.domain.given.House;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What somebody is told who comes back to sign.
class ReadSinceYesTest {

    private static final String HOURS = "C06@COMPANY_AGREEMENT";
    private static final String PLACE = "C04@COMPANY_AGREEMENT";
    private static final PersonId COLLEAGUE = new PersonId(new UUID(7, 7));

    /// Somebody of another organisation of the same side.
    private static final PersonId NEIGHBOUR = new PersonId(new UUID(7, 8));

    private final House house = new House();
    private final Actor actor = house.everyone.at(PartySide.UNION);
    private final GivenRedlines texts =
            new GivenRedlines()
                    .clause(PLACE)
                    .clause(HOURS)
                    .reworded(HOURS, words -> words + "\n\nE altro ancora.");
    private final List<YesLine> yeses = new ArrayList<>();
    private final List<TimelineEntry> facts = new ArrayList<>();

    @Test
    void what_was_agreed_to_last_is_what_is_signed() {
        yes(PLACE, 1, COLLEAGUE);
        yes(HOURS, 2, COLLEAGUE);

        SinceYes told = told();

        assertThat(told.changed()).isEmpty();
        assertThat(told.since()).isEmpty();
        assertThat(told.yes().orElseThrow().at()).isEqualTo(version(HOURS, 2).createdAt());
    }

    @Test
    void a_colleagues_later_yes_does_not_hide_what_changed_since_the_persons_own() {
        yes(PLACE, 1, actor.person());
        yes(HOURS, 1, actor.person());
        yes(HOURS, 2, COLLEAGUE);

        SinceYes told = told();

        assertThat(told.changed()).hasSize(1);
        assertThat(told.changed().getFirst().comparedWith()).isEqualTo(1);
        assertThat(told.yes().orElseThrow().person()).isEqualTo(actor.person());
    }

    @Test
    void the_yes_of_another_organisation_of_the_side_counts_for_want_of_an_own_one() {
        yes(PLACE, 1, NEIGHBOUR);
        yes(HOURS, 2, NEIGHBOUR);

        assertThat(told().changed()).isEmpty();
        yes(HOURS, 1, COLLEAGUE);
        assertThat(told().changed()).hasSize(1);
    }

    @Test
    void a_clause_never_answered_is_compared_with_what_it_said_at_the_last_yes() {
        yes(PLACE, 1, COLLEAGUE);

        assertThat(told().changed())
                .singleElement()
                .matches(clause -> clause.line().place().toString().equals(HOURS))
                .matches(clause -> !clause.isUnanswered());
    }

    @Test
    void without_any_yes_nothing_is_compared() {
        SinceYes told = told();

        assertThat(told.yes()).isEmpty();
        assertThat(told.changed()).isEmpty();
    }

    @Test
    void later_facts_of_the_instrument_are_told_and_of_acceptances_only_reserves() {
        yes(HOURS, 2, COLLEAGUE);
        Instant after = version(HOURS, 2).createdAt().plusSeconds(60);
        String here = InstrumentKind.COMPANY_AGREEMENT.name();
        fact(5, FactKind.SIGNING_DEADLINE_SET, after, Map.of());
        fact(4, FactKind.CLAUSE_ACCEPTED, after, Map.of("instrument", here, "reason", "salvo"));
        fact(3, FactKind.CLAUSE_ACCEPTED, after, Map.of("instrument", here, "reason", ""));
        fact(
                2,
                FactKind.SIGNATORIES_NAMED,
                after,
                Map.of("instrument", InstrumentKind.TRI_PARTY_PROTOCOL.name()));
        fact(1, FactKind.SIGNATORIES_NAMED, after.minusSeconds(90), Map.of("instrument", here));

        assertThat(told().since()).extracting(TimelineEntry::number).containsExactly(4L, 5L);
    }

    private void yes(String place, int number, PersonId person) {
        VersionLine version = version(place, number);
        yeses.add(
                new YesLine(
                        texts.history(place).line().id(),
                        version.id(),
                        number,
                        person,
                        "Nome",
                        "FAC",
                        !person.equals(NEIGHBOUR),
                        version.createdAt()));
    }

    private VersionLine version(String place, int number) {
        return texts.history(place).versions().reversed().get(number - 1);
    }

    private void fact(long number, FactKind kind, Instant at, Map<String, String> details) {
        facts.add(
                new TimelineEntry(
                        number,
                        kind,
                        at,
                        at,
                        "Nome",
                        Optional.empty(),
                        details,
                        Sha256.digestOf("fact " + number)));
    }

    private SinceYes told() {
        ClauseComparison comparison =
                new ClauseComparison(
                        ClauseLibrary.standard(), new TextComparison(new FakeDifferences()));
        Outcome<SinceYes> outcome =
                new ReadSinceYes(house.transactions, boards(), comparison)
                        .by(
                                actor,
                                new AgreementId(new UUID(1, 1)),
                                InstrumentKind.COMPANY_AGREEMENT,
                                Language.IT);
        return ((Outcome.Done<SinceYes>) outcome).value();
    }

    private Boards boards() {
        List<ClauseHistory> histories = texts.histories();
        return (Boards)
                Proxy.newProxyInstance(
                        Boards.class.getClassLoader(),
                        new Class<?>[] {Boards.class},
                        (_, question, asked) ->
                                switch (question.getName()) {
                                    case "table" -> Optional.of(texts.table());
                                    case "histories" -> histories;
                                    case "yeses" -> yeses;
                                    case "timeline" -> facts;
                                    default ->
                                            throw new UnsupportedOperationException(
                                                    question + Arrays.toString(asked));
                                });
    }
}
