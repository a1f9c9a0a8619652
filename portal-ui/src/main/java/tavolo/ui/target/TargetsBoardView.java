package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.party.Deed;
import tavolo.ui.brand.Drawing;
import tavolo.ui.indicator.IndicatorListView;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// What all the agreements of the person have as targets, the newest change first.
@Route("obiettivi")
@PermitAll
@StyleSheet("css/targets.css")
public final class TargetsBoardView extends Composite<Div>
        implements Place, AfterNavigationObserver {

    private static final int PAGE = 20;

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final Notices notices = new Notices();
    private final UnorderedList list = new UnorderedList();
    private final Div end = new Div();
    private final PageHeader header = new PageHeader(placeName());
    private final Button more;
    private Optional<TargetsRow.Key> last = Optional.empty();

    TargetsBoardView(CurrentActor actor, ReadAgreements read) {
        this.actor = actor;
        this.read = read;
        list.addClassName("targets-board");
        end.addClassName("targets-board__end");
        more = new Button(getTranslation("view.targets.board.more"), _ -> load());
        getContent()
                .add(
                        header.about(getTranslation("view.targets.board.about")),
                        indicators(),
                        notices,
                        list,
                        end);
    }

    private Anchor indicators() {
        Anchor link =
                new Anchor(IndicatorListView.PATH, getTranslation("view.targets.board.indicators"));
        link.getElement().setAttribute("router-link", true);
        link.addClassName("targets-board__indicators");
        return link;
    }

    @Override
    public String placeName() {
        return getTranslation("view.targets.board.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.removeAll();
        end.removeAll();
        last = Optional.empty();
        if (actor.current().may(Deed.IMPORT_FIGURES)) {
            header.glance(figures());
        }
        if (actor.current().may(Deed.READ_AGREEMENTS)) {
            load();
        } else {
            nothing("view.targets.board.not-at-a-table");
        }
    }

    private Anchor figures() {
        Anchor figures = new Anchor("obiettivi/cifre", getTranslation("view.figures.link"));
        figures.getElement().setAttribute("router-link", true);
        return figures;
    }

    private void load() {
        notices.show(read.targetRows(actor.current(), last, PAGE), this::append);
    }

    private void append(List<TargetsRow> rows) {
        rows.forEach(row -> list.add(new TargetsCard(row)));
        end.removeAll();
        if (rows.size() == PAGE) {
            last = Optional.of(rows.getLast().key());
            end.add(more);
        }
        if (list.getComponentCount() == 0) {
            nothing("view.targets.board.empty.more");
        }
    }

    private void nothing(String why) {
        list.setVisible(false);
        end.add(
                new EmptyState(
                        Drawing.TABLE,
                        getTranslation("view.targets.board.empty"),
                        getTranslation(why)));
    }
}
