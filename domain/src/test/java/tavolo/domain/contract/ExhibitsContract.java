package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.Stage;
import tavolo.domain.exhibit.Exhibit;
import tavolo.domain.exhibit.ExhibitId;
import tavolo.domain.measured.GivenPrint;
import tavolo.domain.party.PartySide;

/// What the store promises of measured pictures behind agreements.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class ExhibitsContract {

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        agreement = opened();
    }

    private AgreementId opened() {
        return stores.inTransaction(() -> {
            AgreementOpening draft =
                    table.opening(stores.agreements().nextNumber(2020), new Stage.Negotiating(1));
            stores.agreements().open(draft);
            return draft.agreement().id();
        });
    }

    @Test
    void every_figure_comes_back_and_the_digest_with_them() {
        Exhibit kept = add(1);

        Exhibit found =
                stores.inTransaction(() -> stores.exhibits().find(agreement, 1)).orElseThrow();

        assertThat(found).isEqualTo(kept);
        assertThat(found.digest()).isEqualTo(kept.digest());
    }

    @Test
    void numbers_are_those_of_one_agreement() {
        assertThat(lastNumber(agreement)).isZero();
        add(1);
        add(2);

        assertThat(lastNumber(agreement)).isEqualTo(2);
        AgreementId other = opened();
        assertThat(lastNumber(other)).isZero();
        assertThat(stores.inTransaction(() -> stores.exhibits().find(other, 1))).isEmpty();
    }

    @Test
    void each_holds_from_its_version_on_until_it_is_taken_away() {
        Exhibit first = add(1);
        Exhibit second = add(2);
        List<ClauseId> clauses = clauses();
        put(clauses.getFirst(), 2, first, true);
        put(clauses.getFirst(), 3, second, true);
        put(clauses.getFirst(), 4, first, false);
        put(clauses.getFirst(), 6, first, true);

        assertThat(attached(clauses.getFirst(), 1)).isEmpty();
        assertThat(attached(clauses.getFirst(), 2)).containsExactly(first);
        assertThat(attached(clauses.getFirst(), 3)).containsExactly(first, second);
        assertThat(attached(clauses.getFirst(), 5)).containsExactly(second);
        assertThat(attached(clauses.getFirst(), 6)).containsExactly(first, second);
        assertThat(attached(clauses.getLast(), 6)).isEmpty();
    }

    private int lastNumber(AgreementId id) {
        return stores.inTransaction(() -> stores.exhibits().lastNumber(id));
    }

    private List<ClauseId> clauses() {
        return stores.inTransaction(() ->
                stores.agreements()
                        .findForSystem(agreement)
                        .orElseThrow()
                        .clauses()
                        .map(Clause::id)
                        .toList());
    }

    private void put(ClauseId clause, int from, Exhibit exhibit, boolean isAttached) {
        stores.inTransaction(() -> {
            stores.exhibits().put(clause, from, exhibit.id(), isAttached);
            return clause;
        });
    }

    private List<Exhibit> attached(ClauseId clause, int version) {
        return stores.inTransaction(() -> stores.exhibits().attached(clause, version));
    }

    private Exhibit add(int number) {
        Exhibit exhibit =
                new Exhibit(
                        new ExhibitId(UUID.randomUUID()),
                        agreement,
                        number,
                        GivenPrint.annex(number),
                        table.organisation(PartySide.PROVIDER),
                        table.person(PartySide.PROVIDER),
                        GivenTable.OPENED.plusSeconds(number));
        stores.inTransaction(() -> {
            stores.exhibits().add(exhibit);
            return exhibit;
        });
        return exhibit;
    }
}
