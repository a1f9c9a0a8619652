package tavolo.ui.papers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.board.PaperLine;
import tavolo.ui.language.StampWords;

/// Which time is proven with a file of a paper, by whom, and whether that is qualified; or that a
/// seal or signature still awaits it. Empty for files that need none.
final class ProvenTimeWords extends Composite<Span> {

    ProvenTimeWords(PaperLine line, PaperLine.Revision revision) {
        getContent().addClassName("papers__time");
        revision.stamp()
                .ifPresentOrElse(
                        stamp -> getContent().setText(StampWords.of(stamp, this)),
                        () -> {
                            if (line.awaitsTime(revision)) {
                                getContent().addClassName("papers__time--awaited");
                                getContent().setText(getTranslation("view.papers.time.awaited"));
                            }
                        });
    }
}
