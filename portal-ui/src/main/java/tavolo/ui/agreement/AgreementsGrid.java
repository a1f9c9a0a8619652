package tavolo.ui.agreement;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardSort;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// The list itself, fetched page by page as one scrolls: a table with sortable columns, and on
/// narrow screens the same rows as cards. Enter opens the row that has the focus.
final class AgreementsGrid extends Composite<Grid<AgreementRow>> {

    /// Below this width, in pixels, rows become cards.
    static final int NARROW = 800;

    private static final int PAGE = 50;

    private final Optional<PartySide> own;
    private final Supplier<Instant> now;
    private final List<Grid.Column<AgreementRow>> columns = new ArrayList<>();
    private final Grid.Column<AgreementRow> card;
    private boolean narrow;
    private @Nullable AgreementRow focused;

    /// @param own the side of the person, whose column is left out
    /// @param now the business clock
    AgreementsGrid(Optional<PartySide> own, Supplier<Instant> now) {
        this.own = own;
        this.now = now;
        Grid<AgreementRow> grid = getContent();
        grid.addClassName("agreements__grid");
        grid.setAriaLabel(getTranslation("view.agreements.title"));
        grid.setPageSize(PAGE);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        addColumns();
        card = grid.addColumn(drawn(true, row -> new AgreementCard(row, own, now.get())));
        card.setVisible(false);
        grid.addItemClickListener(click -> open(click.getItem()));
        grid.addCellFocusListener(focus -> focused = focus.getItem().orElse(null));
        Shortcuts.addShortcutListener(grid, () -> open(focused), Key.ENTER).listenOn(grid);
    }

    /// Tells `chosen` the order that a click on a header asked for.
    void onSort(Consumer<BoardSort> chosen) {
        getContent()
                .addSortListener(sort -> {
                    if (sort.isFromClient()) {
                        chosen.accept(sortOf(sort.getSortOrder()));
                    }
                });
    }

    /// Shows `sort` in the headers.
    void show(BoardSort sort) {
        SortDirection direction =
                sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING;
        getContent()
                .sort(
                        columns.stream()
                                .filter(column -> sort.column().name().equals(column.getKey()))
                                .map(column -> new GridSortOrder<>(column, direction))
                                .toList());
    }

    /// Rows become cards, or a table again.
    void narrow(boolean isNarrow) {
        if (narrow != isNarrow) {
            narrow = isNarrow;
            getContent().getDataProvider().refreshAll();
        }
        columns.forEach(column -> column.setVisible(!isNarrow));
        card.setVisible(isNarrow);
        getContent().setClassName("agreements__grid--cards", isNarrow);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        var size = attached.getUI().getPage().windowSizeSignal();
        Signal.effect(
                this,
                () -> {
                    int width = size.get().width();
                    narrow(width > 0 && width < NARROW);
                });
    }

    private void addColumns() {
        column(BoardSort.Column.NUMBER, RowParts::number).setRowHeader(true).setWidth("7.5rem");
        column(BoardSort.Column.TITLE, RowParts::title).setFlexGrow(3).setWidth("16rem");
        if (RowParts.isShown(PartySide.PROVIDER, own)) {
            party(PartySide.PROVIDER, BoardSort.Column.PROVIDER.name()).setSortable(true);
        }
        if (RowParts.isShown(PartySide.CLIENT, own)) {
            party(PartySide.CLIENT, BoardSort.Column.CLIENT.name()).setSortable(true);
        }
        party(PartySide.UNION, "UNIONS");
        column(BoardSort.Column.STATE, row -> AgreementStates.chip(row.state())).setWidth("11rem");
        add("TURN", row -> RowParts.turn(row, now.get(), this)).setWidth("8rem");
        columns.add(
                getContent()
                        .addColumn(row -> Dates.day(row.startsOn(), Wording.language()))
                        .setKey(BoardSort.Column.STARTS_ON.name())
                        .setHeader(header(BoardSort.Column.STARTS_ON.name()))
                        .setSortable(true)
                        .setFlexGrow(0)
                        .setWidth("8rem"));
    }

    private Grid.Column<AgreementRow> column(
            BoardSort.Column column, ValueProvider<AgreementRow, Component> part) {
        return add(column.name(), part).setSortable(true);
    }

    private Grid.Column<AgreementRow> party(PartySide side, String key) {
        return add(key, row -> RowParts.party(row, side)).setFlexGrow(1).setWidth("9rem");
    }

    private Grid.Column<AgreementRow> add(String key, ValueProvider<AgreementRow, Component> part) {
        Grid.Column<AgreementRow> column =
                getContent()
                        .addColumn(drawn(false, part))
                        .setKey(key)
                        .setHeader(header(key))
                        .setFlexGrow(0);
        columns.add(column);
        return column;
    }

    /// A cell goes to the browser as finished markup: a page of rows would be thousands of
    /// components on the server otherwise. Rows are drawn only in the form that is shown.
    private Renderer<AgreementRow> drawn(
            boolean onCards, ValueProvider<AgreementRow, ? extends Component> part) {
        return LitRenderer.<AgreementRow>of("<div .innerHTML=\"${item.markup}\"></div>")
                .withProperty("markup", row -> onCards == narrow ? markup(part.apply(row)) : "");
    }

    /// What `part` looks like; words and attributes are escaped.
    static String markup(Component part) {
        return part.getElement().getOuterHTML();
    }

    private String header(String key) {
        return getTranslation(
                "view.agreements.column." + key.toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static BoardSort sortOf(List<GridSortOrder<AgreementRow>> orders) {
        if (orders.isEmpty()) {
            return BoardSort.newestChange();
        }
        GridSortOrder<AgreementRow> first = orders.getFirst();
        return new BoardSort(
                BoardSort.Column.valueOf(first.getSorted().getKey()),
                first.getDirection() == SortDirection.DESCENDING);
    }

    private static void open(@Nullable AgreementRow row) {
        if (row != null) {
            UI.getCurrentOrThrow().navigate(RowParts.address(row));
        }
    }
}
