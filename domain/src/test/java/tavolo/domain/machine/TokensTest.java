package tavolo.domain.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.Account;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;

/// A program gets a key, is recognised by it, and is unknown again as soon as it should be.
@DisplayNameGeneration(ReplaceUnderscores.class)
class TokensTest {

    private static final TokenWish WISH =
            new TokenWish(" Centralino ", EnumSet.of(TokenScope.SEND_FIGURES), 30);

    private final House house = new House();
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);
    private Person person = house.everyone.personOf(provider.organisation());
    private final RecogniseToken recognise =
            new RecogniseToken(house.transactions, house.tokens, new People(), house.clock);

    /// The people of the house who can sign in.
    private final class People implements Accounts {

        @Override
        public Optional<Account> byEmail(String email) {
            return Optional.empty();
        }

        @Override
        public Optional<Account> byId(PersonId id) {
            return Optional.of(person)
                    .filter(found -> found.id().equals(id))
                    .map(found ->
                            new Account(
                                    found,
                                    house.everyone.home(OrganisationKind.PROVIDER),
                                    Optional.empty(),
                                    false));
        }

        @Override
        public List<Account> demoAccounts() {
            return List.of();
        }
    }

    @Test
    void a_program_acts_for_the_person_who_made_its_token() {
        IssuedToken issued = issued();
        RecogniseToken.Recognised found = recognise.by(issued.secret()).orElseThrow();

        assertThat(issued.token().name()).isEqualTo("Centralino");
        assertThat(found.account().actor().person()).isEqualTo(provider.person());
        assertThat(found.token().scopes()).containsExactly(TokenScope.SEND_FIGURES);
        assertThat(recognise.by(issued.secret() + "x")).isEmpty();
        assertThat(recognise.by(issued.token().id().toString())).isEmpty();
        assertThat(recognise.by("")).isEmpty();
        assertThat(recognise.by("x".repeat(100_000))).isEmpty();
    }

    @Test
    void the_secret_stands_nowhere_but_in_the_hand_of_who_made_it() {
        IssuedToken issued = issued();

        assertThat(house.transactions.picture().toString()).doesNotContain(issued.secret());
        assertThat(house.trail.facts().toString()).doesNotContain(issued.secret());
        assertThat(issued.toString()).doesNotContain(issued.secret());
    }

    @Test
    void the_last_use_is_noted_but_not_every_second() {
        IssuedToken issued = issued();
        recognise.by(issued.secret());
        Optional<?> first = only().lastUsedAt();
        house.clock.advance(Duration.ofSeconds(30));
        recognise.by(issued.secret());
        assertThat(first).isPresent();
        assertThat(only().lastUsedAt()).isEqualTo(first);

        house.clock.advance(Duration.ofSeconds(31));
        recognise.by(issued.secret());
        assertThat(only().lastUsedAt()).contains(house.clock.instant());
    }

    @Test
    void a_token_ends_with_its_days() {
        IssuedToken issued = issued();
        house.clock.advance(Duration.ofDays(30).minusNanos(1));
        assertThat(recognise.by(issued.secret())).isPresent();
        house.clock.advance(Duration.ofNanos(1));
        assertThat(recognise.by(issued.secret())).isEmpty();
    }

    @Test
    void a_token_ends_when_it_is_taken_back_and_that_only_once() {
        IssuedToken issued = issued();
        Story.done(house.keepTokens.revoke(provider, issued.token().id()));

        assertThat(recognise.by(issued.secret())).isEmpty();
        assertThat(refused(house.keepTokens.revoke(provider, issued.token().id())))
                .isInstanceOf(TokenRefusal.TokenRevokedBefore.class);
        assertThat(only().revoked().orElseThrow().by()).isEqualTo(provider.person());
    }

    @Test
    void a_token_is_unknown_while_its_person_may_not_sign_in() {
        IssuedToken issued = issued();
        change(Set.of(Role.DRAFTER), false);
        assertThat(recognise.by(issued.secret())).isEmpty();

        change(Set.of(Role.OBSERVER), true);
        Actor now = recognise.by(issued.secret()).orElseThrow().account().actor();
        assertThat(now.roles()).containsExactly(Role.OBSERVER);
    }

    @Test
    void a_token_of_others_is_as_unknown_as_one_that_does_not_exist() {
        IssuedToken issued = issued();
        Actor stranger = house.everyone.stranger(provider.kind());

        assertThat(refused(house.keepTokens.revoke(stranger, issued.token().id())))
                .isEqualTo(new AgreementRefusal.NotFound());
        assertThat(Story.done(house.keepTokens.list(stranger))).isEmpty();
        assertThat(recognise.by(issued.secret())).isPresent();
    }

    @Test
    void what_cannot_be_made_is_said() {
        Map<TokenWish, Refusal> unfit =
                Map.of(
                        new TokenWish(" ", WISH.scopes(), 30), new TokenRefusal.TokenNameUnfit(80),
                        new TokenWish("x".repeat(81), WISH.scopes(), 30),
                                new TokenRefusal.TokenNameUnfit(80),
                        new TokenWish("a", Set.of(), 30), new TokenRefusal.TokenForNothing(),
                        new TokenWish("a", WISH.scopes(), 0), new TokenRefusal.TokenDaysUnfit(365),
                        new TokenWish("a", WISH.scopes(), 366),
                                new TokenRefusal.TokenDaysUnfit(365));
        unfit.forEach((wish, why) ->
                assertThat(refused(house.keepTokens.issue(provider, wish))).isEqualTo(why));

        for (int made = 0; made < AccessToken.MOST; made++) {
            issued();
        }
        assertThat(refused(house.keepTokens.issue(provider, WISH)))
                .isEqualTo(new TokenRefusal.TooManyTokens(AccessToken.MOST));
        house.clock.advance(Duration.ofDays(31));
        issued();
    }

    private void change(Set<Role> roles, boolean active) {
        person =
                new Person(
                        person.id(),
                        person.organisation(),
                        person.givenName(),
                        person.familyName(),
                        person.email(),
                        person.language(),
                        roles,
                        active);
    }

    private IssuedToken issued() {
        return Story.done(house.keepTokens.issue(provider, WISH));
    }

    private AccessToken only() {
        return Story.done(house.keepTokens.list(provider)).getFirst();
    }

    private static Refusal refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            return why;
        }
        throw new AssertionError("it was to be refused, was " + outcome);
    }
}
