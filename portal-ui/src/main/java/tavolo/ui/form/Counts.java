package tavolo.ui.form;

import com.vaadin.flow.component.textfield.TextField;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// Fields for whole numbers, written as people do: 1200, 1.200 or 1 200.
public final class Counts {

    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(?:[. '\\u00a0]?\\d{3})*|\\d+");
    private static final int MOST_DIGITS = 9;

    private Counts() {}

    /// A field named `label`.
    public static TextField field(String label) {
        TextField field = new TextField(label);
        field.addClassName("count-field");
        field.getElement().setAttribute("inputmode", "numeric");
        field.setMaxLength(14);
        return field;
    }

    /// The number in `field`; empty if there is none or it cannot be read.
    public static OptionalInt in(TextField field) {
        String written = field.getValue().strip();
        if (!WRITTEN.matcher(written).matches()) {
            return OptionalInt.empty();
        }
        String digits = written.replaceAll("\\D", "");
        return digits.length() > MOST_DIGITS
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(digits));
    }
}
