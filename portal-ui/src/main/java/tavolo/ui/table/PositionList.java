package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.Stand;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.PositionLine;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;
import tavolo.ui.side.SideState;

/// What each side says of the version on the table, with who said it and why.
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
        Map<PartySide, SideState> states = Stands.of(clause.line());
        for (PartySide side : PartySide.values()) {
            if (clause.line().stakes().contains(side)) {
                list.add(row(clause, side, states.getOrDefault(side, SideState.EMPTY)));
            }
        }
        getContent().add(list);
    }

    private ListItem row(ClauseView clause, PartySide side, SideState state) {
        Optional<PositionLine> position =
                clause.positions().stream().filter(p -> p.side() == side).findFirst();
        Span words = new Span(sentence(side, position));
        words.addClassName("positions__sentence");
        Div text = new Div(words);
        position.map(PositionLine::reason)
                .filter(reason -> !reason.isBlank())
                .ifPresent(reason -> {
                    Paragraph why = new Paragraph(reason);
                    why.addClassName("positions__reason");
                    text.add(why);
                });
        ListItem item = new ListItem(SideMark.of(side, state), text);
        item.addClassName("positions__row");
        return item;
    }

    private String sentence(PartySide side, Optional<PositionLine> position) {
        String name = Wording.of(side, this);
        return position.map(p ->
                        getTranslation(
                                key(p),
                                name,
                                p.person(),
                                p.organisation(),
                                Dates.moment(p.takenAt(), getLocale())))
                .orElseGet(() -> getTranslation("view.table.position.to-see", name));
    }

    private static String key(PositionLine position) {
        boolean isReserved = position.stand() == Stand.ACCEPTED && !position.reason().isBlank();
        return isReserved
                ? "view.table.position.reserved"
                : "view.table.position."
                        + position.stand().name().toLowerCase(java.util.Locale.ROOT);
    }
}
