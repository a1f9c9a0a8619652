package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Turns;
import tavolo.domain.notice.Reminders.Due;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// What the stores promise of reminders: who is due, and never too often.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class RemindersContract {

    private static final Instant SINCE = GivenTable.OPENED;
    private static final Instant AFTER = SINCE.plusSeconds(1);
    private static final Duration PAUSE = Duration.ofHours(12);

    private Post post;
    private GivenTable table;
    private AgreementId agreement;

    /// The stores under test.
    protected abstract Post post();

    @BeforeEach
    void negotiate() {
        post = post();
        table = new GivenTable(post.stores());
        AgreementOpening opening =
                table.opening(
                        "R" + UUID.randomUUID().toString().substring(0, 12),
                        new Stage.Negotiating(1));
        agreement = opening.agreement().id();
        in(() -> {
            post.stores().agreements().open(opening);
            return 0;
        });
        turns(Map.of(PartySide.CLIENT, 2, PartySide.UNION, 1));
    }

    @Test
    void those_are_due_whose_side_has_waited_long_enough() {
        assertThat(due(AFTER))
                .containsExactlyInAnyOrder(person(PartySide.CLIENT), person(PartySide.UNION));
        assertThat(due(SINCE)).isEmpty();
    }

    @Test
    void only_drafters_and_reviewers_who_can_sign_in_are_due() {
        PersonId client = person(PartySide.CLIENT);
        post.change(client, true, Role.SIGNATORY, Role.OBSERVER, Role.ADMINISTRATOR);
        assertThat(due(AFTER)).doesNotContain(client);
        post.change(client, true, Role.REVIEWER, Role.DRAFTER);
        assertThat(due(AFTER)).containsOnlyOnce(client);
        post.change(client, false, Role.REVIEWER);
        assertThat(due(AFTER)).doesNotContain(client);
    }

    @Test
    void nobody_is_due_where_nothing_is_negotiated() {
        in(() -> {
            post.stores().agreements().move(agreement, new Stage.Initialled(1), AFTER);
            return 0;
        });
        assertThat(due(AFTER)).isEmpty();
    }

    @Test
    void who_was_reminded_is_not_due_until_as_long_again_has_passed() {
        PersonId client = person(PartySide.CLIENT);
        Instant now = SINCE.plus(Duration.ofDays(3));
        assertThat(taken(client, now)).isTrue();

        assertThat(due(now)).doesNotContain(client);
        assertThat(due(now.plusMillis(1))).contains(client);
    }

    @Test
    void two_reminders_of_one_agreement_to_one_person_lie_twelve_hours_apart() {
        PersonId client = person(PartySide.CLIENT);
        Instant now = SINCE.plus(Duration.ofDays(3));

        assertThat(taken(client, now)).isTrue();
        assertThat(taken(client, now)).isFalse();
        assertThat(taken(client, now.plus(PAUSE).minusMillis(1))).isFalse();
        assertThat(taken(person(PartySide.UNION), now)).isTrue();
        assertThat(taken(client, now.plus(PAUSE))).isTrue();
    }

    private PersonId person(PartySide side) {
        return table.person(side);
    }

    private void turns(Map<PartySide, Integer> todo) {
        in(() -> {
            post.stores().agreements().turn(agreement, new Turns(todo, todo), SINCE);
            return 0;
        });
    }

    /// Those who are due for the agreement of this test.
    private List<PersonId> due(Instant then) {
        return in(() -> post.reminders().due(then, 10_000)).stream()
                .filter(due -> due.agreement().equals(agreement.value()))
                .map(Due::person)
                .toList();
    }

    private boolean taken(PersonId person, Instant now) {
        return in(() -> post.reminders().take(new Due(person, agreement.value()), now, PAUSE));
    }

    private <T> T in(Supplier<T> work) {
        return post.stores().inTransaction(work);
    }
}
