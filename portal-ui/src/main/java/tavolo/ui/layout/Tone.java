package tavolo.ui.layout;

import java.util.Locale;
import tavolo.ui.brand.Icon;

/// How something stands, said by colour and, where it says a state, by an icon too.
public enum Tone {
    /// Nothing to add.
    NEUTRAL(Icon.INFO),
    /// Waits for somebody, or draws near.
    CARE(Icon.CLOCK),
    /// Done, agreed, in force.
    GOOD(Icon.CHECK),
    /// Refused, failed, lapsed.
    BAD(Icon.STOP);

    final Icon icon;

    Tone(Icon icon) {
        this.icon = icon;
    }

    /// `block--good` for a block and this tone.
    String in(String block) {
        return block + "--" + name().toLowerCase(Locale.ROOT);
    }
}
