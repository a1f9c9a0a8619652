package tavolo.ui.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.actual.Verdict;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ClaimLine;
import tavolo.domain.claim.ClaimState;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredPictures;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.measured.MeasuredSpan;
import tavolo.domain.measured.ReadMeasured;
import tavolo.domain.measured.ReadMeasuredPictures;
import tavolo.domain.party.Actor;
import tavolo.domain.target.Kpi;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;
import tavolo.ui.testing.Window;

class AgreementMeasuredViewTest {

    private static final String PROVIDER = "anna.belmonte@voceviva.example";
    private static final String OBSERVER = "nicola.bassi@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final AgreementId agreement = tables.agreement(PROVIDER, "2020/0145");

    @Test
    void each_target_has_its_newest_period_and_a_suspended_one_is_only_observed() {
        String page = portal.of(PROVIDER).visit(page("")).text();

        assertThat(page)
                .contains(
                        "apr 2020",
                        portal.says("view.measured.observed"),
                        portal.says("attainment.on-target"),
                        portal.says("view.measured.money.title"),
                        portal.says("claim-state.open"),
                        portal.says("claim-state.granted"),
                        portal.says("view.measured.claim"));
    }

    @Test
    void a_union_sees_figures_and_claims_and_no_money_anywhere() {
        Window window = portal.of(UNION).visit(page("?mesi=120&riga=2"));

        assertThat(window.text())
                .contains("apr 2020", portal.says("claim-state.granted"))
                .doesNotContain(portal.says("view.measured.money.title"))
                .doesNotContain(portal.says("view.measured.claims.withdraw.title"));
        MeasuredAgreement read = read(tables.actor(UNION));
        assertThat(read.months()).isEmpty();
        assertThat(read.rows()).isNotEmpty();
        read.rows()
                .forEach(row ->
                        row.history()
                                .timeline()
                                .segments()
                                .forEach(segment ->
                                        assertThat(segment.version().terms().payoff()).isEmpty()));
        read.rows().stream()
                .flatMap(row -> row.periods().stream())
                .flatMap(line -> line.judgement().stream())
                .flatMap(judgement -> judgement.verdict().found().stream())
                .forEach(finding -> {
                    assertThat(finding.band()).isEmpty();
                    assertThat(finding.effectPercent()).isEmpty();
                });
    }

    @Test
    void all_three_sides_see_the_same_figures_and_the_granted_time_is_left_out() {
        MeasuredAgreement read = read(tables.actor(OBSERVER));

        assertThat(read.claims())
                .extracting(ClaimLine::claim)
                .extracting(claim -> claim.state())
                .containsExactly(ClaimState.OPEN, ClaimState.GRANTED);
        assertThat(nets(read)).isEqualTo(nets(read(tables.actor(UNION))));
        assertThat(row(read, Kpi.AHT).newest().orElseThrow().judgement().orElseThrow().verdict())
                .isInstanceOf(Verdict.Observed.class);
        assertThat(read.months()).isNotEmpty();
    }

    @Test
    void remote_work_stands_beside_work_on_site_and_before_beside_since() {
        String page = portal.of(PROVIDER).visit(page("?riga=1")).text();

        assertThat(page)
                .contains(
                        portal.says("view.measured.workplaces.title"),
                        portal.says("view.measured.turn.title"),
                        portal.says("view.measured.day.title"),
                        portal.says("view.measured.workplaces.remote"),
                        "16 mar 2020");
        MeasuredPictures read = pictures(tables.actor(PROVIDER));
        assertThat(read.turn().orElseThrow().day()).isEqualTo(LocalDate.of(2020, 3, 16));
        assertThat(read.day().orElseThrow().halfHours()).hasSize(26);
    }

    @Test
    void all_sides_see_the_same_pictures_and_only_some_the_effects_of_bands() {
        MeasuredPictures own = pictures(tables.actor(PROVIDER));

        assertThat(pictures(tables.actor(UNION))).isEqualTo(own);
        assertThat(own.former()).isPresent();
        String fee = portal.says("view.measured.zone.still", "").strip();
        assertThat(portal.of(PROVIDER).visit(page("?riga=1&tabella")).text()).contains(fee);
        assertThat(portal.of(UNION).visit(page("?riga=1&tabella")).text()).doesNotContain(fee);
    }

    @Test
    void what_cannot_be_drawn_is_said() {
        assertThat(portal.of(PROVIDER).visit(page("?riga=2")).text())
                .contains(portal.says("view.measured.workplaces.missing"))
                .doesNotContain(portal.says("view.measured.workplaces.title"));
    }

    @Test
    void an_agreement_that_does_not_apply_yet_has_nothing_to_compare() {
        AgreementId ahead = tables.agreement(OBSERVER, "2020/0147");

        assertThat(portal.of(OBSERVER).visit("accordi/" + ahead + "/obiettivi/misurato").text())
                .contains(portal.says("view.measured.no-targets"));
    }

    @Test
    void what_was_measured_at_others_is_as_unknown_as_at_no_agreement() {
        Window window = portal.of(STRANGER);
        String unknown =
                window.visit("accordi/" + UUID.randomUUID() + "/obiettivi/misurato").text();

        assertThat(window.visit(page("")).text())
                .isEqualTo(unknown)
                .contains(portal.says("trouble.not-found.sentence"));
    }

    @Test
    void the_targets_page_leads_there() {
        assertThat(portal.of(PROVIDER).visit("accordi/" + agreement + "/obiettivi").text())
                .contains(portal.says("view.measured.link"));
    }

    private String page(String query) {
        return "accordi/" + agreement + "/obiettivi/misurato" + query;
    }

    private MeasuredAgreement read(Actor actor) {
        MeasuredSpan span = new MeasuredSpan(YearMonth.of(2020, 4), 12);
        if (portal.bean(ReadMeasured.class).by(actor, agreement, span)
                instanceof Outcome.Done<MeasuredAgreement>(MeasuredAgreement found)) {
            return found;
        }
        throw new AssertionError("it was refused");
    }

    private MeasuredPictures pictures(Actor actor) {
        MeasuredSpan span = new MeasuredSpan(YearMonth.of(2020, 4), 12);
        if (portal.bean(ReadMeasuredPictures.class)
                        .by(actor, agreement, row(read(actor), Kpi.SL).subject(), span)
                instanceof Outcome.Done<MeasuredPictures>(MeasuredPictures found)) {
            return found;
        }
        throw new AssertionError("it was refused");
    }

    private static MeasuredRow row(MeasuredAgreement read, Kpi kpi) {
        return read.rows().stream()
                .filter(row -> row.subject().kpi() == kpi)
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> nets(MeasuredAgreement read) {
        return read.rows().stream()
                .flatMap(row -> row.periods().stream())
                .<Object>map(line -> line.counting())
                .toList();
    }
}
