package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Stage;
import tavolo.domain.signing.LapseOutcome;
import tavolo.domain.signing.SigningDeadline;
import tavolo.domain.signing.SigningDeadlines;

/// What the store of deadlines of signatures promises.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class SigningDeadlinesContract {

    private static final LocalDate LAST = LocalDate.of(2020, 5, 31);
    private static final int MANY = 1000;

    private Stores stores;
    private SigningDeadlines deadlines;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_the_stores() {
        stores = stores();
        deadlines = stores.signingDeadlines();
    }

    private AgreementId agreement() {
        GivenTable table = new GivenTable(stores);
        return in(() -> {
            AgreementOpening opening =
                    table.opening(stores.agreements().nextNumber(2020), new Stage.Signing(1));
            stores.agreements().open(opening);
            return opening.agreement().id();
        });
    }

    private AgreementId limited(LocalDate lastDay) {
        AgreementId id = agreement();
        set(id, new SigningDeadline(lastDay, LapseOutcome.FAILED));
        return id;
    }

    private void set(AgreementId id, SigningDeadline deadline) {
        in(() -> {
            deadlines.set(id, deadline);
            return id;
        });
    }

    @Test
    void the_newest_deadline_counts_until_it_is_forgotten() {
        AgreementId id = agreement();
        assertThat(in(() -> deadlines.of(id))).isEmpty();
        set(id, new SigningDeadline(LAST, LapseOutcome.BACK_TO_TABLE));
        SigningDeadline later = new SigningDeadline(LAST.plusDays(9), LapseOutcome.FAILED);
        set(id, later);
        assertThat(in(() -> deadlines.of(id))).contains(later);
        in(() -> {
            deadlines.forget(id);
            return id;
        });
        assertThat(in(() -> deadlines.of(id))).isEmpty();
    }

    @Test
    void a_deadline_is_over_on_the_day_after_its_last_one() {
        AgreementId later = limited(LAST.plusDays(1));
        AgreementId id = limited(LAST);
        assertThat(over(LAST)).doesNotContain(id, later);
        assertThat(over(LAST.plusDays(1))).contains(id).doesNotContain(later);
        assertThat(over(LAST.plusDays(2))).containsSubsequence(id, later);
    }

    @Test
    void an_agreement_that_collects_signatures_without_a_deadline_is_endless() {
        AgreementId id = agreement();
        assertThat(in(() -> deadlines.endless(MANY))).contains(id);
        set(id, new SigningDeadline(LAST, LapseOutcome.FAILED));
        assertThat(in(() -> deadlines.endless(MANY))).doesNotContain(id);
    }

    @Test
    void people_are_reminded_of_a_deadline_once_and_again_of_a_new_one() {
        AgreementId id = limited(LAST);
        assertThat(toRemind(LAST.minusDays(1))).doesNotContain(id);
        assertThat(toRemind(LAST)).contains(id);
        in(() -> {
            deadlines.reminded(id);
            return id;
        });
        assertThat(toRemind(LAST)).doesNotContain(id);
        set(id, new SigningDeadline(LAST, LapseOutcome.FAILED));
        assertThat(toRemind(LAST)).contains(id);
    }

    private List<AgreementId> over(LocalDate day) {
        return in(() -> deadlines.over(day, MANY));
    }

    private List<AgreementId> toRemind(LocalDate day) {
        return in(() -> deadlines.toRemind(day, MANY));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
