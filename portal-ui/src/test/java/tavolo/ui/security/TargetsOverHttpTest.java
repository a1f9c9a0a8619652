package tavolo.ui.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tavolo.ui.testing.Portal;

/// The targets of a service line, fetched as a program does.
class TargetsOverHttpTest {

    private static final String PROVIDER = "nicola.bassi@voceviva.example";
    private static final String UNION = "luca.ferri@fac.example";
    private static final String STRANGER = "serena.degasperi@valdibruna.example";
    private static final String PASSWORD = "tavolo-2020";
    private static final String LINE = "/api/targets?service=S01&on=";

    private final Http http = new Http(Portal.running().address());

    @Test
    void a_union_is_told_the_values_and_nothing_of_money() {
        http.signIn(UNION, PASSWORD);
        HttpResponse<String> answer = http.get(LINE + "2020-03-16");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"number\":\"2020/0145\"", "\"kpi\":\"SL\"")
                .doesNotContain("payoff");
    }

    @Test
    void what_applied_on_a_day_is_told_as_json_with_the_agreement_it_comes_from() {
        http.signIn(PROVIDER, PASSWORD);
        HttpResponse<String> answer = http.get(LINE + "2020-03-16");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(answer.body())
                .contains("\"service\":\"S01\"", "\"on\":\"2020-03-16\"", "\"kpi\":\"SL\"")
                .contains("\"number\":\"2020/0145\"", "\"from\":\"2020-03-16\"")
                .contains("\"payoff\"")
                .doesNotContain("2019/0012");
        assertThat(http.get(LINE + "2020-03-15").body()).contains("2019/0012");
    }

    @Test
    void what_was_known_at_a_moment_is_told_too() {
        http.signIn(PROVIDER, PASSWORD);

        assertThat(http.get(LINE + "2020-03-20&known=2020-03-10T00:00:00Z").body())
                .contains("\"known\":\"2020-03-10T00:00:00Z\"", "2019/0012")
                .doesNotContain("2020/0145");
    }

    @Test
    void a_line_of_others_is_as_unknown_as_one_that_does_not_exist() {
        http.signIn(STRANGER, PASSWORD);
        HttpResponse<String> foreign = http.get(LINE + "2020-03-16");
        HttpResponse<String> unknown = http.get("/api/targets?service=X99&on=2020-03-16");

        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).doesNotContain("S01").doesNotContain("kpi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?service=S01",
                "?on=2020-03-16",
                "?service=S01&on=yesterday",
                "?service=S01&on=2020-02-30",
                "?service=S01&on=2020-03-16&known=noon"
            })
    void a_question_that_cannot_be_read_is_told_so(String question) {
        http.signIn(PROVIDER, PASSWORD);

        assertThat(http.get("/api/targets" + question).statusCode()).isEqualTo(400);
    }

    @Test
    void a_stranger_is_led_to_the_sign_in() {
        assertThat(http.target(http.get(LINE + "2020-03-16"))).isEqualTo("/login");
    }
}
