package tavolo.ui.template;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import tavolo.domain.library.Language;
import tavolo.domain.template.Deviation;
import tavolo.domain.template.DeviationKind;
import tavolo.ui.language.Wording;
import tavolo.ui.redline.TextPane;
import tavolo.ui.redline.ValueChanges;

/// How one clause stands to a model: in a word, and what differs one press away.
final class DeviationPart extends Composite<Section> {

    DeviationPart(Deviation deviation, Language language, boolean isOpen) {
        H3 title = new H3(deviation.place().code() + " · " + deviation.title());
        Span kind = new Span(Wording.of(deviation.kind(), this));
        kind.addClassNames("deviation__kind", "muted");
        Span instrument = new Span(Wording.of(deviation.place().instrument(), this));
        instrument.addClassName("muted");
        Div head = new Div(title, kind, instrument);
        head.addClassName("deviation__head");
        getContent().addClassName("deviation");
        getContent().add(head);
        if (deviation.kind() == DeviationKind.CHANGED) {
            getContent().add(difference(deviation, language, isOpen));
        }
    }

    /// The words and values that differ, under a press.
    private Details difference(Deviation deviation, Language language, boolean isOpen) {
        TextPane text = new TextPane();
        text.showDifferences(deviation.passages(), language.locale());
        Details details =
                new Details(
                        getTranslation("view.deviation.difference"),
                        text,
                        new ValueChanges(deviation.values()));
        details.setOpened(isOpen);
        return details;
    }

    /// Adds what is said of the deviation.
    DeviationPart add(com.vaadin.flow.component.Component... parts) {
        getContent().add(parts);
        return this;
    }
}
