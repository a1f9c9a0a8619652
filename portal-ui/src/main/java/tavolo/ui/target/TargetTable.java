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
import java.util.Map;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
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
    private final Optional<RowAnswering> answering;
    private final Map<OrganisationId, String> names;

    /// A table that is only read.
    TargetTable(String caption, List<TargetLine> lines, Map<PartySide, SideState> states) {
        this(caption, lines, states, Optional.empty(), Map.of());
    }

    /// @param answering how the person answers rows; empty for one who only reads
    /// @param names the organisations of a side on which several speak, as they are called
    TargetTable(
            String caption,
            List<TargetLine> lines,
            Map<PartySide, SideState> states,
            Optional<RowAnswering> answering,
            Map<OrganisationId, String> names) {
        this.states = states;
        this.answering = answering;
        this.names = names;
        CardTable table = new CardTable(caption, columns());
        table.addClassName("targets__table");
        lines.forEach(line -> add(table, line));
        getContent().addClassName("targets__frame");
        answering.ifPresent(how -> getContent().add(how.bar()));
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
            cells.add(wishes(side, line));
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
        Div words = new Div(name, way, formula);
        line.newest().ifPresent(row -> words.add(new RowNotes(row)));
        Div head = new Div(words);
        head.addClassName("targets__name");
        line.newest()
                .ifPresent(row ->
                        answering.ifPresent(how -> {
                            head.addComponentAsFirst(how.box(row));
                            words.add(how.buttons(row));
                        }));
        return CardTable.name(head);
    }

    private NativeTableCell wishes(PartySide side, TargetLine line) {
        NativeTableCell cell = CardTable.cell(Wording.of(side, this));
        cell.addClassName("targets__wish");
        List<TargetLine.Wish> wishes = line.sides().getOrDefault(side, List.of());
        if (wishes.isEmpty()) {
            cell.add(value(Kpis.NONE));
        }
        wishes.forEach(wish ->
                cell.add(
                        new RowWish(
                                wish,
                                wish.said()
                                        .flatMap(said ->
                                                Optional.ofNullable(
                                                        names.get(said.organisation()))),
                                line.newest())));
        return cell;
    }

    private Component agreed(TargetLine line) {
        if (!line.agreed() || line.newest().isEmpty()) {
            Span open =
                    new Span(
                            getTranslation(
                                    line.isContested()
                                            ? "view.targets.contested"
                                            : "view.targets.not-agreed"));
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
