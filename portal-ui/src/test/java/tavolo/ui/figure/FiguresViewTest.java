package tavolo.ui.figure;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ReadFigures;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Tables;

/// A file comes in by the page: from the guess at its columns to the import and its undoing.
class FiguresViewTest {

    private static final String DRAFTER = "oscar.chiarelli@orsolina.example";
    private static final String OBSERVER = "cosimo.prandini@orsolina.example";
    private static final String CLIENT = "sara.lanzi@filodoro.example";
    private static final String HEADS = "Data;Ora;Offerte;Risposte entro 20 s\n";

    private final Portal portal = Portal.running();
    private final Tables tables = new Tables(portal);

    @Test
    void a_file_of_half_hours_comes_in_and_goes_out_again() {
        int before = imports().size();
        ImportPage page = new ImportPage(DRAFTER).send("marzo.csv", halfHours("2019"), rows());

        assertThat(page.chosen("view.figures.column.numerator")).isEqualTo("Risposte entro 20 s");
        assertThat(page.chosen("view.figures.column.denominator")).isEqualTo("Offerte");
        page.choose("view.figures.line", line())
                .choose("view.figures.dates", portal.says("date-style.day-first"))
                .choose("view.figures.numbers", portal.says("number-style.italian"))
                .press("view.figures.check")
                .until(portal.says("view.figures.good", "300"));
        assertThat(page.window().text()).contains("75 %", "90 / 120", "1 mar 2019, 08:30");
        assertThat(imports()).hasSize(before);

        page.press("view.figures.take", "300").until(taken("300", "marzo.csv"));
        FigureImport made = imports().getFirst();
        assertThat(made.rows()).isEqualTo(300);
        assertThat(page.window().text()).contains("Oscar Chiarelli", "marzo.csv");

        page.pressNamed("view.figures.imports.undo.named", "marzo.csv")
                .press("view.figures.imports.undo.verb")
                .until(portal.says("view.figures.imports.undo.done", "marzo.csv"));
        assertThat(imports().getFirst().id()).isEqualTo(made.id());
        assertThat(imports().getFirst().undone()).isPresent();
    }

    @Test
    void rows_that_cannot_be_taken_are_listed_and_nothing_comes_in_until_they_are_right() {
        int before = imports().size();
        String wrong = HEADS + "01/02/2019;8.30;120;0,75\n01/02/2019;9.00;n.d.;90\n";
        ImportPage page = new ImportPage(DRAFTER).send("febbraio.csv", wrong, rows());
        page.choose("view.figures.line", line())
                .choose("view.figures.dates", portal.says("date-style.day-first"))
                .choose("view.figures.numbers", portal.says("number-style.italian"))
                .press("view.figures.check")
                .until(portal.says("view.figures.bad", "2"));

        assertThat(page.window().text())
                .contains(portal.says("view.figures.check.bad"))
                .contains(portal.says("cell-problem.percentage"))
                .contains(portal.says("view.figures.problem.row-number", "3"))
                .doesNotContain("Importa 2");
        assertThat(page.window().find(Anchor.class).withId("figures-problems").single().getText())
                .isEqualTo(portal.says("view.figures.problem.download"));
        assertThat(imports()).hasSize(before);

        page.send("febbraio.csv", HEADS + "01/02/2019;8.30;120;90\n", rows())
                .untilGone(portal.says("view.figures.bad", "2"));
        assertThat(page.chosen("view.figures.dates")).isNotNull();
        page.press("view.figures.check")
                .until(portal.says("view.figures.good", "1"))
                .press("view.figures.take", "1")
                .until(taken("1", "febbraio.csv"));
        assertThat(imports()).hasSize(before + 1);
    }

    @Test
    void a_choice_of_columns_is_kept_and_taken_up_again() {
        ImportPage page = new ImportPage(DRAFTER).send("gennaio.csv", halfHours("2018"), rows());
        page.choose("view.figures.line", line())
                .choose("view.figures.dates", portal.says("date-style.day-first"))
                .choose("view.figures.numbers", portal.says("number-style.english"));
        page.press("view.figures.kept.keep");
        TextField name =
                page.window()
                        .find(TextField.class)
                        .withCondition(each ->
                                portal.says("view.figures.kept.name").equals(each.getLabel()))
                        .single();
        page.window().context().test(name).setValue("Ogni mezz'ora");
        page.press("view.figures.kept.keep.verb")
                .until(portal.says("view.figures.kept.done", "Ogni mezz'ora"));

        ImportPage again = new ImportPage(DRAFTER).send("gennaio.csv", halfHours("2018"), rows());
        again.choose("view.figures.kept", "Ogni mezz'ora");
        assertThat(again.chosen("view.figures.numbers"))
                .isEqualTo(page.chosen("view.figures.numbers"));
        assertThat(again.chosen("view.figures.line")).isEqualTo(page.chosen("view.figures.line"));
        again.press("view.figures.check").until(portal.says("view.figures.good", "300"));
    }

    @Test
    void a_spreadsheet_with_days_is_understood() throws IOException {
        ImportPage page = new ImportPage(DRAFTER).send("giorni.xlsx", days(), rows());

        assertThat(page.chosen("view.figures.grain")).hasToString("DAY");
        page.choose("view.figures.line", line())
                .choose("view.figures.dates", portal.says("date-style.year-first"))
                .choose("view.figures.numbers", portal.says("number-style.italian"))
                .press("view.figures.check")
                .until(portal.says("view.figures.good", "3"));
    }

    @Test
    void a_file_about_people_is_refused_as_a_whole() {
        ImportPage page =
                new ImportPage(DRAFTER)
                        .send(
                                "agenti.csv",
                                "Data;Matricola;Offerte\n01/03/2019;4711;100\n",
                                "view.figures.imports");
        page.until("«Matricola»");

        assertThat(page.window().text())
                .doesNotContain(portal.says("view.figures.step.columns"))
                .doesNotContain("4711");
    }

    @Test
    void nobody_else_has_anything_to_choose() {
        for (String email : List.of(OBSERVER, CLIENT)) {
            ImportPage page = new ImportPage(email);

            assertThat(page.window().find(Upload.class).exists()).isFalse();
            assertThat(page.window().text())
                    .contains(portal.says("view.figures.not-yours"))
                    .doesNotContain(portal.says("view.figures.imports"));
            assertThat(portal.of(email).visit("obiettivi").text())
                    .doesNotContain(portal.says("view.figures.link"));
        }
        assertThat(portal.of(DRAFTER).visit("obiettivi").text())
                .contains(portal.says("view.figures.link"));
    }

    private String rows() {
        return "view.figures.step.columns";
    }

    private String taken(String rows, String file) {
        return portal.says("view.figures.taken", rows, file, rows, "0", "0");
    }

    private static String halfHours(String year) {
        StringBuilder file = new StringBuilder(HEADS);
        IntStream.range(0, 300)
                .forEach(row ->
                        file.append(
                                "%02d/03/%s;%02d:%s;120;90%n"
                                        .formatted(
                                                row / 12 + 1,
                                                year,
                                                8 + (row % 12 + 1) / 2,
                                                row % 2 == 0 ? "30" : "00")));
        return file.toString();
    }

    private static byte[] days() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            List<String> heads = List.of("Giorno", "Offerte", "Entro 20 s");
            Row head = sheet.createRow(0);
            IntStream.range(0, 3).forEach(at -> head.createCell(at).setCellValue(heads.get(at)));
            for (int day = 1; day <= 3; day++) {
                Row row = sheet.createRow(day);
                row.createCell(0).setCellValue("2019-01-0" + day);
                row.createCell(1).setCellValue(1000);
                row.createCell(2).setCellValue(800);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private ServiceLine anyLine() {
        return house().lines().getFirst();
    }

    private String line() {
        ServiceLine line = anyLine();
        return line.code() + " · " + line.name() + ", " + line.city();
    }

    private ReadOrganisation.View house() {
        return Tables.done(portal.bean(ReadOrganisation.class).by(me()));
    }

    private List<FigureImport> imports() {
        return Tables.done(portal.bean(ReadFigures.class).imports(me(), anyLine().id()));
    }

    private Actor me() {
        return tables.actor(DRAFTER);
    }
}
