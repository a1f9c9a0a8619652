package tavolo.domain.library;

import java.util.Locale;

/// The two languages in which every clause stands. Italian is the original; English follows it
/// paragraph by paragraph.
public enum Language {
    /// Italian.
    IT("it"),
    /// English, with European habits: the day comes before the month.
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /// The two-letter code. Source: ISO 639-1.
    public String code() {
        return code;
    }

    /// The locale by which dates and numbers are written.
    public Locale locale() {
        return switch (this) {
            case IT -> Locale.ITALY;
            case EN -> Locale.UK;
        };
    }
}
