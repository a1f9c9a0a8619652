package tavolo.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tavolo.domain.Outcome;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.KeepMappings;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.intake.TextStyle;
import tavolo.domain.machine.KeepTokens;
import tavolo.domain.machine.TokenScope;
import tavolo.domain.machine.TokenWish;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.people.PersonLine;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.term.Granularity;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;

/// Nothing of what a single person does comes in by any door, and no answer to a program names
/// anybody. Source: art. 4 L. 300/1970, INL circ. 4/2017.
class NoPersonIsRevealedTest {

    private static final String DRAFTER = "anna.belmonte@voceviva.example";
    private static final String NAME = "Solo gruppi";
    private static final Pattern MEMBER = Pattern.compile("\"([^\"\\\\]+)\":");

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);
    private final Actor me = tables.actor(DRAFTER);
    private final ReadOrganisation.View house =
            Tables.done(portal.bean(ReadOrganisation.class).by(me));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Data;Offerte;Entro 20 s;Matricola|01/03/2015;100;80;4711|person-column",
                "Data;Offerte;Entro 20 s;Cognome|01/03/2015;100;80;x|person-column",
                "Data;Offerte;Entro 20 s;agentId|01/03/2015;100;80;4711|person-column",
                "Data;Offerte;Entro 20 s;Note|01/03/2015;100;80;a.b@c.example|person-inside",
                "Data;Offerte;Entro 20 s;Note|01/03/2015;100;80;RSSMRA85T10A562S|person-inside",
                "Data;Offerte;Entro 20 s;Note|01/03/2015;9;8;|rows-unfit"
            })
    void no_door_takes_what_is_of_a_person_or_of_a_few(String heads, String row, String why) {
        keep();
        int before = imports().size();
        String file = heads + "\n" + row + "\n";

        HttpResponse<String> answer =
                program()
                        .post(
                                "/api/figures?mapping=" + NAME.replace(" ", "%20"),
                                ProgramClient.CSV,
                                file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(answer.body())
                .contains("urn:tavolo:problem:" + why)
                .doesNotContain("4711", "a.b@c.example", "RSSMRA85T10A562S");
        assertThat(imports()).hasSize(before);

        ImportPage page = new ImportPage(DRAFTER);
        if (why.equals("rows-unfit")) {
            page.send("pochi.csv", file, "view.figures.step.columns")
                    .choose("view.figures.kept", NAME)
                    .press("view.figures.check")
                    .until(portal.says("cell-problem.group-too-small", 10));
        } else {
            page.send("persone.csv", file, "view.figures.imports")
                    .until(why.equals("person-column") ? "singole persone" : "Alla riga 2");
        }
        assertThat(page.window().text())
                .doesNotContain("4711", "a.b@c.example", "RSSMRA85T10A562S");
        assertThat(imports()).hasSize(before);
    }

    /// That the same file without the person comes in shows that it was refused for that alone.
    @Test
    void the_same_file_of_a_group_comes_in() {
        keep();
        HttpResponse<String> answer =
                program()
                        .post(
                                "/api/figures?mapping=" + NAME.replace(" ", "%20"),
                                ProgramClient.CSV,
                                "Data;Offerte;Entro 20 s;Note\n01/03/2015;10;8;\n");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(members(answer))
                .containsExactlyInAnyOrder(
                        "changed", "import", "new", "repeated", "rows", "unchanged");
    }

    @ParameterizedTest
    @CsvSource({"agent", "matricola", "operatore", "email", "name", "person"})
    void rows_of_json_have_no_field_for_a_person(String field) {
        int before = imports().size();
        HttpResponse<String> answer =
                program()
                        .post(
                                "/api/figures",
                                ProgramClient.JSON,
                                """
                                {"service":"%s","formula":"SL_OFFERED","grain":"DAY","rows":
                                [{"start":"2015-03-01","numerator":8,"denominator":10,"%s":"4711"}]}
                                """
                                        .formatted(line().code(), field));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("field-unfit").doesNotContain("4711");
        assertThat(imports()).hasSize(before);
    }

    @Test
    void a_choice_of_columns_about_people_is_not_kept() {
        Outcome<?> kept =
                portal.bean(KeepMappings.class)
                        .save(
                                me,
                                "Per operatore",
                                mapping(MappedColumns.of("Data", "Operatore", "Offerte")));

        assertThat(kept).isEqualTo(Outcome.refused(new IntakeRefusal.PersonColumn("Operatore")));
    }

    @Test
    void the_targets_that_a_program_reads_name_agreements_and_nobody() {
        HttpResponse<String> answer =
                program().get("/api/targets?service=" + line().code() + "&on=2020-03-20");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(members(answer)).contains("kpi", "value", "agreement");
        assertThat(people()).isNotEmpty();
        people().forEach(words -> assertThat(answer.body()).doesNotContain(words));
        assertThat(members(answer))
                .noneMatch(
                        member -> member.matches("(?i).*(person|author|signator|mail|name|by).*"));
    }

    /// Names and addresses of everybody of the organisation.
    private List<String> people() {
        return house.people().stream()
                .map(PersonLine::person)
                .flatMap(person ->
                        List.of(person.familyName(), person.email(), person.id().toString())
                                .stream())
                .toList();
    }

    private static Set<String> members(HttpResponse<String> answer) {
        Set<String> members = new TreeSet<>();
        MEMBER.matcher(answer.body()).results().forEach(found -> members.add(found.group(1)));
        return members;
    }

    private void keep() {
        Tables.done(
                portal.bean(KeepMappings.class)
                        .save(
                                me,
                                NAME,
                                mapping(MappedColumns.of("Data", "Entro 20 s", "Offerte"))));
    }

    private ColumnMapping mapping(MappedColumns columns) {
        return new ColumnMapping(
                line().id(),
                FormulaVariant.usual(KpiFormula.SL_OFFERED),
                Granularity.DAY,
                new TextStyle(NumberStyle.ITALIAN, DateStyle.DAY_FIRST),
                columns);
    }

    private ProgramClient program() {
        KeepTokens keep = portal.bean(KeepTokens.class);
        Tables.done(keep.list(me)).stream()
                .filter(token -> token.revoked().isEmpty())
                .skip(5)
                .forEach(token -> Tables.done(keep.revoke(me, token.id())));
        return new ProgramClient(
                Tables.done(keep.issue(me, new TokenWish("Prova", Set.of(TokenScope.values()), 1)))
                        .secret());
    }

    private ServiceLine line() {
        return house.lines().getFirst();
    }

    private List<FigureImport> imports() {
        return Tables.done(portal.bean(ReadFigures.class).imports(me, line().id()));
    }
}
