package tavolo.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.ServiceLine;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Notices;

/// The imports of the own organisation, the newest first: who imported which file when, and the way
/// to undo it.
final class ImportList extends Composite<Section> {

    private static final int SHOWN = 20;

    private final FigureDeeds deeds;
    private final Notices notices;
    private int shown = SHOWN;

    ImportList(FigureDeeds deeds, Notices notices) {
        this.deeds = deeds;
        this.notices = notices;
        getContent().addClassName("figures__imports");
        getContent().setId("figures-imports");
    }

    /// Shows what was imported so far for the lines of `house`.
    void show(ReadOrganisation.View house) {
        Actor me = deeds.actor().current();
        List<FigureImport> imports =
                house.lines().stream()
                        .flatMap(line -> imports(me, line.id()).stream())
                        .sorted(Comparator.comparing(FigureImport::at).reversed())
                        .toList();
        getContent().removeAll();
        getContent().add(new H2(getTranslation("view.figures.imports")));
        if (imports.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("view.figures.imports.none"));
            none.addClassName("muted");
            getContent().add(none);
            return;
        }
        getContent().add(table(house, imports));
        if (imports.size() > shown) {
            getContent()
                    .add(
                            new Button(
                                    getTranslation("view.figures.imports.more"),
                                    _ -> {
                                        shown += SHOWN;
                                        show(house);
                                    }));
        }
    }

    private List<FigureImport> imports(Actor me, ServiceLineId line) {
        return deeds.reading().imports(me, line)
                        instanceof Outcome.Done<List<FigureImport>>(var found)
                ? found
                : List.of();
    }

    private Component table(ReadOrganisation.View house, List<FigureImport> imports) {
        CardTable table =
                new CardTable(
                        getTranslation("view.figures.imports"),
                        column("view.figures.imports.file"),
                        column("view.figures.imports.series"),
                        column("view.figures.imports.who"),
                        column("view.figures.imports.rows"),
                        column("view.figures.imports.state"));
        table.addClassName("figures__table");
        Map<ServiceLineId, ServiceLine> lines =
                house.lines().stream().collect(Collectors.toMap(ServiceLine::id, line -> line));
        imports.stream()
                .limit(shown)
                .forEach(each ->
                        add(
                                table,
                                house,
                                each,
                                Objects.requireNonNull(lines.get(each.mapping().line()))));
        return table;
    }

    private void add(
            CardTable table, ReadOrganisation.View house, FigureImport made, ServiceLine line) {
        Span series =
                new Span(
                        getTranslation(
                                "view.figures.imports.of",
                                made.mapping().variant().kpi().name(Wording.textLanguage()),
                                line.code(),
                                line.name(),
                                Wording.of(made.mapping().grain(), this)));
        Component row =
                table.add(
                        CardTable.name(new Span(made.file())),
                        cell("view.figures.imports.series", series),
                        cell("view.figures.imports.who", who(house, made)),
                        cell(
                                "view.figures.imports.rows",
                                new Span(FigureWords.number(made.rows()))),
                        cell("view.figures.imports.state", state(house, made)));
        row.getElement().getClassList().set("figures__undone", made.undone().isPresent());
    }

    private Span who(ReadOrganisation.View house, FigureImport made) {
        return new Span(
                getTranslation(
                        "view.figures.imports.by",
                        name(house, made.by()),
                        Dates.moment(made.at(), Wording.language())));
    }

    private String name(ReadOrganisation.View house, PersonId id) {
        return house.people().stream()
                .filter(line -> line.person().id().equals(id))
                .map(line -> line.person().name())
                .findFirst()
                .orElseGet(() -> getTranslation("view.figures.imports.gone"));
    }

    private Component state(ReadOrganisation.View house, FigureImport made) {
        Optional<FigureImport.Undone> undone = made.undone();
        if (undone.isPresent()) {
            return new Chip(
                    getTranslation(
                            "view.figures.imports.undone",
                            name(house, undone.get().by()),
                            Dates.moment(undone.get().at(), Wording.language())));
        }
        Button undo =
                new Button(getTranslation("view.figures.imports.undo"), _ -> confirm(house, made));
        undo.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        undo.setAriaLabel(getTranslation("view.figures.imports.undo.named", made.file()));
        return undo;
    }

    private void confirm(ReadOrganisation.View house, FigureImport made) {
        new Confirm(
                        getTranslation("view.figures.imports.undo.title"),
                        getTranslation(
                                "view.figures.imports.undo.help",
                                FigureWords.number(made.rows()),
                                made.file()),
                        getTranslation("view.figures.imports.undo.verb"))
                .grave()
                .open(_ -> {
                    notices.show(
                            deeds.undoing().by(deeds.actor().current(), made.id()),
                            undone ->
                                    notices.done(
                                            getTranslation(
                                                    "view.figures.imports.undo.done",
                                                    undone.file())));
                    show(house);
                });
    }

    private Component cell(String key, Component part) {
        return CardTable.cell(getTranslation(key), part);
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }
}
