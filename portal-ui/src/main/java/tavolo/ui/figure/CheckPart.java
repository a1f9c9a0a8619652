package tavolo.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tavolo.domain.intake.FileUnderstood;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.RowProblem;
import tavolo.domain.intake.RowProblems;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;

/// What a file says by the columns that were chosen: how many rows are good, what is wrong with the
/// others, and the first figures to be compared by eye.
final class CheckPart extends Composite<Div> {

    private static final int SHOWN = 10;
    private static final int FIRST = 5;

    /// Tells spreadsheets that the file is UTF-8.
    private static final String MARK = "\uFEFF";

    CheckPart() {
        getContent().addClassName("figures__check");
        getContent().setId("figures-check");
        getContent().getElement().setAttribute("tabindex", "-1");
    }

    /// Shows what was understood; the focus goes there.
    void show(FileUnderstood understood, FigureWords words) {
        RowProblems problems = understood.problems();
        getContent().removeAll();
        getContent().add(counts(understood), sentence(understood));
        if (!problems.isEmpty()) {
            getContent().add(download(problems), table(problems));
            if (problems.all() > SHOWN) {
                getContent().add(more(problems));
            }
        }
        if (!understood.first().isEmpty()) {
            getContent().add(figures(understood.first(), words));
        }
        getContent().getElement().callJsFunction("focus");
    }

    /// Shows nothing any more.
    void clear() {
        getContent().removeAll();
    }

    private Component counts(FileUnderstood understood) {
        long bad = badRows(understood.problems());
        boolean all = understood.problems().all() <= RowProblems.KEPT;
        Div counts = new Div();
        counts.addClassName("row");
        if (all) {
            counts.add(
                    chip("view.figures.good", understood.rows() - bad, Tone.GOOD),
                    chip("view.figures.bad", bad, bad == 0 ? Tone.NEUTRAL : Tone.BAD));
        } else {
            counts.add(
                    chip("view.figures.read", understood.rows(), Tone.NEUTRAL),
                    chip("view.figures.wrong", understood.problems().all(), Tone.BAD));
        }
        return counts;
    }

    private Chip chip(String key, long count, Tone tone) {
        return new Chip(getTranslation(key, FigureWords.number(count)), tone);
    }

    private static long badRows(RowProblems problems) {
        return problems.first().stream().mapToLong(RowProblem::row).distinct().count();
    }

    private Paragraph sentence(FileUnderstood understood) {
        Paragraph sentence =
                new Paragraph(
                        getTranslation(
                                understood.problems().isEmpty()
                                        ? "view.figures.check.good"
                                        : "view.figures.check.bad"));
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private Component download(RowProblems problems) {
        List<String> heads =
                List.of(
                        getTranslation("view.figures.problem.row"),
                        getTranslation("view.figures.problem.column"),
                        getTranslation("view.figures.problem.read"),
                        getTranslation("view.figures.problem.why"));
        byte[] file =
                (MARK + problems.csv(heads, why -> Wording.of(why, this)))
                        .getBytes(StandardCharsets.UTF_8);
        String name = getTranslation("view.figures.problem.file") + ".csv";
        Anchor link =
                new Anchor(
                        DownloadHandler.fromInputStream(_ ->
                                new DownloadResponse(
                                        new ByteArrayInputStream(file),
                                        name,
                                        "text/csv; charset=utf-8",
                                        file.length)),
                        getTranslation("view.figures.problem.download"));
        link.addClassName("button-link");
        link.setId("figures-problems");
        return link;
    }

    private Component table(RowProblems problems) {
        CardTable table =
                new CardTable(
                        getTranslation("view.figures.problem.caption"),
                        column("view.figures.problem.row"),
                        column("view.figures.problem.column"),
                        column("view.figures.problem.read"),
                        column("view.figures.problem.why"));
        table.addClassNames("figures__table", "figures__problems");
        problems.first().stream()
                .limit(SHOWN)
                .forEach(problem ->
                        table.add(
                                CardTable.name(
                                        new Span(
                                                getTranslation(
                                                        "view.figures.problem.row-number",
                                                        FigureWords.number(problem.row())))),
                                cell("view.figures.problem.column", problem.column()),
                                cell("view.figures.problem.read", problem.read()),
                                cell("view.figures.problem.why", Wording.of(problem.why(), this))));
        return table;
    }

    private Paragraph more(RowProblems problems) {
        Paragraph more =
                new Paragraph(
                        getTranslation(
                                problems.all() > RowProblems.KEPT
                                        ? "view.figures.problem.more.kept"
                                        : "view.figures.problem.more",
                                FigureWords.number(problems.all() - SHOWN),
                                FigureWords.number(RowProblems.KEPT)));
        more.addClassName("muted");
        return more;
    }

    private Component figures(List<PlacedFigure> first, FigureWords words) {
        CardTable table =
                new CardTable(
                        getTranslation("view.figures.first"),
                        column("view.figures.first.period"),
                        column("view.figures.first.place"),
                        column("view.figures.first.counted"),
                        column("view.figures.first.value"));
        table.addClassName("figures__table");
        first.stream()
                .limit(FIRST)
                .forEach(placed ->
                        table.add(
                                CardTable.name(
                                        new Span(FigureWords.period(placed.figure().period()))),
                                cell(
                                        "view.figures.first.place",
                                        words.place(placed.series().place())),
                                cell("view.figures.first.counted", FigureWords.counted(placed)),
                                cell("view.figures.first.value", FigureWords.value(placed))));
        Paragraph title = new Paragraph(getTranslation("view.figures.first"));
        title.addClassName("figures__label");
        return new Div(title, table);
    }

    private Component cell(String key, String words) {
        return CardTable.cell(getTranslation(key), new Span(words));
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }
}
