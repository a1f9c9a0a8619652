package tavolo.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ReviseTargets;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.given.GivenIndicator;
import tavolo.domain.indicator.DefineIndicator;
import tavolo.domain.indicator.ReadIndicators;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.KeepMappings;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.TextStyle;
import tavolo.domain.machine.IssuedToken;
import tavolo.domain.machine.KeepTokens;
import tavolo.domain.machine.TokenScope;
import tavolo.domain.machine.TokenWish;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Parties;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Granularity;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;

/// Figures that programs send, over the network as they do.
class FiguresOverHttpTest {

    private static final String DRAFTER = "marina.marchesini@terzavoce.example";
    private static final String STRANGER = "attilio.cerullo@lumarete.example";
    private static final String HEADS = "Data;Offerte;Entro 20 s\n";
    private static final String BY = "/api/figures?name=giorni.csv&mapping=Giornaliero";
    private static final Pattern IMPORT = Pattern.compile("\"import\":\"([^\"]+)\"");

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void a_file_comes_in_by_a_kept_choice_of_columns_and_the_same_once_more_changes_nothing() {
        keep(DRAFTER, 0);
        ProgramClient program = program(DRAFTER, TokenScope.SEND_FIGURES);
        String file = HEADS + "01/03/2017;1.200;900\n02/03/2017;1.100;1.001\n";

        HttpResponse<String> first = program.post(BY, ProgramClient.CSV, file);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertThat(first.body())
                .contains("\"rows\":2", "\"new\":2", "\"changed\":0", "\"repeated\":false");
        assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();

        HttpResponse<String> again = program.post(BY, ProgramClient.CSV, file);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).contains("\"new\":0", "\"unchanged\":2", "\"repeated\":true");
        assertThat(id(again)).isEqualTo(id(first));

        HttpResponse<String> other =
                program.post(BY, ProgramClient.CSV, HEADS + "02/03/2017;1.100;999\n");
        assertThat(other.body()).contains("\"new\":0", "\"changed\":1", "\"unchanged\":0");

        String there = "/api/figures/imports/" + id(first);
        assertThat(stranger().delete(there).statusCode()).isEqualTo(404);
        assertThat(program.delete(there).statusCode()).isEqualTo(204);
        assertThat(program.delete(there).statusCode()).isEqualTo(204);
        assertThat(undone(id(first))).isTrue();
        assertThat(undone(id(other))).isFalse();
    }

    @Test
    void rows_come_in_as_json_too() {
        ProgramClient program = program(DRAFTER, TokenScope.SEND_FIGURES);
        String rows =
                """
                {"service": "%s", "formula": "SL_OFFERED", "conditions": {"%s": "20"},
                 "grain": "INTERVAL_30M",
                 "rows": [{"start": "2017-05-02T08:30", "numerator": 90, "denominator": 120},
                          {"start": "2017-05-02T09:00", "numerator": 80, "denominator": 100}]}
                """
                        .formatted(
                                line(DRAFTER, 0).code(),
                                KpiFormula.SL_OFFERED.conditions().getFirst().key());

        HttpResponse<String> answer = program.post("/api/figures", ProgramClient.JSON, rows);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"rows\":2", "\"new\":2");
        assertThat(program.post("/api/figures", ProgramClient.JSON, rows).body())
                .contains("\"repeated\":true");
    }

    @Test
    void an_own_indicator_is_measured_once_targets_of_the_service_rest_on_it() {
        Actor drafter = tables.actor(DRAFTER);
        AgreementId agreement = tables.agreement(DRAFTER, "2020/0168");
        OwnFormula formula =
                Tables.done(
                                portal.bean(ReadIndicators.class)
                                        .one(
                                                drafter,
                                                Tables.done(
                                                        portal.bean(DefineIndicator.class)
                                                                .by(
                                                                        drafter,
                                                                        "DALLARETE",
                                                                        GivenIndicator.typed()))))
                        .indicator()
                        .newest();
        String rows =
                """
                {"service": "%s", "formula": "%s", "grain": "DAY",
                 "rows": [{"start": "2020-04-02", "numerator": 9, "denominator": 120}]}
                """
                        .formatted(code(agreement), formula.name());
        ProgramClient program = program(DRAFTER, TokenScope.SEND_FIGURES);
        HttpResponse<String> early = program.post("/api/figures", ProgramClient.JSON, rows);
        assertThat(early.statusCode()).as(early.body()).isEqualTo(400);
        assertThat(early.body()).contains("field-unfit");

        put(drafter, agreement, formula);

        HttpResponse<String> answer = program.post("/api/figures", ProgramClient.JSON, rows);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"new\":1");
        assertThat(stranger().post("/api/figures", ProgramClient.JSON, rows).statusCode())
                .isIn(400, 404);
    }

    private String code(AgreementId agreement) {
        return portal.bean(Transactions.class)
                .inOne(() -> portal.bean(Parties.class).linesOfAgreement(agreement.value()))
                .getFirst()
                .code();
    }

    private void put(Actor drafter, AgreementId agreement, OwnFormula formula) {
        TargetRevision newest =
                Tables.done(portal.bean(ReadAgreements.class).targets(drafter, agreement))
                        .revisions()
                        .getFirst();
        List<TargetValue> values = new ArrayList<>(newest.values());
        values.add(
                TargetValue.usual(
                        formula,
                        Optional.empty(),
                        new BigDecimal("8"),
                        values.getFirst().validFrom(),
                        values.getFirst().validTo()));
        Tables.done(
                portal.bean(ReviseTargets.class)
                        .by(drafter, agreement, newest.id(), values, "anche i richiami"));
    }

    @Test
    void rows_that_cannot_be_taken_are_told_one_by_one_and_nothing_comes_in() {
        keep(DRAFTER, 0);
        int before = imports(DRAFTER, 0).size();
        HttpResponse<String> answer =
                program(DRAFTER, TokenScope.SEND_FIGURES)
                        .post(
                                BY,
                                ProgramClient.CSV,
                                HEADS + "01/04/2017;1.200;0,75\n02/04/2017;5;3\n");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"urn:tavolo:problem:rows-unfit\"", "\"status\":422")
                .contains("\"all\":2", "\"row\":2", "\"row\":3", "\"column\":\"Entro 20 s\"")
                .contains("Percentages cannot be added up");
        assertThat(imports(DRAFTER, 0)).hasSize(before);
    }

    @Test
    void rows_of_json_are_counted_from_one() {
        String rows = json("{\"start\":\"2017-06-01\",\"numerator\":3,\"denominator\":9}");

        assertThat(
                        program(DRAFTER, TokenScope.SEND_FIGURES)
                                .post("/api/figures", ProgramClient.JSON, rows)
                                .body())
                .contains("\"row\":1", "\"column\":\"denominator\"", "\"all\":1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{|json-unreadable",
                "[]|json-unreadable",
                "{\"service\":\"x\",\"agent\":\"4711\"}|field-unfit",
                "{\"service\":\"x\",\"rows\":[{\"matricola\":4711}]}|field-unfit",
                "{\"formula\":\"NONE\",\"grain\":\"DAY\",\"rows\":[]}|field-unfit",
                "{\"formula\":\"AHT_HANDLED\",\"grain\":\"EON\",\"rows\":[]}|field-unfit",
                "{\"formula\":{},\"grain\":\"DAY\",\"rows\":[]}|field-unfit",
                "{\"service\":\"x\",\"rows\":[{\"numerator\":null}]}|field-unfit"
            })
    void json_that_is_none_of_figures_is_told_so(String body, String code) {
        HttpResponse<String> answer =
                program(DRAFTER, TokenScope.SEND_FIGURES)
                        .post("/api/figures", ProgramClient.JSON, body);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:tavolo:problem:" + code).doesNotContain("4711");
    }

    @Test
    void a_program_without_a_valid_token_learns_nothing() {
        String json = json("{\"start\":\"2017-06-01\",\"numerator\":3,\"denominator\":90}");
        for (String token : List.of("", "tavolo_unknown")) {
            HttpResponse<String> answer =
                    new ProgramClient(token).post("/api/figures", ProgramClient.JSON, json);

            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
            assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                    .startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
    }

    @Test
    void a_token_opens_the_doors_of_its_scopes_alone() {
        ProgramClient reader = program(DRAFTER, TokenScope.READ_TARGETS);
        ProgramClient sender = program(DRAFTER, TokenScope.SEND_FIGURES);
        String targets = "/api/targets?service=" + line(DRAFTER, 0).code() + "&on=2020-04-20";

        assertThat(reader.get(targets).statusCode()).isEqualTo(200);
        assertThat(reader.get(targets).headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(reader.delete("/api/figures/imports/" + UUID.randomUUID()).statusCode())
                .isEqualTo(403);
        assertThat(sender.get(targets).statusCode()).isEqualTo(403);
        assertThat(sender.get(targets).body()).contains("scope-missing");
        assertThat(sender.get("/api/anything").statusCode()).isEqualTo(403);
        assertThat(sender.get("/accordi").statusCode()).isNotEqualTo(200);
    }

    @Test
    void a_token_that_was_taken_back_is_unknown_at_once() {
        Actor me = tables.actor(DRAFTER);
        IssuedToken issued = issued(DRAFTER, TokenScope.READ_TARGETS);
        ProgramClient program = new ProgramClient(issued.secret());
        String targets = "/api/targets?service=" + line(DRAFTER, 0).code() + "&on=2020-04-20";
        assertThat(program.get(targets).statusCode()).isEqualTo(200);

        Tables.done(portal.bean(KeepTokens.class).revoke(me, issued.token().id()));

        assertThat(program.get(targets).statusCode()).isEqualTo(401);
    }

    @Test
    void a_line_and_a_choice_of_others_are_as_unknown_as_none() {
        keep(DRAFTER, 0);
        ProgramClient stranger = stranger();
        String body = HEADS + "01/03/2016;1.200;900\n";

        HttpResponse<String> foreign = stranger.post(BY, ProgramClient.CSV, body);
        HttpResponse<String> none =
                stranger.post("/api/figures?mapping=Nessuna", ProgramClient.CSV, body);
        assertThat(foreign.statusCode()).isEqualTo(404);
        assertThat(foreign.body()).isEqualTo(none.body());

        HttpResponse<String> line =
                stranger.post(
                        "/api/figures",
                        ProgramClient.JSON,
                        json("{\"start\":\"2016-03-01\",\"numerator\":3,\"denominator\":90}"));
        assertThat(line.statusCode()).isEqualTo(404);
    }

    @Test
    void what_kind_of_body_it_is_must_be_said() {
        ProgramClient program = program(DRAFTER, TokenScope.SEND_FIGURES);

        assertThat(
                        program.post("/api/figures", "application/x-www-form-urlencoded", "a=b")
                                .statusCode())
                .isEqualTo(415);
        assertThat(program.post("/api/figures", "nonsense", "a=b").statusCode()).isEqualTo(415);
        assertThat(program.post("/api/figures", ProgramClient.CSV, HEADS).statusCode())
                .isEqualTo(400);
    }

    @Test
    void a_body_beyond_the_limit_is_refused() {
        keep(DRAFTER, 0);
        byte[] large = new byte[FigureFile.MOST_BYTES + 100];
        Arrays.fill(large, (byte) 'a');

        assertThat(
                        program(DRAFTER, TokenScope.SEND_FIGURES)
                                .post(BY, ProgramClient.CSV, large)
                                .statusCode())
                .isEqualTo(413);
    }

    private String json(String row) {
        return "{\"service\":\"%s\",\"formula\":\"SL_OFFERED\",\"grain\":\"DAY\",\"rows\":[%s]}"
                .formatted(line(DRAFTER, 0).code(), row);
    }

    private static String id(HttpResponse<String> answer) {
        var found = IMPORT.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return found.group(1);
    }

    private void keep(String email, int line) {
        ColumnMapping mapping =
                new ColumnMapping(
                        line(email, line).id(),
                        FormulaVariant.usual(KpiFormula.SL_OFFERED),
                        Granularity.DAY,
                        new TextStyle(NumberStyle.ITALIAN, DateStyle.DAY_FIRST),
                        MappedColumns.of("Data", "Entro 20 s", "Offerte"));
        Tables.done(
                portal.bean(KeepMappings.class).save(tables.actor(email), "Giornaliero", mapping));
    }

    private ProgramClient stranger() {
        return program(STRANGER, TokenScope.SEND_FIGURES);
    }

    private ProgramClient program(String email, TokenScope scope) {
        return new ProgramClient(issued(email, scope).secret());
    }

    /// Takes back the oldest token when there are many, so that the tests can make their own.
    private IssuedToken issued(String email, TokenScope scope) {
        Actor me = tables.actor(email);
        KeepTokens keep = portal.bean(KeepTokens.class);
        Tables.done(keep.list(me)).stream()
                .filter(token -> token.revoked().isEmpty())
                .skip(10)
                .forEach(token -> Tables.done(keep.revoke(me, token.id())));
        return Tables.done(keep.issue(me, new TokenWish("Prova", Set.of(scope), 1)));
    }

    private ServiceLine line(String email, int index) {
        return Tables.done(portal.bean(ReadOrganisation.class).by(tables.actor(email)))
                .lines()
                .get(index);
    }

    private List<FigureImport> imports(String email, int line) {
        return Tables.done(
                portal.bean(ReadFigures.class)
                        .imports(tables.actor(email), line(email, line).id()));
    }

    private boolean undone(String id) {
        Optional<FigureImport> found =
                imports(DRAFTER, 0).stream()
                        .filter(each -> each.id().toString().equals(id))
                        .findFirst();
        return found.orElseThrow().undone().isPresent();
    }
}
