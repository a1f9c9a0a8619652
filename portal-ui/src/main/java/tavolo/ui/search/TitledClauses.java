package tavolo.ui.search;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.board.SearchWords;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.party.PartySide;
import tavolo.ui.language.Wording;

/// The clauses of the library whose titles hold what is looked for, each with the way to how it was
/// settled; only those that the side of the person may read.
final class TitledClauses extends Composite<Div> {

    private static final int MOST = 4;

    private final ClauseLibrary library;
    private final Optional<PartySide> side;
    private final UnorderedList list = new UnorderedList();

    TitledClauses(ClauseLibrary library, Optional<PartySide> side) {
        this.library = library;
        this.side = side;
        list.addClassName("facets__list");
        getContent().addClassNames("sheet", "titled");
        getContent().add(new Paragraph(getTranslation("view.search.titled")), list);
        setVisible(false);
    }

    /// Shows the clauses whose titles hold `words`, and nothing when there are none.
    void show(SearchWords words) {
        List<ClauseDefinition> clauses =
                words.isTooShort()
                        ? List.of()
                        : library.all().stream()
                                .filter(this::isReadable)
                                .filter(clause -> names(clause, words))
                                .limit(MOST)
                                .toList();
        list.removeAll();
        clauses.forEach(clause -> list.add(item(clause)));
        setVisible(!clauses.isEmpty());
    }

    private boolean isReadable(ClauseDefinition clause) {
        return side.filter(own -> clause.place().isReadableBy(own, clause.shared())).isPresent();
    }

    private static boolean names(ClauseDefinition clause, SearchWords words) {
        String all = clause.place().code() + " " + clause.title().it() + " " + clause.title().en();
        return words.heldBy(all) == words.terms().size();
    }

    private ListItem item(ClauseDefinition clause) {
        Span where = new Span(Wording.of(clause.place().instrument(), this));
        where.addClassName("muted");
        Anchor link =
                new Anchor(
                        SettledView.addressOf(clause.place()),
                        clause.place().code() + " " + clause.title().in(Wording.textLanguage()));
        link.getElement().setAttribute("router-link", true);
        link.add(where);
        return new ListItem(link);
    }
}
