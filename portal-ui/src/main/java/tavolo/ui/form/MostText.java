package tavolo.ui.form;

import com.vaadin.flow.component.textfield.TextArea;
import java.text.NumberFormat;
import tavolo.ui.language.Wording;

/// How much text fits into a field. What is pasted or dropped and does not fit is kept out as a
/// whole by `shell.js`, before it travels, and the field says so; what stood there stays.
public final class MostText {

    private MostText() {}

    /// Lets no text into `area` that makes it longer than `most` characters.
    public static void in(TextArea area, int most) {
        String sentence =
                area.getTranslation(
                        "form.kept-out", NumberFormat.getInstance(Wording.language()).format(most));
        area.getElement().setAttribute("data-most", Integer.toString(most));
        area.setMaxLength(most);
        area.getElement()
                .addEventListener(
                        "kept-out",
                        _ -> {
                            area.setErrorMessage(sentence);
                            area.setInvalid(true);
                        });
        area.addValueChangeListener(_ -> area.setInvalid(false));
    }
}
