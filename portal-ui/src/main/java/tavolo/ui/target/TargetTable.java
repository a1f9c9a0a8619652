package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.TargetValue;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// A row per indicator: what applied before, what each side stands for, what is agreed, from when
/// to when. On the phone each row is a card.
final class TargetTable extends Composite<Div> {

    private final Map<PartySide, SideState> states;

    TargetTable(String caption, List<TargetLine> lines, Map<PartySide, SideState> states) {
        this.states = states;
        NativeTable table = new NativeTable();
        table.addClassName("targets__table");
        table.getElement().setAttribute("role", "table");
        table.setCaptionText(caption);
        table.getHead().add(head());
        table.getHead().getElement().setAttribute("role", "rowgroup");
        NativeTableBody body = table.addBody();
        body.getElement().setAttribute("role", "rowgroup");
        lines.forEach(line -> body.add(row(line)));
        getContent().addClassName("targets__frame");
        getContent().add(table);
    }

    private NativeTableRow head() {
        NativeTableRow head = row();
        head.add(header(new Span(getTranslation("view.targets.column.kpi"))));
        head.add(header(new Span(getTranslation("view.targets.column.old"))));
        for (PartySide side : PartySide.values()) {
            SideState state = states.getOrDefault(side, SideState.DASH);
            head.add(header(SideMark.of(side, state), new Span(Wording.of(side, this))));
        }
        head.add(header(new Span(getTranslation("view.targets.column.agreed"))));
        head.add(header(new Span(getTranslation("view.targets.column.difference"))));
        head.add(header(new Span(getTranslation("view.targets.column.period"))));
        return head;
    }

    private NativeTableRow row(TargetLine line) {
        TargetValue sample = line.sample();
        NativeTableRow row = row();
        row.setClassName("targets__row--gone", line.newest().isEmpty());
        row.add(name(line, sample));
        row.add(cell("view.targets.column.old", value(Kpis.old(sample))));
        for (PartySide side : PartySide.values()) {
            row.add(wish(side, Optional.ofNullable(line.sides().get(side))));
        }
        row.add(cell("view.targets.column.agreed", agreed(line)));
        row.add(
                cell(
                        "view.targets.column.difference",
                        line.newest().<Component>map(TargetDifference::new).orElseGet(this::gone)));
        row.add(cell("view.targets.column.period", period(sample)));
        return row;
    }

    private NativeTableHeaderCell name(TargetLine line, TargetValue sample) {
        Span name = new Span(Kpis.name(line.kpi()));
        name.addClassName("targets__kpi");
        name.setTitle(line.kpi().explanation(Wording.textLanguage()));
        Span way = new Span(Wording.of(sample.formula().direction(), this));
        way.addClassName("targets__way");
        Span formula = new Span(Kpis.definition(sample));
        formula.addClassName("targets__formula");
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(name, way, formula);
        cell.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        return cell;
    }

    private NativeTableCell wish(PartySide side, Optional<TargetLine.Wish> wish) {
        NativeTableCell cell = new NativeTableCell();
        cell.addClassName("targets__wish");
        wish.ifPresentOrElse(
                given -> {
                    String key =
                            "view.targets.wish." + given.kind().name().toLowerCase(Locale.ROOT);
                    Span how = new Span(getTranslation(key, given.revision()));
                    how.addClassName("targets__how");
                    cell.add(value(Kpis.wanted(given.value())), how);
                },
                () -> cell.add(value(Kpis.NONE)));
        return labelled(cell, Wording.of(side, this));
    }

    private Component agreed(TargetLine line) {
        if (!line.agreed() || line.newest().isEmpty()) {
            Span open = new Span(getTranslation("view.targets.not-agreed"));
            open.addClassName("targets__how");
            return open;
        }
        Span value = value(Kpis.wanted(line.newest().get()));
        value.addClassName("targets__value--agreed");
        return value;
    }

    private Component gone() {
        return new Span(getTranslation("view.targets.gone"));
    }

    private Span period(TargetValue target) {
        Span period = new Span(day("view.targets.period.from", Kpis.day(target.validFrom())));
        Kpis.lastDay(target)
                .ifPresent(to -> period.add(new Text(" "), day("view.targets.period.to", to)));
        return period;
    }

    private Span day(String key, String day) {
        Span words = new Span(getTranslation(key, day));
        words.addClassName("targets__day");
        return words;
    }

    private static Span value(String words) {
        Span value = new Span(words);
        value.addClassName("targets__value");
        return value;
    }

    private static NativeTableRow row() {
        NativeTableRow row = new NativeTableRow();
        row.getElement().setAttribute("role", "row");
        return row;
    }

    private static NativeTableHeaderCell header(Component... parts) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell();
        cell.add(parts);
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private NativeTableCell cell(String key, Component content) {
        NativeTableCell cell = new NativeTableCell();
        cell.add(content);
        return labelled(cell, getTranslation(key));
    }

    /// On the phone the label stands before the value, where the head of the table cannot.
    private static NativeTableCell labelled(NativeTableCell cell, String label) {
        cell.getElement().setAttribute("role", "cell").setAttribute("data-label", label);
        return cell;
    }
}
