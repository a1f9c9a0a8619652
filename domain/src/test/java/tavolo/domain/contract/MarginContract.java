package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.Clause;
import tavolo.domain.agreement.ClauseProposal;
import tavolo.domain.agreement.Remark;
import tavolo.domain.agreement.UnsentProposal;
import tavolo.domain.party.PartySide;

/// What the stores promise of what is written beside the text of a clause: comments, and what was
/// typed and not sent.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class MarginContract {

    private static final Instant LATER = GivenTable.OPENED.plusSeconds(2);

    private Stores stores;
    private GivenTable table;
    private AgreementId agreement;
    private Clause clause;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void open_an_agreement() {
        stores = stores();
        table = new GivenTable(stores);
        AgreementOpening opening = opened();
        agreement = opening.agreement().id();
        clause = opening.agreement().clauses().findFirst().orElseThrow();
    }

    @Test
    void a_comment_is_kept_to_the_letter_with_its_audience() {
        for (Audience audience :
                new Audience[] {Audience.onlyUs(), Audience.usAnd(UNION), Audience.everyone()}) {
            Remark remark = written(audience);

            assertThat(found(agreement, remark.id())).contains(remark);
        }
    }

    @Test
    void a_comment_is_found_in_its_own_agreement_only() {
        Remark remark = written(Audience.everyone());

        assertThat(found(opened().agreement().id(), remark.id())).isEmpty();
        assertThat(found(agreement, UUID.randomUUID())).isEmpty();
    }

    @Test
    void widening_changes_the_audience_of_one_comment_and_nothing_else() {
        Remark one = written(Audience.onlyUs());
        Remark other = written(Audience.onlyUs());

        in(() -> {
            stores.remarks().widen(agreement, one.id(), Audience.usAnd(CLIENT), LATER);
            return one;
        });

        assertThat(found(agreement, one.id())).contains(one.widened(Audience.usAnd(CLIENT)));
        assertThat(found(agreement, other.id())).contains(other);
    }

    @Test
    void other_words_stand_in_one_comment_and_replace_only_those_that_were_read() {
        Remark before = written(Audience.usAnd(CLIENT));
        Remark other = written(Audience.onlyUs());
        Remark now = before.reworded("«meglio»\ncosì", LATER.plusSeconds(5));

        reword(before, now);

        assertThat(found(agreement, now.id())).contains(now);
        assertThat(found(agreement, other.id())).contains(other);
        assertThatThrownBy(() -> reword(before, now)).isInstanceOf(RuntimeException.class);
        Remark again = now.reworded("di nuovo", LATER.plusSeconds(9));
        reword(now, again);
        assertThat(found(agreement, now.id())).contains(again);
        assertThat(again.wording().number()).isEqualTo(3);
    }

    private void reword(Remark before, Remark now) {
        in(() -> {
            stores.remarks().reword(agreement, before, now);
            return now;
        });
    }

    @Test
    void an_answer_is_kept_with_its_thread_and_a_thread_is_settled_and_opened_again() {
        Remark opening = written(Audience.usAnd(UNION));
        Remark other = written(Audience.usAnd(UNION));
        Remark answer =
                new Remark(
                        UUID.randomUUID(),
                        clause.id(),
                        UNION,
                        table.organisation(UNION),
                        table.person(UNION),
                        opening.audience(),
                        Optional.of(new Remark.Opening(opening.id(), opening.organisation())),
                        Optional.empty(),
                        Remark.Wording.first("d'accordo", LATER),
                        LATER);
        in(() -> {
            stores.remarks().add(agreement, answer);
            stores.remarks().settle(agreement, opening.id(), Optional.of(LATER));
            return answer;
        });

        assertThat(found(agreement, answer.id())).contains(answer);
        assertThat(found(agreement, opening.id())).contains(opening.settled(Optional.of(LATER)));
        assertThat(found(agreement, other.id())).contains(other);
        assertThat(in(() -> stores.remarks().isAnswered(opening.id()))).isTrue();
        assertThat(in(() -> stores.remarks().isAnswered(other.id()))).isFalse();

        in(() -> {
            stores.remarks().settle(agreement, opening.id(), Optional.empty());
            return answer;
        });
        assertThat(found(agreement, opening.id())).contains(opening);
    }

    @Test
    void nothing_is_unsent_before_something_is_kept() {
        assertThat(unsent(PROVIDER)).isEmpty();
    }

    @Test
    void what_was_kept_last_comes_back_to_the_letter() {
        UnsentProposal last = typed("«poi» ’ {giorni} \uD83D\uDE42\n2. a\tb ", LATER);
        keep(typed("prima", GivenTable.OPENED));
        keep(last);

        assertThat(unsent(PROVIDER)).contains(last);
        keep(last);
        assertThat(unsent(PROVIDER)).contains(last);
    }

    @Test
    void it_is_kept_for_one_person_and_one_clause() {
        keep(typed("mio", LATER));

        assertThat(unsent(UNION)).isEmpty();
        clause = opened().agreement().clauses().findFirst().orElseThrow();
        assertThat(unsent(PROVIDER)).isEmpty();
    }

    @Test
    void what_was_discarded_is_gone_and_discarding_nothing_is_no_trouble() {
        keep(typed("mio", LATER));
        discard();
        assertThat(unsent(PROVIDER)).isEmpty();
        discard();
        assertThat(unsent(PROVIDER)).isEmpty();
    }

    private AgreementOpening opened() {
        return in(() -> {
            AgreementOpening draft = table.draft(stores.agreements().nextNumber(2020));
            stores.agreements().open(draft);
            return draft;
        });
    }

    private Remark written(Audience audience) {
        Remark remark =
                new Remark(
                        UUID.randomUUID(),
                        clause.id(),
                        CLIENT,
                        table.organisation(CLIENT),
                        table.person(CLIENT),
                        audience,
                        Optional.empty(),
                        Optional.empty(),
                        Remark.Wording.first("è l'ora\nseconda riga", LATER),
                        LATER);
        return in(() -> {
            stores.remarks().add(agreement, remark);
            return remark;
        });
    }

    private Optional<Remark> found(AgreementId within, UUID id) {
        return in(() -> stores.remarks().find(within, id));
    }

    private UnsentProposal typed(String word, Instant at) {
        return new UnsentProposal(
                new ClauseProposal(
                        clause.latest(), word, word + " in English", Map.of("days", "due,5"), word),
                at);
    }

    private void keep(UnsentProposal proposal) {
        in(() -> {
            stores.unsent().keep(table.person(PROVIDER), clause.id(), proposal);
            return proposal;
        });
    }

    private void discard() {
        in(() -> {
            stores.unsent().discard(table.person(PROVIDER), clause.id());
            return clause;
        });
    }

    private Optional<UnsentProposal> unsent(PartySide side) {
        return in(() -> stores.unsent().find(table.person(side), clause.id()));
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
