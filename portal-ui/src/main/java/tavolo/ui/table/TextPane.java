package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.Locale;
import java.util.regex.Pattern;

/// The text of a clause for long reading, plain or with what changed since another version.
final class TextPane extends Composite<Div> {

    private static final Pattern BLANK_LINE = Pattern.compile("\n{2,}");

    TextPane() {
        getContent().addClassName("clause-text");
    }

    /// Shows `text`, one paragraph per blank-line block, in the language `locale`.
    void show(String text, Locale locale) {
        begin(locale);
        for (String block : BLANK_LINE.split(text, -1)) {
            getContent().add(new Paragraph(block));
        }
    }

    /// Shows how `before` became `after`: what was taken away is struck, what was added underlined,
    /// and both are said in words to those who do not see it.
    void showDifferences(String before, String after, Locale locale) {
        begin(locale);
        Paragraph paragraph = new Paragraph();
        getContent().add(paragraph);
        for (WordDifferences.Run run : WordDifferences.between(before, after)) {
            String[] blocks = BLANK_LINE.split(run.words(), -1);
            for (int i = 0; i < blocks.length; i++) {
                if (i > 0) {
                    paragraph = new Paragraph();
                    getContent().add(paragraph);
                }
                append(paragraph, run.kind(), blocks[i]);
            }
        }
    }

    private void begin(Locale locale) {
        getContent().removeAll();
        getContent().getElement().setAttribute("lang", locale.getLanguage());
    }

    private void append(Paragraph paragraph, WordDifferences.Kind kind, String words) {
        if (words.isEmpty()) {
            return;
        }
        switch (kind) {
            case SAME -> paragraph.add(new Span(words));
            case REMOVED -> paragraph.getElement().appendChild(marked("del", "removed", words));
            case ADDED -> paragraph.getElement().appendChild(marked("ins", "added", words));
        }
    }

    private Element marked(String tag, String what, String words) {
        Element element = new Element(tag);
        Element said = new Element("span");
        said.setAttribute("class", "for-readers-only");
        said.setText(getTranslation("view.table.difference." + what) + " ");
        Element shown = new Element("span");
        shown.setText(words);
        element.appendChild(said, shown);
        return element;
    }
}
