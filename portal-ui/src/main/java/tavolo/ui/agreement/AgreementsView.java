package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.KeepSearches;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.SavedSearch;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.brand.Drawing;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.saved.SavedSearchBar;
import tavolo.ui.security.CurrentActor;

/// The agreements that the person's organisation may see, however many: filtered, ordered, each row
/// a link to its table. Filters and order stand in the address.
@Route("accordi")
@PermitAll
public final class AgreementsView extends Composite<Div> implements Place, BeforeEnterObserver {

    private static final String PATH = "accordi";

    private final CurrentActor actor;
    private final ReadAgreements agreements;
    private final PageHeader header;
    private final Notices notices = new Notices();
    private final AgreementsFilter filter = new AgreementsFilter(this::narrow);
    private final AgreementsGrid grid;
    private final Paragraph count = new Paragraph();
    private final Div nothing = new Div();
    private final SavedSearchBar saved;
    private BoardAddress shown = BoardAddress.plain();

    AgreementsView(
            CurrentActor actor, ReadAgreements agreements, KeepSearches keep, BusinessClock clock) {
        this.actor = actor;
        this.agreements = agreements;
        this.saved = new SavedSearchBar(actor, keep, SavedSearch.Page.AGREEMENTS, PATH, notices);
        Actor me = actor.current();
        header = new PageHeader(placeName());
        grid = new AgreementsGrid(me.side(), clock::now);
        grid.onSort(this::order);
        count.addClassName("agreements__count");
        count.getElement().setAttribute("role", "status");
        grid.setVisible(false);
        getContent().addClassName("agreements");
        getContent().add(header, notices);
        if (me.may(Deed.READ_AGREEMENTS)) {
            getContent().add(filter, saved, count, grid, nothing);
        }
        if (me.may(Deed.OPEN_AGREEMENT)) {
            header.action(openButton());
        }
    }

    @Override
    public String placeName() {
        return getTranslation("view.agreements.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(BoardAddress.of(event.getLocation().getQueryParameters()));
    }

    private void narrow(BoardFilter wanted) {
        goTo(shown.with(wanted));
    }

    private void order(BoardSort wanted) {
        goTo(shown.with(wanted));
    }

    /// Writes the address without leaving the page, so that typing keeps its place.
    private void goTo(BoardAddress address) {
        UI.getCurrentOrThrow()
                .getPage()
                .getHistory()
                .replaceState(null, new Location(PATH, address.written()));
        show(address);
    }

    private void show(BoardAddress address) {
        shown = address;
        filter.show(address.filter());
        saved.show(address.written().getQueryString());
        notices.show(
                agreements.count(actor.current(), address.filter()), total -> show(address, total));
    }

    private void show(BoardAddress address, int total) {
        count.setText(getTranslation("view.agreements.count", total));
        count.setVisible(total > 0);
        nothing.removeAll();
        grid.setVisible(total > 0);
        if (total == 0) {
            nothing.add(address.isNarrowed() ? noMatch() : none());
            return;
        }
        grid.show(address.sort());
        grid.getContent()
                .setItems(query -> fetch(address, query.getOffset(), query.getLimit()), _ -> total);
    }

    private Stream<AgreementRow> fetch(BoardAddress address, int offset, int limit) {
        return switch (agreements.page(
                actor.current(), address.filter(), address.sort(), offset, limit)) {
            case Outcome.Done<List<AgreementRow>>(List<AgreementRow> rows) -> rows.stream();
            case Outcome.Refused<List<AgreementRow>> _ -> Stream.empty();
        };
    }

    private EmptyState noMatch() {
        Button all =
                new Button(
                        getTranslation("view.agreements.filter.clear"),
                        _ -> narrow(BoardFilter.all()));
        return new EmptyState(
                        Drawing.NOT_FOUND,
                        getTranslation("view.agreements.no-match"),
                        getTranslation("view.agreements.no-match.more"))
                .action(all);
    }

    private EmptyState none() {
        boolean mayOpen = actor.current().may(Deed.OPEN_AGREEMENT);
        EmptyState none =
                new EmptyState(
                        Drawing.TABLE,
                        getTranslation("view.agreements.none"),
                        getTranslation(
                                mayOpen
                                        ? "view.agreements.none.open"
                                        : "view.agreements.none.wait"));
        if (mayOpen) {
            Anchor open = new Anchor("accordi/nuovo", getTranslation("view.agreements.open"));
            open.getElement().setAttribute("router-link", true);
            open.addClassName("button-link");
            none.action(open);
        }
        return none;
    }

    private Button openButton() {
        return new Button(
                getTranslation("view.agreements.open"),
                _ -> UI.getCurrentOrThrow().navigate(NewAgreementView.class));
    }
}
