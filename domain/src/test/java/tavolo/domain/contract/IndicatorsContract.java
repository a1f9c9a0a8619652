package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.indicator.TypedIndicator;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Aggregation;
import tavolo.domain.target.Direction;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.IndicatorDefinition;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;

/// What the stores promise of own indicators and of the targets that rest on them.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class IndicatorsContract {

    private static final Instant LATER = GivenTable.OPENED.plusSeconds(2);

    private Stores stores;
    private GivenTable table;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void give_a_table() {
        stores = stores();
        table = new GivenTable(stores);
    }

    @Test
    void an_indicator_comes_back_to_the_letter_to_its_owner_and_to_nobody_else() {
        KeptIndicator both = added(CLIENT, GivenIndicator.typed());
        KeptIndicator italian = added(CLIENT, GivenIndicator.italianOnly());
        KeptIndicator stock = added(CLIENT, stock());

        for (KeptIndicator indicator : List.of(both, italian, stock)) {
            assertThat(found(indicator, CLIENT)).contains(indicator);
            assertThat(editions(indicator, CLIENT))
                    .containsExactly(edition(CLIENT, indicator.newest(), 0));
            for (PartySide side : List.of(PROVIDER, UNION)) {
                assertThat(found(indicator, side)).isEmpty();
                assertThat(editions(indicator, side)).isEmpty();
                assertThat(in(() -> stores.indicators().all(table.organisation(side))))
                        .doesNotContain(indicator);
            }
        }
        assertThat(in(() -> stores.indicators().all(table.client)))
                .containsExactlyInAnyOrder(both, italian, stock);
    }

    @Test
    void a_version_is_added_and_the_earlier_ones_stay() {
        KeptIndicator first = added(PROVIDER, GivenIndicator.typed());
        OwnFormula second = first.newest().next("Nuovo nome", definition("altra fonte"));
        KeptIndicator next = next(first, second, Optional.empty());
        revise(next);

        assertThat(found(first, PROVIDER)).contains(next);
        assertThat(editions(first, PROVIDER))
                .containsExactly(
                        edition(PROVIDER, second, 0), edition(PROVIDER, first.newest(), 0));
        assertThatThrownBy(() -> revise(next)).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> revise(next(next, first.newest(), Optional.empty())))
                .isInstanceOf(RuntimeException.class);
        assertThat(found(first, PROVIDER)).contains(next);
    }

    @Test
    void what_changes_is_refused_to_those_who_saw_it_before_another_change() {
        KeptIndicator first = added(UNION, GivenIndicator.typed());
        KeptIndicator retired = next(first, first.newest(), Optional.of(LATER));
        retire(retired);

        assertThat(found(first, UNION)).contains(retired);
        assertThatThrownBy(() -> retire(next(first, first.newest(), Optional.empty())))
                .isInstanceOf(RuntimeException.class);
        KeptIndicator restored = next(retired, first.newest(), Optional.empty());
        retire(restored);
        assertThat(found(first, UNION)).contains(restored);
    }

    @Test
    void an_agreement_is_offered_the_newest_version_in_use_of_its_parties() {
        AgreementId agreement = opened();
        KeptIndicator first = added(UNION, GivenIndicator.typed());
        OwnFormula second = first.newest().next("Unione", definition("altra"));
        assertThat(offers(agreement, first.newest())).isTrue();
        assertThat(offers(agreement, second)).isFalse();

        KeptIndicator next = next(first, second, Optional.empty());
        revise(next);
        assertThat(offers(agreement, first.newest())).isFalse();
        assertThat(offers(agreement, second)).isTrue();
        assertThat(offers(agreement, new OwnFormula(second.code(), 2, "Unione", definition("?"))))
                .isFalse();
        assertThat(offers(opened(new GivenTable(stores)), second)).isFalse();

        retire(next(next, second, Optional.of(LATER)));
        assertThat(offers(agreement, second)).isFalse();
    }

    @Test
    void targets_come_back_with_the_version_on_which_they_rest() {
        AgreementId agreement = opened();
        KeptIndicator first = added(CLIENT, GivenIndicator.typed());
        TargetRevision resting = put(agreement, first.newest());
        OwnFormula second = first.newest().next("Committente", definition("altra"));
        revise(next(first, second, Optional.of(LATER)));

        assertThat(in(() -> stores.agreements().targets(resting.id()))).isEqualTo(resting);
        assertThat(offers(agreement, first.newest())).isTrue();
        assertThat(editions(first, CLIENT))
                .containsExactly(edition(CLIENT, second, 0), edition(CLIENT, first.newest(), 1));
    }

    private TargetRevision put(AgreementId agreement, OwnFormula formula) {
        TargetRevision revision =
                new TargetRevision(
                        new TargetRevisionId(UUID.randomUUID()),
                        2,
                        CLIENT,
                        table.person(CLIENT),
                        "anche i richiami",
                        List.of(
                                new TargetValue(
                                        formula.kpi(),
                                        formula,
                                        new TreeMap<>(),
                                        Optional.empty(),
                                        new BigDecimal("8"),
                                        LocalDate.of(2020, 5, 1),
                                        Optional.empty())),
                        LATER);
        return in(() -> {
            stores.agreements().add(agreement, revision);
            return revision;
        });
    }

    private AgreementId opened() {
        return opened(table);
    }

    private AgreementId opened(GivenTable at) {
        return in(() -> {
            AgreementOpening draft = at.draft(stores.agreements().nextNumber(2020));
            stores.agreements().open(draft);
            return draft.agreement().id();
        });
    }

    private boolean offers(AgreementId agreement, OwnFormula formula) {
        return in(() -> stores.agreements().offers(agreement, formula));
    }

    private KeptIndicator added(PartySide side, TypedIndicator typed) {
        OwnFormula formula =
                new OwnFormula(
                        IndicatorCode.of("C" + next(), UUID.randomUUID()),
                        1,
                        "Chi la definisce, «è»",
                        typed.definition().orElseThrow());
        KeptIndicator indicator =
                new KeptIndicator(table.organisation(side), formula, Optional.empty(), 0);
        return in(() -> {
            stores.indicators().add(indicator, edition(side, formula, 0));
            return indicator;
        });
    }

    private static String next() {
        return UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }

    private IndicatorEdition edition(PartySide side, OwnFormula formula, int agreements) {
        return new IndicatorEdition(formula, table.person(side), GivenTable.OPENED, agreements);
    }

    private static KeptIndicator next(
            KeptIndicator before, OwnFormula newest, Optional<Instant> retired) {
        return new KeptIndicator(before.owner(), newest, retired, before.version() + 1);
    }

    private void revise(KeptIndicator next) {
        PartySide side =
                Stream.of(PROVIDER, CLIENT, UNION)
                        .filter(each -> table.organisation(each).equals(next.owner()))
                        .findFirst()
                        .orElseThrow();
        in(() -> {
            stores.indicators().revise(next, edition(side, next.newest(), 0));
            return next;
        });
    }

    private void retire(KeptIndicator next) {
        in(() -> {
            stores.indicators().retire(next);
            return next;
        });
    }

    private Optional<KeptIndicator> found(KeptIndicator indicator, PartySide side) {
        return in(() -> stores.indicators().find(indicator.code(), table.organisation(side)));
    }

    private List<IndicatorEdition> editions(KeptIndicator indicator, PartySide side) {
        return in(() -> stores.indicators().editions(indicator.code(), table.organisation(side)));
    }

    private static IndicatorDefinition definition(String source) {
        return GivenIndicator.typed(source).definition().orElseThrow();
    }

    private static TypedIndicator stock() {
        return new TypedIndicator(
                Map.of(
                        Language.EN,
                        new TypedIndicator.Words(
                                "Open complaints",
                                "How many complaints are open.",
                                "complaints open at the end of the month",
                                "open complaints",
                                "",
                                "own register")),
                Unit.ITEMS,
                Direction.LOWER,
                Aggregation.STOCK_AT_END,
                10);
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
