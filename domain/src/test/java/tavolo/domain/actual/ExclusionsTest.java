package tavolo.domain.actual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static tavolo.domain.term.GivenTarget.number;
import static tavolo.domain.term.GivenTarget.serviceLevel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.domain.actual.Verdict.Cause;
import tavolo.domain.actual.Verdict.NotJudged;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.Allowances;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExclusionsTest {

    private static final Optional<String> TICKET = Optional.of("ticket 4711");

    private static final Allowances AGREED =
            new Allowances(
                    Optional.empty(),
                    List.of(
                            new Exclusion(ExclusionCode.CLIENT_SYSTEM_DOWN, true),
                            new Exclusion(ExclusionCode.STRIKE, false),
                            new Exclusion(ExclusionCode.VOLUME_OVER_FORECAST, false)),
                    Optional.of(number("10")));

    @Test
    void gross_counts_everything_and_net_what_remains() {
        MeasuredFigure excluded =
                excluded(ExclusionCode.CLIENT_SYSTEM_DOWN, Ratio.of(10, 100), TICKET);

        Judgement judgement = judge(excluded);

        assertThat(judgement.gross().figure().orElseThrow()).isEqualByComparingTo("60");
        assertThat(judgement.net().figure().orElseThrow()).isEqualByComparingTo("85");
        assertThat(judgement.excludedMinutes())
                .containsExactly(entry(ExclusionCode.CLIENT_SYSTEM_DOWN, 45));
    }

    @Test
    void a_claim_without_the_required_evidence_is_void() {
        Judgement judgement =
                judge(
                        excluded(
                                ExclusionCode.CLIENT_SYSTEM_DOWN,
                                Ratio.of(10, 100),
                                Optional.of("  ")));

        assertThat(judgement.net()).isEqualTo(judgement.gross());
        assertThat(judgement.excludedMinutes()).isEmpty();
    }

    @Test
    void a_cause_that_nobody_agreed_on_is_void() {
        Judgement judgement =
                judge(excluded(ExclusionCode.FORCE_MAJEURE, Ratio.of(10, 100), TICKET));

        assertThat(judgement.net()).isEqualTo(judgement.gross());
    }

    @Test
    void evidence_is_asked_only_where_it_is_agreed() {
        Judgement judgement =
                judge(excluded(ExclusionCode.STRIKE, Ratio.of(10, 100), Optional.empty()));

        assertThat(judgement.net().sample()).isEqualByComparingTo("200");
    }

    @ParameterizedTest
    @CsvSource({"110,false", "110.01,true", "100,false"})
    void volume_beyond_the_tolerance_is_excluded(BigDecimal actual, boolean excluded) {
        MeasuredFigure flooded =
                figure(4, Ratio.of(20, 110)).against(new Volume(actual, number("100")));

        Judgement judgement = judge(flooded, figure(5, Ratio.of(90, 100)));

        assertThat(judgement.net().figure().orElseThrow().compareTo(number("90")) == 0)
                .isEqualTo(excluded);
        assertThat(judgement.excludedMinutes().containsKey(ExclusionCode.VOLUME_OVER_FORECAST))
                .isEqualTo(excluded);
        assertThat(judgement.gross().sample()).isEqualByComparingTo("210");
    }

    @Test
    void when_all_is_excluded_nothing_is_judged() {
        MeasuredFigure strike =
                figure(4, Ratio.of(0, 50)).whollyExcluded(ExclusionCode.STRIKE, Optional.empty());

        assertThat(judge(strike).verdict()).isEqualTo(new NotJudged(Cause.NO_FIGURES));
        assertThat(judge(strike).excludedMinutes())
                .containsExactly(entry(ExclusionCode.STRIKE, 1440));
    }

    @Test
    void a_void_claim_on_everything_leaves_the_others_alone() {
        MeasuredFigure figure =
                excluded(ExclusionCode.CLIENT_SYSTEM_DOWN, Ratio.of(10, 100), TICKET)
                        .whollyExcluded(ExclusionCode.FORCE_MAJEURE, TICKET);

        assertThat(judge(figure).net().figure().orElseThrow()).isEqualByComparingTo("85");
    }

    @Test
    void a_claim_takes_the_half_hours_that_it_touches_and_whole_days() {
        ExclusionClaim claim =
                new ExclusionClaim(
                        ExclusionCode.STRIKE,
                        at("2020-05-04T10:15"),
                        at("2020-05-04T11:00"),
                        TICKET);
        ExclusionClaim twoDays =
                new ExclusionClaim(
                        ExclusionCode.STRIKE,
                        at("2020-05-04T00:00"),
                        at("2020-05-06T00:00"),
                        TICKET);

        assertThat(claim.on(halfHour("2020-05-04T09:30")).excluded()).isEmpty();
        assertThat(claim.on(halfHour("2020-05-04T10:00")).excluded()).hasSize(1);
        assertThat(claim.on(halfHour("2020-05-04T10:30")).excluded()).hasSize(1);
        assertThat(claim.on(halfHour("2020-05-04T11:00")).excluded()).isEmpty();
        assertThat(claim.on(figure(4, Ratio.of(1, 2))).excluded()).isEmpty();
        assertThat(twoDays.on(figure(5, Ratio.of(1, 2))).excluded()).hasSize(1);
        assertThat(twoDays.on(figure(6, Ratio.of(1, 2))).excluded()).isEmpty();
    }

    @Test
    void no_more_is_excluded_than_was_counted() {
        assertThatThrownBy(() -> excluded(ExclusionCode.STRIKE, Ratio.of(0, 301), TICKET))
                .hasMessageContaining("no more is excluded");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void excluding_whole_pieces_is_never_having_measured_them(long seed) {
        Random random = new Random(seed);
        List<MeasuredFigure> all = new ArrayList<>();
        List<MeasuredFigure> kept = new ArrayList<>();
        for (int date = 1; date <= 31; date++) {
            int offered = 1 + random.nextInt(500);
            MeasuredFigure figure = figure(date, Ratio.of(random.nextInt(offered), offered));
            boolean strike = random.nextInt(3) == 0;
            all.add(
                    strike
                            ? figure.whollyExcluded(ExclusionCode.STRIKE, Optional.empty())
                            : figure);
            if (!strike) {
                kept.add(figure);
            }
        }

        Judgement judgement = judge(all.toArray(MeasuredFigure[]::new));
        Judgement without = judge(kept.toArray(MeasuredFigure[]::new));

        assertThat(judgement.net()).isEqualTo(without.gross());
        assertThat(judgement.verdict()).isEqualTo(without.verdict());
    }

    private static MeasuredFigure excluded(
            ExclusionCode code, Ratio part, Optional<String> evidence) {
        MeasuredFigure whole = figure(4, Ratio.of(180, 300));
        return new MeasuredFigure(
                whole.period(),
                whole.gross(),
                List.of(new ExcludedPart(code, 45, part, evidence)),
                Optional.empty());
    }

    private static MeasuredFigure figure(int date, Ratio ratio) {
        return MeasuredFigure.of(
                MeasuredPeriod.day(GivenMonth.MAY.from().withDayOfMonth(date)), ratio);
    }

    private static MeasuredFigure halfHour(String start) {
        return MeasuredFigure.of(MeasuredPeriod.halfHour(at(start)), Ratio.of(1, 2));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static Judgement judge(MeasuredFigure... figures) {
        return GivenMonth.judge(
                serviceLevel().allowing(AGREED), GivenMonth.series(List.of(figures)));
    }
}
