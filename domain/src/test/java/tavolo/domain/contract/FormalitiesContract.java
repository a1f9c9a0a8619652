package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.Stage;
import tavolo.domain.signing.Formalities;
import tavolo.domain.signing.Formality;

/// What the store of how instruments are to be signed promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class FormalitiesContract {

    private Stores stores;
    private Formalities formalities;
    private Agreement agreement;
    private InstrumentId one;
    private InstrumentId other;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        formalities = stores.formalities();
        GivenTable table = new GivenTable(stores);
        agreement =
                in(() -> {
                    AgreementOpening opening =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(opening);
                    return opening.agreement();
                });
        one = agreement.instruments().getFirst().id();
        other = agreement.instruments().getLast().id();
    }

    @Test
    void nothing_said_is_the_usual_way() {
        assertThat(of(one)).isEqualTo(Formality.USUAL);
    }

    @Test
    void each_organisation_asks_for_itself_and_once() {
        assertThat(in(() -> formalities.ask(one, agreement.provider()))).isTrue();
        assertThat(in(() -> formalities.ask(one, agreement.provider()))).isFalse();
        assertThat(in(() -> formalities.ask(one, agreement.client()))).isTrue();
        assertThat(of(one).askedBy()).isEqualTo(Set.of(agreement.provider(), agreement.client()));
        assertThat(of(other)).isEqualTo(Formality.USUAL);
    }

    @Test
    void what_one_waives_the_others_still_ask() {
        in(() -> formalities.ask(one, agreement.provider()));
        in(() -> formalities.ask(one, agreement.client()));
        assertThat(in(() -> formalities.waive(one, agreement.provider()))).isTrue();
        assertThat(in(() -> formalities.waive(one, agreement.provider()))).isFalse();
        assertThat(of(one).askedBy()).isEqualTo(Set.of(agreement.client()));
    }

    @Test
    void what_is_asked_for_one_is_carried_to_another_and_goes_its_own_way_there() {
        in(() -> formalities.ask(one, agreement.provider()));
        in(() -> formalities.ask(one, agreement.client()));

        in(() -> {
            formalities.carry(one, other);
            return other;
        });
        assertThat(of(other)).isEqualTo(of(one));

        in(() -> formalities.waive(other, agreement.client()));
        assertThat(of(other).askedBy()).isEqualTo(Set.of(agreement.provider()));
        assertThat(of(one).askedBy()).isEqualTo(Set.of(agreement.provider(), agreement.client()));
    }

    @Test
    void where_nothing_is_asked_nothing_is_carried() {
        in(() -> {
            formalities.carry(one, other);
            return other;
        });
        assertThat(of(other)).isEqualTo(Formality.USUAL);
    }

    private Formality of(InstrumentId instrument) {
        return in(() -> formalities.of(instrument));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
