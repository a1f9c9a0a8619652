package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.party.PartySide.CLIENT;
import static tavolo.domain.party.PartySide.PROVIDER;
import static tavolo.domain.party.PartySide.UNION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Ratio;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.Stage;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.document.Sha256;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.given.Sheets;
import tavolo.domain.indicator.IndicatorEdition;
import tavolo.domain.indicator.KeptIndicator;
import tavolo.domain.indicator.TypedIndicator;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.NamedMapping;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.library.Language;
import tavolo.domain.party.Channel;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetTimeline;
import tavolo.domain.term.TargetVersion;
import tavolo.domain.term.TargetVersionId;
import tavolo.domain.term.Validity;
import tavolo.domain.term.Workplace;

/// What the stores promise of targets in force and of measured figures that rest on own indicators.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class IndicatorUseContract {

    private static final LocalDate MONDAY = LocalDate.of(2020, 4, 6);

    private Stores stores;
    private GivenTable table;
    private OwnFormula first;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void give_an_indicator() {
        stores = stores();
        table = new GivenTable(stores);
        first =
                new OwnFormula(
                        IndicatorCode.of("USATO", UUID.randomUUID()),
                        1,
                        "Chi lo definisce",
                        GivenIndicator.typed().definition().orElseThrow());
        in(() -> {
            stores.indicators()
                    .add(
                            new KeptIndicator(table.client, first, Optional.empty(), 0),
                            edition(first));
            return 0;
        });
    }

    @Test
    void what_applied_by_an_earlier_version_still_says_so() {
        AgreementId agreement = opened(new Stage.Draft(1));
        TargetTimeline begun =
                done(
                        TargetTimeline.of(subject(first))
                                .continuedBy(version(first, GivenTable.STARTS, 1)));
        record(agreement, begun);
        OwnFormula second = revised();
        TargetTimeline later =
                done(begun.supersededBy(version(second, GivenTable.STARTS.plusMonths(2), 2)));
        record(agreement, later);

        TargetTimeline read =
                in(() -> stores.targetTimelines().on(table.line)).stream()
                        .filter(timeline -> timeline.subject().equals(subject(second)))
                        .findFirst()
                        .orElseThrow();
        assertThat(read).isEqualTo(later);
        assertThat(read.segments())
                .extracting(segment -> segment.version().terms().variant().formula())
                .containsExactly(first, second);
        assertThat(read.segments())
                .extracting(segment -> segment.version().subject().kpi().name(Language.IT))
                .containsExactly("Richiami in giornata", "Richiamate in giornata");
        assertThat(in(() -> stores.targetTimelines().lastWord(subject(second))))
                .contains(agreement);
    }

    @Test
    void figures_and_mappings_come_back_with_their_formula() {
        ColumnMapping mapping = Sheets.mapping(table.line, first, Granularity.DAY, Sheets.COLUMNS);
        SeriesKey series =
                new SeriesKey(
                        table.line,
                        FormulaVariant.usual(first),
                        Granularity.DAY,
                        new Place(Optional.empty(), Channel.VOICE_IN, Workplace.BOTH));
        MeasuredFigure figure = MeasuredFigure.of(MeasuredPeriod.day(MONDAY), Ratio.of(8, 100));
        FigureImport begun = imported(mapping, new PlacedFigure(series, figure));
        NamedMapping kept = new NamedMapping("Richiami", mapping, GivenTable.OPENED);
        in(() -> {
            stores.columnMappings().put(table.provider, kept);
            return 0;
        });
        revised();

        assertThat(in(() -> stores.actuals().series(table.line, table.eyes(PROVIDER))))
                .containsExactly(series);
        assertThat(
                        in(() ->
                                stores.actuals()
                                        .figures(
                                                series,
                                                Validity.ofDays(MONDAY, MONDAY),
                                                table.eyes(PROVIDER))))
                .containsExactly(figure);
        assertThat(in(() -> stores.actuals().imports(table.line, table.provider)))
                .containsExactly(begun);
        assertThat(in(() -> stores.columnMappings().of(table.provider))).containsExactly(kept);
    }

    @Test
    void figures_come_in_by_what_was_put_on_the_table_only() {
        AgreementId draft = opened(new Stage.Draft(1));
        put(draft);
        assertThat(in(() -> stores.actuals().ownFormulas(table.line))).isEmpty();

        AgreementId proposed = opened(new Stage.Proposed(1));
        assertThat(in(() -> stores.actuals().ownFormulas(table.line))).isEmpty();
        put(proposed);
        revised();

        assertThat(in(() -> stores.actuals().ownFormulas(table.line))).containsExactly(first);
    }

    @Test
    void rows_and_words_on_them_keep_the_version_that_they_name() {
        AgreementId agreement = opened(new Stage.Proposed(1));
        TargetValue asked = value(first);
        TargetValue following =
                TargetValue.usual(
                                KpiFormula.AHT_HANDLED,
                                Optional.empty(),
                                new BigDecimal("380"),
                                GivenTable.STARTS,
                                Optional.empty())
                        .with(
                                Optional.empty(),
                                Optional.of(new RowOrigin(first.kpi(), "richiami da evitare")));
        put(agreement, List.of(asked, following));
        OwnFormula second = revised();
        RowStand accepted = word(asked, Stand.ACCEPTED, PROVIDER, Optional.empty());
        RowStand countered = word(asked, Stand.COUNTERED, CLIENT, Optional.of(value(second)));
        in(() -> {
            stores.agreements().say(agreement, accepted);
            stores.agreements().say(agreement, countered);
            return 0;
        });

        assertThat(in(() -> stores.agreements().tables(agreement)).getLast().values())
                .containsExactly(asked, following)
                .last()
                .extracting(row -> row.origin().orElseThrow().from().name(Language.IT))
                .isEqualTo("Richiami in giornata");
        assertThat(in(() -> stores.agreements().rowStands(agreement)))
                .containsExactlyInAnyOrder(accepted, countered)
                .extracting(word -> word.kpi().name(Language.IT))
                .containsOnly("Richiami in giornata");
    }

    private RowStand word(
            TargetValue row, Stand stand, PartySide side, Optional<TargetValue> wanted) {
        return new RowStand(
                row.kpi(),
                2,
                side,
                stand,
                wanted,
                "",
                side == CLIENT ? table.client : table.provider,
                table.person(side),
                GivenTable.OPENED);
    }

    private OwnFormula revised() {
        OwnFormula second =
                first.next(
                        "Altro nome",
                        GivenIndicator.typed(Map.of(Language.IT, renamed()))
                                .definition()
                                .orElseThrow());
        return in(() -> {
            stores.indicators()
                    .revise(
                            new KeptIndicator(table.client, second, Optional.empty(), 1),
                            edition(second));
            return second;
        });
    }

    private static TypedIndicator.Words renamed() {
        TypedIndicator.Words words = GivenIndicator.italian("altra fonte");
        return new TypedIndicator.Words(
                "Richiamate in giornata",
                words.explanation(),
                words.formula(),
                words.numerator(),
                words.denominator(),
                words.source());
    }

    private IndicatorEdition edition(OwnFormula formula) {
        return new IndicatorEdition(formula, table.person(CLIENT), GivenTable.OPENED, 0);
    }

    private TargetSubject subject(OwnFormula formula) {
        return new TargetSubject(formula.kpi(), TargetScope.whole(table.line, Channel.VOICE_IN));
    }

    private TargetVersion version(OwnFormula formula, LocalDate from, int hour) {
        return new TargetVersion(
                new TargetVersionId(UUID.randomUUID()),
                subject(formula),
                TargetTerms.of(value(formula)),
                Validity.since(from),
                GivenTable.OPENED.plusSeconds(hour));
    }

    private static TargetValue value(OwnFormula formula) {
        return new TargetValue(
                formula.kpi(),
                formula,
                new TreeMap<>(),
                Optional.empty(),
                new BigDecimal("8"),
                GivenTable.STARTS,
                Optional.empty());
    }

    private void record(AgreementId agreement, TargetTimeline timeline) {
        done(in(() -> stores.targetTimelines().record(timeline, agreement)));
    }

    private void put(AgreementId agreement) {
        put(agreement, List.of(value(first)));
    }

    private void put(AgreementId agreement, List<TargetValue> rows) {
        TargetRevision revision =
                new TargetRevision(
                        new TargetRevisionId(UUID.randomUUID()),
                        2,
                        UNION,
                        table.person(UNION),
                        "",
                        rows,
                        GivenTable.OPENED);
        in(() -> {
            stores.agreements().add(agreement, revision);
            return 0;
        });
    }

    private FigureImport imported(ColumnMapping mapping, PlacedFigure figure) {
        FigureImport begun =
                new FigureImport(
                        new ImportId(UUID.randomUUID()),
                        1,
                        "richiami.csv",
                        Sha256.digestOf("richiami"),
                        mapping,
                        table.person(PROVIDER),
                        GivenTable.OPENED,
                        1,
                        Optional.empty());
        return in(() -> {
            stores.actuals().lock(table.line);
            stores.actuals().begin(begun);
            stores.actuals().write(begun, List.of(figure));
            return begun;
        });
    }

    private AgreementId opened(Stage stage) {
        return in(() -> {
            AgreementOpening opening = table.opening(stores.agreements().nextNumber(2020), stage);
            stores.agreements().open(opening);
            return opening.agreement().id();
        });
    }

    private static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new IllegalStateException(outcome.toString());
    }

    private <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
