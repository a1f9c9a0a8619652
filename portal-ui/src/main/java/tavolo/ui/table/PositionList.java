package tavolo.ui.table;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.PositionLine;
import tavolo.domain.party.PartySide;
import tavolo.ui.help.StakesView;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// What each side says of the version on the table, with who said it and why; every union speaks
/// for itself.
public final class PositionList extends Composite<Div> {

    /// An empty list.
    public PositionList() {
        getContent().addClassName("positions");
    }

    /// Shows the positions on the version of `clause` that is on the table.
    public void show(ClauseView clause) {
        getContent().removeAll();
        UnorderedList list = new UnorderedList();
        list.addClassName("positions__rows");
        for (PartySide side : PartySide.values()) {
            if (clause.line().stakes().contains(side)) {
                list.add(rows(clause, side));
            }
        }
        RouterLink map = new RouterLink(getTranslation("help.stakes"), StakesView.class);
        map.addClassName("positions__map");
        getContent().add(list, map);
    }

    private List<Component> rows(ClauseView clause, PartySide side) {
        List<PositionLine> said =
                clause.positions().stream().filter(p -> p.side() == side).toList();
        if (said.isEmpty()) {
            String toSee = getTranslation("view.table.position.to-see", Wording.of(side, this));
            return List.of(row(SideMark.of(side, SideState.EMPTY), new Div(sentence(toSee))));
        }
        List<Component> rows = new ArrayList<>();
        said.forEach(position ->
                rows.add(row(SideMark.of(side, Stands.of(position.stand())), text(position))));
        if (said.stream().map(p -> p.stand().agrees()).distinct().count() > 1) {
            Div divided = new Div(sentence(getTranslation("view.table.position.divided")));
            rows.add(row(SideMark.of(side, SideState.CROSSED), divided));
        }
        return rows;
    }

    private static ListItem row(Component mark, Div text) {
        ListItem item = new ListItem(mark, text);
        item.addClassName("positions__row");
        return item;
    }

    private Div text(PositionLine position) {
        String words =
                getTranslation(
                        key(position),
                        Wording.of(position.side(), this),
                        position.person(),
                        position.organisation(),
                        Dates.moment(position.takenAt(), getLocale()));
        Div text = new Div(sentence(words));
        if (!position.reason().isBlank()) {
            Paragraph why = new Paragraph(position.reason());
            why.addClassName("positions__reason");
            text.add(why);
        }
        return text;
    }

    private static Span sentence(String words) {
        Span sentence = new Span(words);
        sentence.addClassName("positions__sentence");
        return sentence;
    }

    private static String key(PositionLine position) {
        boolean isReserved = position.stand() == Stand.ACCEPTED && !position.reason().isBlank();
        return isReserved
                ? "view.table.position.reserved"
                : "view.table.position."
                        + position.stand().name().toLowerCase(java.util.Locale.ROOT);
    }
}
