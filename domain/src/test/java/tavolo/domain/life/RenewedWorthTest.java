package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.agreement.Origin;
import tavolo.domain.agreement.PayoffTable;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.House;
import tavolo.domain.given.PayoffActs;
import tavolo.domain.given.Story;
import tavolo.domain.library.ClauseCode;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// An agreement that begins from a previous one goes on with what its targets are worth.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RenewedWorthTest {

    private static final ClausePlace ADDENDUM =
            new ClausePlace(COMMERCIAL_ADDENDUM, new ClauseCode("C22"));
    private static final ClausePlace PROTOCOL =
            new ClausePlace(TRI_PARTY_PROTOCOL, new ClauseCode("C22"));

    private House house;
    private Story story;
    private Actor provider;

    @BeforeEach
    void negotiate() {
        house = new House();
        story = new Story(house).negotiating();
        provider = house.everyone.at(PartySide.PROVIDER);
        Story.done(
                house.proposePayoffs.by(
                        provider, story.id(), Optional.empty(), PayoffActs.usual(), "penali"));
    }

    @Test
    void what_was_agreed_goes_on_as_the_first_word_of_the_provider() {
        story.acceptAll();

        assertThat(worth(renewed(Set.of(ADDENDUM, PROTOCOL))))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.content()).isEqualTo(PayoffActs.usual());
                    assertThat(table.author()).isEqualTo(PartySide.PROVIDER);
                    assertThat(table.number()).isEqualTo(1);
                });
    }

    @Test
    void what_was_only_proposed_does_not() {
        assertThat(worth(renewed(Set.of(ADDENDUM, PROTOCOL)))).isEmpty();
    }

    @Test
    void an_agreement_without_the_clause_that_carries_it_says_nothing_of_money() {
        story.acceptAll();

        assertThat(worth(renewed(Set.of(PROTOCOL)))).isEmpty();
    }

    private AgreementId renewed(Set<ClausePlace> places) {
        return Story.done(
                house.open.by(
                        provider,
                        new OpeningRequest(
                                Set.of(Everyone.FREE_LINE),
                                Set.of(Everyone.SECOND_UNION),
                                places,
                                Language.IT,
                                House.firstDay(),
                                Optional.of(LocalDate.of(2021, 12, 31)),
                                new Origin.Previous(story.id()),
                                false)));
    }

    private List<PayoffTable> worth(AgreementId id) {
        return house.transactions.inOne(() -> house.agreements.payoffTables(id));
    }
}
