package tavolo.ui.search;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import tavolo.domain.board.SearchWords;

/// A part of a text with the found words marked. Everything is set as text, never as markup.
final class Excerpt extends Composite<Paragraph> {

    Excerpt(List<SearchWords.Piece> pieces) {
        getContent().addClassName("found__excerpt");
        for (SearchWords.Piece piece : pieces) {
            if (piece.found()) {
                HtmlContainer mark = new HtmlContainer("mark");
                mark.setText(piece.text());
                getContent().add(mark);
            } else {
                getContent().add(new Span(piece.text()));
            }
        }
    }
}
