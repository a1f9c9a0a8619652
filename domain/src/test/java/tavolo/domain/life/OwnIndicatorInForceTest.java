package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStands;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TableChange;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.given.House;
import tavolo.domain.given.Sheets;
import tavolo.domain.given.Story;
import tavolo.domain.indicator.IndicatorDesk;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.OwnIndicator;
import tavolo.domain.target.RowOrigin;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.TargetVersion;

/// A row on an own indicator is negotiated, comes into force and is measured like any other.
@DisplayNameGeneration(ReplaceUnderscores.class)
class OwnIndicatorInForceTest {

    private final House house = new House();
    private final Story story = new Story(house);
    private final Actor client = house.everyone.at(PartySide.CLIENT);
    private final Actor provider = house.everyone.at(PartySide.PROVIDER);
    private final Actor union = house.everyone.at(PartySide.UNION);
    private OwnFormula formula = GivenIndicator.formula("");

    @BeforeEach
    void put_it_on_the_table() {
        IndicatorCode code =
                Story.done(
                        house.defineIndicator.by(
                                provider, GivenIndicator.CODE, GivenIndicator.typed()));
        formula = Story.done(house.readIndicators.one(provider, code)).indicator().newest();
        put(provider, with(row("8")));
    }

    @Test
    void its_row_is_accepted_countered_and_objected_to() {
        story.negotiating();
        Story.done(answer(client, new RowAnswer.Acceptance(formula.kpi())));
        Story.done(answer(union, new RowAnswer.Counter(row("10"), "tornano i casi difficili")));
        assertThat(stands().stand(PartySide.CLIENT, formula.kpi())).contains(Stand.ACCEPTED);
        assertThat(stands().contested()).containsExactly(formula.kpi());
        assertThat(positionOfUnion()).isEqualTo("Richiami in giornata: tornano i casi difficili");

        Story.done(answer(union, new RowAnswer.Objection(formula.kpi(), "manca la causa")));
        assertThat(stands().stand(PartySide.UNION, formula.kpi())).contains(Stand.OBJECTED);

        story.acceptAll();
        assertThat(stands().contested()).isEmpty();
    }

    @Test
    void who_asked_for_what_the_next_table_says_has_agreed_to_it() {
        story.negotiating();
        Story.done(answer(union, new RowAnswer.Counter(row("10"), "tornano i casi difficili")));
        List<TargetValue> before = table().values();
        put(provider, with(row("10")));

        assertThat(stands().stand(PartySide.UNION, formula.kpi())).contains(Stand.ACCEPTED);
        assertThat(TableChange.between(before, table().values()))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.kpi()).isEqualTo(formula.kpi());
                    assertThat(change.isOfValueOnly()).isTrue();
                });
    }

    @Test
    void a_contested_row_keeps_the_texts_open() {
        story.agreed();
        Story.done(answer(union, new RowAnswer.Objection(formula.kpi(), "manca la causa")));

        assertThat(house.close.by(provider, story.id(), InstrumentKind.COMMERCIAL_ADDENDUM))
                .isEqualTo(Outcome.refused(new AgreementRefusal.RowsOpen(List.of(formula.kpi()))));
    }

    @Test
    void another_row_follows_from_it_on_the_paper() {
        List<TargetValue> rows = new ArrayList<>(table().values());
        rows.replaceAll(value ->
                value.kpi().equals(Kpi.AHT)
                        ? value.with(
                                Optional.empty(),
                                Optional.of(new RowOrigin(formula.kpi(), "meno fretta")))
                        : value);
        put(provider, rows);

        var text =
                house.transactions.inOne(() ->
                        house.texts.freeze(
                                story.agreement(),
                                story.instrument(InstrumentKind.TRI_PARTY_PROTOCOL),
                                1,
                                house.today.now()));
        assertThat(text.targets())
                .anySatisfy(printed ->
                        assertThat(printed.definition().in(Language.IT))
                                .endsWith("; deriva da Richiami in giornata: meno fretta"));
    }

    @Test
    void what_is_in_force_stays_what_was_signed_when_the_indicator_goes_on() {
        story.inForce();
        Story.done(
                house.reviseIndicator.by(
                        provider,
                        new IndicatorDesk.Seen(formula.code(), 0),
                        GivenIndicator.typed("un’altra fonte")));

        TargetVersion applied =
                house.transactions.inOne(() -> house.timelines.on(Everyone.LINE)).stream()
                        .filter(timeline -> timeline.subject().kpi() instanceof OwnIndicator)
                        .findFirst()
                        .orElseThrow()
                        .asOf(House.firstDay())
                        .orElseThrow();
        assertThat(applied.terms().variant().formula()).isEqualTo(formula);
        assertThat(applied.terms().levels().value()).isEqualByComparingTo("8");
        assertThat(applied.terms().measuring().minimumSample()).isEqualTo(30);
    }

    @Test
    void figures_of_it_come_in_from_a_file() {
        story.inForce();

        var taken =
                Story.done(
                        house.importFigures.by(
                                provider,
                                Sheets.of(
                                        "richiami.csv",
                                        "Data;Risposte;Ripetute",
                                        "01/04/2020;1.200;96",
                                        "02/04/2020;1.100;77"),
                                Sheets.mapping(
                                        Everyone.LINE,
                                        formula,
                                        Granularity.DAY,
                                        MappedColumns.of("Data", "Ripetute", "Risposte"))));

        assertThat(taken.made().rows()).isEqualTo(2);
    }

    private TargetValue row(String value) {
        return TargetValue.usual(
                formula,
                Optional.empty(),
                new BigDecimal(value),
                House.firstDay(),
                Optional.empty());
    }

    private List<TargetValue> with(TargetValue row) {
        List<TargetValue> rows = new ArrayList<>(table().values());
        rows.removeIf(value -> value.kpi().equals(row.kpi()));
        rows.add(row);
        return rows;
    }

    private void put(Actor actor, List<TargetValue> rows) {
        Story.done(house.targets.by(actor, story.id(), table().id(), rows, "anche i richiami"));
    }

    private Outcome<?> answer(Actor actor, RowAnswer answer) {
        return house.answerTargets.by(actor, story.id(), table().id(), List.of(answer));
    }

    private TargetRevision table() {
        return house.transactions.inOne(() -> house.agreements.tables(story.id()).getLast());
    }

    private RowStands stands() {
        return house.transactions.inOne(() ->
                new RowStands(
                        house.agreements.tables(story.id()),
                        house.agreements.rowStands(story.id())));
    }

    private String positionOfUnion() {
        return story.clause(Story.TARGETS).positionOf(union.organisation()).orElseThrow().reason();
    }
}
