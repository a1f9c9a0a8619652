package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Answer;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.ClauseVersionId;
import tavolo.domain.agreement.PreparedAnswer;
import tavolo.domain.agreement.Room;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Stand;
import tavolo.domain.library.Bilingual;
import tavolo.domain.party.PartySide;

/// What the stores promise of rooms, and of the words that are put beside a version.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class RoomsContract {

    private static final Instant LATER = GivenTable.OPENED.plusSeconds(2);
    private static final ClauseText WORDS =
            new ClauseText(
                    new Bilingual("1. Così «no», {days} giorni.", "1. Not so, {days} days."),
                    Map.of("days", "3", "amount", "25.00"));

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;
    private List<Clause> clauses;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        AgreementOpening opening =
                in(() -> {
                    String number = stores.agreements().nextNumber(2020);
                    AgreementOpening draft = table.opening(number, new Stage.Negotiating(1));
                    stores.agreements().open(draft);
                    return draft;
                });
        agreement = opening.agreement().id();
        clauses = opening.agreement().clauses().toList();
    }

    @Test
    void a_room_that_was_never_used_is_empty() {
        assertThat(room(UNION)).isEqualTo(Room.empty(table.organisation(UNION)));
        assertThat(in(() -> stores.rooms().of(agreement))).isEmpty();
    }

    @Test
    void answers_of_every_kind_are_kept_to_the_letter() {
        PreparedAnswer accepted = prepared(0, new Answer.Acceptance(latest(0), "salvo «verifica»"));
        PreparedAnswer objected = prepared(1, new Answer.Objection(latest(1), "troppo"));
        PreparedAnswer proposed = prepared(2, new Answer.Proposal(latest(2), WORDS, "perché sì"));
        keep(UNION, accepted, objected, proposed);

        assertThat(room(UNION).answers()).containsExactlyInAnyOrder(accepted, objected, proposed);
        assertThat(room(CLIENT).answers()).isEmpty();
    }

    @Test
    void an_answer_takes_the_place_of_the_one_to_the_same_clause() {
        PreparedAnswer other = prepared(1, new Answer.Acceptance(latest(1), ""));
        PreparedAnswer last = prepared(0, new Answer.Acceptance(latest(0), ""));
        keep(UNION, prepared(0, new Answer.Proposal(latest(0), WORDS, "sì")), other, last);

        assertThat(room(UNION).answers()).containsExactlyInAnyOrder(other, last);
    }

    @Test
    void a_discarded_answer_is_gone_and_no_other() {
        PreparedAnswer other = prepared(1, new Answer.Acceptance(latest(1), ""));
        keep(UNION, prepared(0, new Answer.Objection(latest(0), "no")), other);
        in(() -> {
            stores.rooms().discard(agreement, table.organisation(UNION), clauses.get(0).id());
            stores.rooms().discard(agreement, table.organisation(CLIENT), clauses.get(1).id());
            return agreement;
        });

        assertThat(room(UNION).answers()).containsExactly(other);
    }

    @Test
    void a_room_is_sealed_and_opened_again_with_what_lies_in_it() {
        PreparedAnswer answer = prepared(0, new Answer.Acceptance(latest(0), ""));
        keep(UNION, answer);
        Room.Seal seal = new Room.Seal(table.person(UNION), LATER);
        seal(Optional.of(seal));

        assertThat(room(UNION))
                .isEqualTo(
                        new Room(table.organisation(UNION), List.of(answer), Optional.of(seal), 0));
        seal(Optional.empty());
        assertThat(room(UNION).isSealed()).isFalse();
        assertThat(room(UNION).answers()).containsExactly(answer);
    }

    @Test
    void a_release_empties_one_room_and_keeps_its_round() {
        keep(UNION, prepared(0, new Answer.Acceptance(latest(0), "")));
        PreparedAnswer clients = prepared(1, new Answer.Acceptance(latest(1), ""));
        keep(CLIENT, clients);
        seal(Optional.of(new Room.Seal(table.person(UNION), LATER)));
        in(() -> {
            stores.rooms().released(agreement, table.organisation(UNION), 3);
            return agreement;
        });

        assertThat(room(UNION))
                .isEqualTo(new Room(table.organisation(UNION), List.of(), Optional.empty(), 3));
        assertThat(in(() -> stores.rooms().of(agreement)))
                .containsExactlyInAnyOrder(room(UNION), room(CLIENT));
        assertThat(room(CLIENT).answers()).containsExactly(clients);
    }

    @Test
    void words_stand_beside_a_version_until_their_author_says_something_else() {
        Clause clause = clauses.getLast();
        in(() -> {
            stores.agreements()
                    .counter(
                            agreement,
                            clause.latest(),
                            table.position(UNION, Stand.COUNTERED, "così"),
                            WORDS);
            return clause;
        });
        assertThat(in(() -> stores.agreements().counters(clause.latest())))
                .isEqualTo(Map.of(table.organisation(UNION), WORDS));

        in(() -> {
            stores.agreements()
                    .take(agreement, clause.latest(), table.position(UNION, Stand.ACCEPTED, ""));
            return clause;
        });
        assertThat(in(() -> stores.agreements().counters(clause.latest()))).isEmpty();
    }

    private ClauseVersionId latest(int clause) {
        return clauses.get(clause).latest();
    }

    private PreparedAnswer prepared(int clause, Answer answer) {
        return new PreparedAnswer(
                clauses.get(clause).id(), answer, table.person(UNION), GivenTable.OPENED);
    }

    private void keep(PartySide side, PreparedAnswer... answers) {
        in(() -> {
            for (PreparedAnswer answer : answers) {
                stores.rooms().keep(agreement, table.organisation(side), answer);
            }
            return side;
        });
    }

    private void seal(Optional<Room.Seal> seal) {
        in(() -> {
            stores.rooms().seal(agreement, table.organisation(UNION), seal);
            return agreement;
        });
    }

    private Room room(PartySide side) {
        return in(() -> stores.rooms().find(agreement, table.organisation(side)));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
