package tavolo.ui.redline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import tavolo.domain.redline.Passage;
import tavolo.domain.redline.Run;
import tavolo.domain.redline.TextComparison;

/// The text of a clause for long reading, plain or with what changed since another version.
public final class TextPane extends Composite<Div> {

    public TextPane() {
        getContent().addClassName("clause-text");
    }

    /// Shows `text`, one paragraph per blank-line block, in the language `locale`.
    public void show(String text, Locale locale) {
        begin(locale);
        TextComparison.paragraphs(text).forEach(block -> getContent().add(new Paragraph(block)));
    }

    /// Shows what changed: what was taken away is struck, what was added underlined, what was moved
    /// is named so, and all is said in words to those who do not see it.
    public void showDifferences(List<Passage> passages, Locale locale) {
        begin(locale);
        passages.forEach(passage -> getContent().add(paragraph(passage)));
    }

    private void begin(Locale locale) {
        getContent().removeAll();
        getContent().getElement().setAttribute("lang", locale.getLanguage());
    }

    private Paragraph paragraph(Passage passage) {
        Paragraph paragraph = new Paragraph();
        switch (passage.fate()) {
            case KEPT, CHANGED, ADDED, REMOVED ->
                    passage.runs().forEach(run -> append(paragraph, run));
            case MOVED_AWAY ->
                    moved(paragraph, "del", "view.table.difference.moved-away", passage.before());
            case MOVED_HERE ->
                    moved(paragraph, "ins", "view.table.difference.moved-here", passage.after());
        }
        return paragraph;
    }

    private void append(Paragraph paragraph, Run run) {
        switch (run.kind()) {
            case KEPT -> paragraph.add(new Span(run.words()));
            case REMOVED ->
                    paragraph
                            .getElement()
                            .appendChild(
                                    marked("del", "view.table.difference.removed", run.words()));
            case ADDED ->
                    paragraph
                            .getElement()
                            .appendChild(marked("ins", "view.table.difference.added", run.words()));
        }
    }

    /// A move is said to everybody: its lines alone would look like text that came or went.
    private void moved(Paragraph paragraph, String tag, String key, String words) {
        Span label = new Span(getTranslation(key));
        label.addClassName("clause-text__moved");
        paragraph.add(label);
        Element element = new Element(tag);
        element.setText(words);
        paragraph.getElement().appendChild(element);
    }

    private Element marked(String tag, String key, String words) {
        Element element = new Element(tag);
        Element said = new Element("span");
        said.setAttribute("class", "for-readers-only");
        said.setText(getTranslation(key) + " ");
        Element shown = new Element("span");
        shown.setText(words);
        element.appendChild(said, shown);
        return element;
    }
}
