package tavolo.ui.language;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import java.util.Locale;

/// Italian or English, each named in its own language. Switching loads the page anew, so that every
/// word on it changes.
public final class LanguageSwitch extends Composite<Div> {

    public LanguageSwitch() {
        ChoiceRow row = new ChoiceRow(getTranslation("layout.language"));
        Locale now = Wording.language();
        Languages.ALL.forEach(language ->
                row.add(
                        ownName(language),
                        language.getLanguage().equals(now.getLanguage()),
                        () -> speak(language)));
        getContent().addClassName("person-menu__part");
        getContent().add(row);
    }

    private static String ownName(Locale language) {
        String name = language.getDisplayLanguage(language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1);
    }

    private static void speak(Locale language) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Languages.choose(language, VaadinResponse.getCurrent(), request.isSecure());
        UI.getCurrentOrThrow().getPage().reload();
    }
}
