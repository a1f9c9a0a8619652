package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.board.TimelineEntry;
import tavolo.ui.language.Dates;

/// A few facts as a plain list: when, and the sentence of the timeline with the words that were
/// given for it.
public final class FactNotes extends Composite<UnorderedList> {

    /// Shows `facts` in their order.
    public FactNotes(List<TimelineEntry> facts) {
        getContent().addClassName("fact-notes");
        FactWords words = new FactWords(this);
        facts.forEach(fact -> getContent().add(note(fact, words)));
    }

    private ListItem note(TimelineEntry fact, FactWords words) {
        Span when = new Span(Dates.moment(fact.at(), getLocale()));
        when.addClassName("muted");
        String given =
                Optional.ofNullable(fact.details().get("reason"))
                        .or(() -> Optional.ofNullable(fact.details().get("note")))
                        .filter(text -> !text.isBlank())
                        .map(text -> " " + getTranslation("view.sign.since.words", text))
                        .orElse("");
        return new ListItem(when, new Span(words.sentence(fact) + given));
    }
}
