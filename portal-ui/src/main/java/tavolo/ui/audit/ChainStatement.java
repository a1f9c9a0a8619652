package tavolo.ui.audit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import tavolo.domain.audit.ChainVerdict;
import tavolo.ui.brand.Icon;

/// What a check of the chain of facts has found, in one sentence.
final class ChainStatement extends Composite<Div> {

    ChainStatement() {
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /// Says what was found.
    void show(ChainVerdict verdict) {
        getContent().removeAll();
        switch (verdict) {
            case ChainVerdict.Whole(long length, var head) -> {
                Span digest = new Span(head.toString());
                digest.addClassName("digest");
                Span words = new Span(getTranslation("view.timeline.whole", length) + " ");
                words.addClassName("notice__words");
                words.add(digest);
                say("notice--good", Icon.CHECK, words);
            }
            case ChainVerdict.Broken(long number, var why) -> {
                String flaw = why.name().toLowerCase(Locale.ROOT).replace('_', '-');
                Span words =
                        new Span(
                                getTranslation(
                                        "view.timeline.broken",
                                        number,
                                        getTranslation("view.timeline.flaw." + flaw)));
                words.addClassName("notice__words");
                say("notice--bad", Icon.ALERT, words);
            }
        }
    }

    private void say(String tone, Icon icon, Span words) {
        Div notice = new Div(icon.draw(), words);
        notice.addClassNames("notice", tone);
        getContent().add(notice);
    }
}
