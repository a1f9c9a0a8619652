package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMarks;

/// The list of clauses by instrument, each with where the three sides stand; all of them or only
/// those still open.
final class ClauseList extends Composite<Div> {

    private final ClauseLibrary library;
    private final Consumer<ClauseId> chosen;
    private final Checkbox onlyOpen = new Checkbox();
    private final H2 title = new H2();
    private final Div groups = new Div();
    private final List<ClauseLine> shown = new ArrayList<>();
    private final Map<ClauseId, NativeButton> buttons = new HashMap<>();
    private Optional<TableData> data = Optional.empty();

    private record TableData(
            TableView table, RoomView room, Optional<ClauseId> selected, Language language) {}

    ClauseList(ClauseLibrary library, Consumer<ClauseId> chosen) {
        this.library = library;
        this.chosen = chosen;
        onlyOpen.setLabel(getTranslation("view.table.only-open"));
        onlyOpen.addValueChangeListener(_ -> data.ifPresent(this::render));
        title.addClassName("clause-list__title");
        Div head = new Div(title, onlyOpen);
        head.addClassName("clause-list__head");
        getContent().addClassName("clause-list");
        getContent().add(head, groups);
    }

    /// Shows the clauses of `table` with `selected` marked, and which have an answer in `room`.
    void show(TableView table, RoomView room, Optional<ClauseId> selected, Language language) {
        TableData now = new TableData(table, room, selected, language);
        data = Optional.of(now);
        render(now);
    }

    /// The clause `steps` further down the list, or up when negative.
    Optional<ClauseId> neighbour(Optional<ClauseId> from, int steps) {
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        int at = -1;
        for (int i = 0; i < shown.size(); i++) {
            if (from.isPresent() && shown.get(i).id().equals(from.get())) {
                at = i;
            }
        }
        int next = Math.clamp(at + steps, 0, shown.size() - 1);
        return Optional.of(shown.get(next).id());
    }

    private void render(TableData now) {
        groups.removeAll();
        shown.clear();
        buttons.clear();
        long open = now.table().clauses().stream().filter(line -> !line.isAgreed()).count();
        title.setText(getTranslation("view.table.clauses", open));
        for (InstrumentLine instrument : now.table().instruments()) {
            group(now, instrument);
        }
    }

    private Span progress(int agreed, int total) {
        Span progress = new Span(agreed + "/" + total);
        progress.addClassName("clause-list__progress");
        progress.getElement()
                .setAttribute("aria-label", getTranslation("view.table.progress", agreed, total));
        progress.getElement().setAttribute("role", "img");
        return progress;
    }

    private void group(TableData now, InstrumentLine instrument) {
        InstrumentKind kind = instrument.kind();
        H3 heading = new H3(Wording.of(kind, this));
        Div head = new Div(heading);
        instrument.agreed().ifPresent(agreed -> head.add(progress(agreed, instrument.total())));
        head.addClassName("clause-list__group");
        UnorderedList list = new UnorderedList();
        list.addClassName("clause-list__rows");
        now.table().clauses().stream()
                .filter(line -> line.place().instrument() == kind)
                .filter(line -> !onlyOpen.getValue() || !line.isAgreed())
                .forEach(line -> list.add(row(now, line)));
        groups.add(head);
        if (list.getComponentCount() > 0) {
            groups.add(list);
        } else {
            groups.add(nothing(instrument));
        }
    }

    private Span nothing(InstrumentLine instrument) {
        boolean hidden = !instrument.readable();
        Span words =
                new Span(getTranslation(hidden ? "view.table.hidden" : "view.table.none-open"));
        words.addClassName("clause-list__nothing");
        return words;
    }

    private ListItem row(TableData now, ClauseLine line) {
        shown.add(line);
        Span code = new Span(line.place().code().value());
        code.addClassName("clause-row__code");
        Span name = new Span(library.place(line.place()).title().in(now.language()));
        name.addClassName("clause-row__name");
        NativeButton button = new NativeButton();
        button.addClassName("clause-row");
        button.add(code, name);
        if (line.remarks() > 0) {
            button.add(remarks(line.remarks()));
        }
        if (now.room().of(line.id()).isPresent()) {
            button.add(prepared());
        }
        button.add(new SideMarks(Stands.of(line)));
        if (now.selected().filter(line.id()::equals).isPresent()) {
            button.getElement().setAttribute("aria-current", "true");
        }
        button.addClickListener(_ -> chosen.accept(line.id()));
        buttons.put(line.id(), button);
        return new ListItem(button);
    }

    /// That an answer lies in the own room.
    private Span prepared() {
        Span mark = new Span(Icon.LOCK.draw());
        mark.addClassName("clause-row__prepared");
        mark.getElement().setAttribute("role", "img");
        mark.getElement().setAttribute("aria-label", getTranslation("view.table.room.mark"));
        return mark;
    }

    private Span remarks(int count) {
        Span number = new Span(Integer.toString(count));
        number.addClassName("clause-row__remarks");
        number.getElement().setAttribute("role", "img");
        number.getElement()
                .setAttribute("aria-label", getTranslation("view.table.remarks-count", count));
        return number;
    }
}
