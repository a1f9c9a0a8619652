package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.TargetValue;
import tavolo.ui.indicator.OwnDefinition;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// A row per indicator: what applied before, what each side stands for, what is agreed, from when
/// to when. On the phone each row is a card.
final class TargetTable extends Composite<Div> {

    private final Map<PartySide, SideState> states;

    TargetTable(String caption, List<TargetLine> lines, Map<PartySide, SideState> states) {
        this.states = states;
        CardTable table = new CardTable(caption, columns());
        table.addClassName("targets__table");
        lines.forEach(line -> add(table, line));
        getContent().addClassName("targets__frame");
        getContent().add(table);
        lines.stream()
                .flatMap(TargetLine::formulas)
                .distinct()
                .flatMap(OwnDefinition::of)
                .forEach(getContent()::add);
    }

    private NativeTableHeaderCell[] columns() {
        List<NativeTableHeaderCell> columns = new ArrayList<>();
        columns.add(column("view.targets.column.kpi"));
        columns.add(column("view.targets.column.old"));
        for (PartySide side : PartySide.values()) {
            SideState state = states.getOrDefault(side, SideState.DASH);
            columns.add(
                    CardTable.column(SideMark.of(side, state), new Span(Wording.of(side, this))));
        }
        columns.add(column("view.targets.column.agreed"));
        columns.add(column("view.targets.column.difference"));
        columns.add(column("view.targets.column.period"));
        return columns.toArray(NativeTableHeaderCell[]::new);
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }

    private void add(CardTable table, TargetLine line) {
        TargetValue sample = line.sample();
        List<Component> cells = new ArrayList<>();
        cells.add(name(line, sample));
        cells.add(cell("view.targets.column.old", value(Kpis.old(sample))));
        for (PartySide side : PartySide.values()) {
            cells.add(wish(side, Optional.ofNullable(line.sides().get(side))));
        }
        cells.add(cell("view.targets.column.agreed", agreed(line)));
        cells.add(
                cell(
                        "view.targets.column.difference",
                        line.newest().<Component>map(TargetDifference::new).orElseGet(this::gone)));
        cells.add(cell("view.targets.column.period", period(sample)));
        table.add(cells.toArray(Component[]::new))
                .setClassName("targets__row--gone", line.newest().isEmpty());
    }

    private NativeTableHeaderCell name(TargetLine line, TargetValue sample) {
        Span name = new Span(Kpis.name(line.kpi()));
        name.addClassName("targets__kpi");
        name.setTitle(line.kpi().explanation(Wording.textLanguage()));
        Span way = new Span(Wording.of(sample.formula().direction(), this));
        way.addClassName("targets__way");
        Span formula = new Span(Kpis.definition(sample));
        formula.addClassName("targets__formula");
        return CardTable.name(name, way, formula);
    }

    private NativeTableCell wish(PartySide side, Optional<TargetLine.Wish> wish) {
        NativeTableCell cell = CardTable.cell(Wording.of(side, this));
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
        return cell;
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

    private NativeTableCell cell(String key, Component content) {
        return CardTable.cell(getTranslation(key), content);
    }
}
