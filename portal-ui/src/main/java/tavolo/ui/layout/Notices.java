package tavolo.ui.layout;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;

/// What became of a click, in words that stay on the page until the next one or until closed. A
/// refusal is said by its own sentence, see [Wording]; it is read aloud at once.
public final class Notices extends Composite<Div> {

    public Notices() {
        getContent().addClassName("notices");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /// Hands what was done to `next`, or says why it was refused.
    public <T> void show(Outcome<T> outcome, Consumer<T> next) {
        clear();
        switch (outcome) {
            case Outcome.Done<T>(T value) -> next.accept(value);
            case Outcome.Refused<T>(Refusal why) -> refused(why);
        }
    }

    /// Says why the portal did not do it.
    public void refused(Refusal why) {
        say(Wording.of(why, this), Tone.BAD, "alert");
    }

    /// Says that it was done.
    public void done(String sentence) {
        say(sentence, Tone.GOOD, "status");
    }

    /// Says something worth knowing.
    public void note(String sentence) {
        say(sentence, Tone.NEUTRAL, "status");
    }

    /// Says something to take care of.
    public void care(String sentence) {
        say(sentence, Tone.CARE, "status");
    }

    /// Says something worth knowing, with a press that leads to it.
    public void offer(String sentence, String verb, Runnable act) {
        Button press = new Button(verb, _ -> act.run());
        press.addThemeVariants(ButtonVariant.SMALL);
        say(sentence, Tone.NEUTRAL, "status", press);
    }

    /// Says nothing any more.
    public void clear() {
        getContent().removeAll();
    }

    private void say(String sentence, Tone tone, String role, Component... below) {
        Div notice = new Div();
        notice.addClassNames("notice", tone.in("notice"));
        notice.getElement().setAttribute("role", role);
        Div words = new Div(new Span(sentence));
        words.add(below);
        words.addClassName("notice__words");
        notice.add(icon(tone), words, closing(notice));
        getContent().removeAll();
        getContent().add(notice);
        notice.getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
    }

    private static Component icon(Tone tone) {
        return tone == Tone.CARE || tone == Tone.BAD ? Icon.ALERT.draw() : tone.icon.draw();
    }

    private NativeButton closing(Div notice) {
        NativeButton close = new NativeButton("", _ -> getContent().remove(notice));
        close.add(Icon.CLOSE.draw());
        close.addClassName("icon-button");
        close.getElement().setAttribute("aria-label", getTranslation("layout.close"));
        return close;
    }
}
