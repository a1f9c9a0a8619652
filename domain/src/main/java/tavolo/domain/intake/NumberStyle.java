package tavolo.domain.intake;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/// How numbers are written in a file of text. `1.234` is a thousand and more in one style and a
/// little over one in the other, so that the style is chosen and never guessed.
public enum NumberStyle {
    /// `1.234,5`.
    ITALIAN(".", ","),
    /// `1,234.5`.
    ENGLISH(",", ".");

    private final String group;
    private final String point;
    private final Pattern written;

    NumberStyle(String group, String point) {
        this.group = group;
        this.point = point;
        String groups = "\\d{1,3}(?:" + Pattern.quote(group) + "\\d{3})+";
        this.written =
                Pattern.compile("-?(?:\\d+|" + groups + ")(?:" + Pattern.quote(point) + "\\d+)?");
    }

    /// The number that `text` is in this style; empty if it is none. Thousands are either all
    /// divided or none, and by nothing else than the mark of the style.
    public Optional<BigDecimal> read(String text) {
        if (!written.matcher(text).matches()) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text.replace(group, "").replace(point, ".")));
    }
}
