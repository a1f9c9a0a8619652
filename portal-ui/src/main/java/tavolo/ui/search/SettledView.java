package tavolo.ui.search;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.SearchAgreements;
import tavolo.domain.board.SettledRow;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Deed;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.brand.Drawing;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// How one clause was settled in all the agreements that the person may read, the newest first: its
/// values side by side, and whether its words are those of the model.
@Route("clausole/:code/:instrument")
@PermitAll
@StyleSheet("css/search.css")
public final class SettledView extends Composite<Div> implements Place, BeforeEnterObserver {

    private static final int PAGE = 20;
    private static final int WAIT_MILLIS = 350;

    private final CurrentActor actor;
    private final SearchAgreements search;
    private final ClauseLibrary library;
    private final PageHeader header = new PageHeader("");
    private final Notices notices = new Notices();
    private final TextField party = new TextField();
    private final Select<AgreementState> state = new Select<>();
    private final Div frame = new Div();
    private final Div end = new Div();
    private final Button more;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(
            SettledAddress address, SettledTable table, Optional<TargetsRow.Key> last) {}

    SettledView(CurrentActor actor, SearchAgreements search, ClauseLibrary library) {
        this.actor = actor;
        this.search = search;
        this.library = library;
        more = new Button(getTranslation("view.settled.more"), _ -> shown.ifPresent(this::load));
        frame.addClassName("settled__frame");
        end.addClassName("search__end");
        getContent().addClassName("settled");
        getContent().add(header, notices, filter(), frame, end);
    }

    /// The address of this page for the clause at `place`, relative to the root of the portal.
    public static String addressOf(ClausePlace place) {
        return "clausole/" + place.code() + "/" + SettledAddress.word(place.instrument());
    }

    private Div filter() {
        party.setLabel(getTranslation("view.settled.party"));
        party.setPlaceholder(getTranslation("view.settled.party.example"));
        party.setPrefixComponent(Icon.SEARCH.draw());
        party.setClearButtonVisible(true);
        party.setMaxLength(100);
        party.addClassName("settled__party");
        party.setValueChangeMode(ValueChangeMode.LAZY);
        party.setValueChangeTimeout(WAIT_MILLIS);
        party.addValueChangeListener(change -> narrow(change.isFromClient()));
        state.setLabel(getTranslation("view.settled.state"));
        state.setItems(AgreementState.values());
        state.setItemLabelGenerator(each ->
                each == null ? getTranslation("view.settled.state.any") : Wording.of(each, this));
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(getTranslation("view.settled.state.any"));
        state.addValueChangeListener(change -> narrow(change.isFromClient()));
        Div filter = new Div(party, state);
        filter.addClassName("search__form");
        filter.getElement().setAttribute("role", "search");
        return filter;
    }

    @Override
    public String placeName() {
        return shown.map(page ->
                        getTranslation("view.settled.title", nameOf(page.address().place())))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("view.search.title"), SearchAddress.PATH));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        SettledAddress address =
                SettledAddress.of(
                                event.getRouteParameters(),
                                event.getLocation().getQueryParameters())
                        .filter(named -> library.find(named.place()).isPresent())
                        .orElseThrow(NotFoundException::new);
        show(address);
    }

    private void show(SettledAddress address) {
        ClauseDefinition clause = library.place(address.place());
        SettledTable table = new SettledTable(clause);
        shown = Optional.of(new Shown(address, table, Optional.empty()));
        header.named(placeName()).about(Wording.of(address.place().instrument(), this));
        party.setValue(address.filter().text());
        state.setValue(address.filter().states().stream().findFirst().orElse(null));
        frame.removeAll();
        frame.add(table);
        end.removeAll();
        if (actor.current().may(Deed.READ_AGREEMENTS)) {
            shown.ifPresent(this::load);
        } else {
            frame.removeAll();
            end.add(nothing("view.search.not-at-a-table", "view.search.not-at-a-table.more"));
        }
    }

    private String nameOf(ClausePlace place) {
        return place.code() + " " + library.place(place).title().in(Wording.textLanguage());
    }

    /// Each filter has its address, so that the way back leads through them.
    private void narrow(boolean isFromClient) {
        if (isFromClient) {
            Set<AgreementState> states = state.getOptionalValue().map(Set::of).orElse(Set.of());
            BoardFilter wanted = new BoardFilter(party.getValue(), states, Optional.empty());
            shown.ifPresent(page -> Addresses.go(page.address().with(wanted).path()));
        }
    }

    private void load(Shown page) {
        SettledAddress address = page.address();
        notices.show(
                search.settled(
                        actor.current(), address.place(), address.filter(), page.last(), PAGE),
                rows -> append(page, rows));
    }

    private void append(Shown page, List<SettledRow> rows) {
        rows.forEach(page.table()::add);
        end.removeAll();
        if (rows.size() == PAGE) {
            shown =
                    Optional.of(
                            new Shown(
                                    page.address(),
                                    page.table(),
                                    Optional.of(rows.getLast().key())));
            end.add(more);
        }
        frame.setVisible(!page.table().isEmpty());
        if (page.table().isEmpty()) {
            end.add(nothing("view.settled.none", "view.settled.none.more"));
        }
    }

    private EmptyState nothing(String sentence, String more) {
        return new EmptyState(Drawing.NOT_FOUND, getTranslation(sentence), getTranslation(more));
    }
}
