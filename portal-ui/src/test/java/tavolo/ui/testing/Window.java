package tavolo.ui.testing;

import com.vaadin.browserless.BrowserlessUIContext;
import com.vaadin.browserless.ComponentQuery;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Location;
import java.util.Locale;
import java.util.function.Predicate;

/// One browser window of one person, without a browser: what it shows and what can be done in it.
/// Things are found as a person finds them, by the words on them, which are named by their keys.
public final class Window {

    private final BrowserlessUIContext context;
    private final I18NProvider words;

    Window(BrowserlessUIContext context, I18NProvider words) {
        this.context = context;
        this.words = words;
        context.activate();
    }

    /// Goes to `path`, which shows whatever it shows.
    public Window visit(String path) {
        context.activate();
        Location location = new Location(path);
        context.getUI().navigate(location.getPath(), location.getQueryParameters());
        context.roundTrip();
        return this;
    }

    /// The address that the window shows now.
    public String address() {
        context.activate();
        return context.getUI().getActiveViewLocation().getPathWithQueryParameters();
    }

    /// The page that is shown.
    public Object page() {
        context.activate();
        return context.getCurrentView();
    }

    /// Presses the button that says what `key` says.
    public Window press(String key) {
        return click(button(said(key)));
    }

    /// Presses the button within `part` that says what `key` says.
    public Window pressIn(Component part, String key) {
        context.activate();
        return click(context.find(Button.class, part).withCondition(says(said(key))).single());
    }

    /// Whether there is such a button within `part`.
    public boolean offersIn(Component part, String key) {
        context.activate();
        return context.find(Button.class, part).withCondition(says(said(key))).exists();
    }

    private Window click(Component button) {
        switch (button) {
            case Button one -> context.test(one).click();
            case NativeButton one -> context.test(one).click();
            default -> throw new IllegalStateException("no button: " + button);
        }
        context.roundTrip();
        return this;
    }

    /// Whether there is a button that says what `key` says.
    public boolean offers(String key) {
        String words = said(key);
        context.activate();
        return find(Button.class).withCondition(says(words)).exists()
                || find(NativeButton.class).withCondition(says(words)).exists();
    }

    /// Writes `text` into the field that is named by `key`.
    public Window write(String key, String text) {
        context.activate();
        context.test(field(key)).setValue(text);
        return this;
    }

    /// What stands in the field that is named by `key`.
    public String written(String key) {
        context.activate();
        return field(key).getValue();
    }

    private TextArea field(String key) {
        return find(TextArea.class)
                .withCondition(area -> said(key).equals(area.getLabel()))
                .single();
    }

    private String said(String key) {
        return words.getTranslation(key, Locale.ITALIAN);
    }

    /// Everything that can be read in the window, dialogs and messages included.
    public String text() {
        context.activate();
        return Reading.of(context.getUI());
    }

    /// Everything that can be read on `component`.
    public String textOf(Component component) {
        return Reading.of(component);
    }

    /// Components of `type` that are shown.
    public <T extends Component> ComponentQuery<T> find(Class<T> type) {
        context.activate();
        return context.find(type);
    }

    /// The window itself, for what is not said above.
    public BrowserlessUIContext context() {
        context.activate();
        return context;
    }

    private Component button(String words) {
        context.activate();
        var buttons = find(Button.class).withCondition(says(words));
        return buttons.exists()
                ? buttons.all().getFirst()
                : find(NativeButton.class).withCondition(says(words)).all().getFirst();
    }

    private static <T extends Component> Predicate<T> says(String words) {
        return each -> Reading.of(each).strip().startsWith(words) && each.isVisible();
    }
}
