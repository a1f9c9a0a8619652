package tavolo.domain.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ServiceTarget;
import tavolo.domain.given.Everyone;
import tavolo.domain.given.GivenStudy;
import tavolo.domain.party.Channel;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Band;
import tavolo.domain.term.Bands;
import tavolo.domain.term.Levels;
import tavolo.domain.term.Measuring;
import tavolo.domain.term.Payoff;
import tavolo.domain.term.TargetScope;
import tavolo.domain.term.TargetSubject;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.Workplace;

/// Proposals side by side.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScenarioTest {

    private static final TargetValue LEVEL =
            TargetValue.usual(
                    KpiFormula.SL_OFFERED,
                    Optional.of(new BigDecimal("80")),
                    new BigDecimal("75"),
                    LocalDate.of(2020, 5, 1),
                    Optional.empty());
    private static final TargetValue ANSWER =
            TargetValue.usual(
                    KpiFormula.ASA_QUEUE,
                    Optional.empty(),
                    new BigDecimal("40"),
                    LocalDate.of(2020, 5, 1),
                    Optional.empty());
    private static final List<TargetValue> TABLE = List.of(LEVEL, ANSWER);

    @Test
    void an_address_names_up_to_four_each_once() {
        assertThat(ScenarioChoice.read("prima,t2,x,t2,s3,t02,s1,t9"))
                .containsExactly(
                        new ScenarioChoice.Before(),
                        new ScenarioChoice.Proposal(2),
                        new ScenarioChoice.KeptStudy(3),
                        new ScenarioChoice.KeptStudy(1));
        assertThat(ScenarioChoice.read("")).isEmpty();
    }

    @Test
    void what_applied_before_leaves_out_what_is_new() {
        assertThat(ScenarioValue.before(TABLE))
                .extracting(ScenarioValue::kpi)
                .containsExactly(Kpi.SL);
        assertThat(ScenarioValue.asked(TABLE)).hasSize(2);
    }

    @Test
    void a_proposal_is_tried_with_the_assumptions_of_a_study() {
        ScenarioFeasibility feasible =
                ScenarioFeasibility.of(ScenarioValue.asked(TABLE), GivenStudy.inputs())
                        .orElseThrow();
        String within = LEVEL.conditions().get("within");
        FeasibilityRun expected =
                FeasibilityRun.of(
                        GivenStudy.inputs()
                                .asking(ServiceTarget.ofOffered(0.75, Double.parseDouble(within))));

        assertThat(feasible.target()).isEqualTo(0.75);
        assertThat(feasible.extraFullTime())
                .isEqualTo(expected.extraPeople().fullTimeEquivalents());
        assertThat(feasible.after()).isEqualTo(expected.after().level());
    }

    @Test
    void a_table_without_a_service_level_or_a_study_of_no_queue_tells_nothing() {
        assertThat(
                        ScenarioFeasibility.of(
                                ScenarioValue.asked(List.of(ANSWER)), GivenStudy.inputs()))
                .isEmpty();
        assertThat(ScenarioFeasibility.of(ScenarioValue.asked(TABLE), GivenStudy.work())).isEmpty();
        assertThat(ScenarioFeasibility.of(GivenStudy.work()).isKept()).isFalse();
    }

    @Test
    void the_bands_lie_as_far_away_as_the_value_of_the_scenario() {
        Map<Kpi, BigDecimal> month = Map.of(Kpi.SL, new BigDecimal("76"));

        assertThat(payoff(ScenarioValue.before(TABLE), month, "100").total())
                .contains(new BigDecimal("-2.0000"));
        assertThat(payoff(ScenarioValue.asked(TABLE), month, "100").total())
                .contains(new BigDecimal("0.5000"));
    }

    @Test
    void weights_that_do_not_make_a_hundred_have_lines_and_no_total() {
        MonthPayoff payoff =
                payoff(ScenarioValue.before(TABLE), Map.of(Kpi.SL, new BigDecimal("76")), "60");

        assertThat(payoff.lines()).hasSize(1);
        assertThat(payoff.total()).isEmpty();
    }

    @Test
    void a_target_without_a_figure_or_without_money_counts_for_nothing() {
        assertThat(payoff(ScenarioValue.asked(TABLE), Map.of(), "100").lines()).isEmpty();
        assertThat(
                        MonthPayoff.of(
                                        ScenarioValue.asked(TABLE),
                                        Map.of(SUBJECT, terms("100").withoutMoney()),
                                        Map.of(Kpi.SL, BigDecimal.TEN))
                                .lines())
                .isEmpty();
    }

    private static final TargetSubject SUBJECT =
            new TargetSubject(
                    Kpi.SL,
                    new TargetScope(
                            Everyone.LINE,
                            Optional.empty(),
                            Channel.VOICE_IN,
                            Optional.empty(),
                            Workplace.BOTH));

    private static MonthPayoff payoff(
            List<ScenarioValue> values, Map<Kpi, BigDecimal> month, String weight) {
        return MonthPayoff.of(values, Map.of(SUBJECT, terms(weight)), month);
    }

    /// Down to -2 % below 78, nothing to 80, half a per cent from there on.
    private static TargetTerms terms(String weight) {
        return TargetTerms.plain(
                        FormulaVariant.usual(KpiFormula.SL_OFFERED),
                        Levels.of(new BigDecimal("80")),
                        Measuring.monthly(0, 0))
                .paying(
                        Optional.of(
                                new Payoff(
                                        new BigDecimal(weight),
                                        new Bands(
                                                List.of(
                                                        band("70", "78", "-2", "-2"),
                                                        band("78", "80", "0", "0"),
                                                        band("80", "100", "0.5", "0.5"))),
                                        Optional.empty())));
    }

    private static Band band(String from, String to, String first, String last) {
        return new Band(
                new BigDecimal(from),
                new BigDecimal(to),
                new BigDecimal(first),
                new BigDecimal(last));
    }
}
