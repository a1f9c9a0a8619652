package tavolo.ui.language;

import com.vaadin.flow.component.Component;
import tavolo.domain.signing.Stamp;

/// Says which time an authority proves, and whether its stamp declares itself qualified.
public final class StampWords {

    private StampWords() {}

    /// The sentence about `stamp` in the language of `where`.
    public static String of(Stamp stamp, Component where) {
        return where.getTranslation(
                stamp.isQualified()
                        ? "view.papers.time.declared-qualified"
                        : "view.papers.time.not-qualified",
                Dates.moment(stamp.at(), Wording.language()),
                stamp.authority());
    }
}
