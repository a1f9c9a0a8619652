package tavolo.ui.figure;

import java.util.Locale;
import java.util.Optional;
import tavolo.domain.intake.ColumnProposal;
import tavolo.domain.intake.MappedColumns;

/// What a column of a file can hold.
enum ColumnUse {
    START,
    TIME,
    NUMERATOR,
    DENOMINATOR,
    SITE,
    CHANNEL,
    WORKPLACE,
    VOLUME,
    FORECAST;

    /// Whether no file can do without.
    boolean isNeeded() {
        return this == START || this == NUMERATOR;
    }

    /// Whether the column that holds it belongs to the figure itself, as read by every formula.
    boolean isOfFigure() {
        return this == START || this == TIME || this == NUMERATOR || this == DENOMINATOR;
    }

    /// The column that is proposed for it.
    Optional<String> in(ColumnProposal proposal) {
        return switch (this) {
            case START -> proposal.start();
            case TIME -> proposal.time();
            case NUMERATOR -> proposal.numerator();
            case DENOMINATOR -> proposal.denominator();
            case SITE -> proposal.site();
            case CHANNEL -> proposal.channel();
            case WORKPLACE -> proposal.workplace();
            case VOLUME -> proposal.volume();
            case FORECAST -> proposal.forecast();
        };
    }

    /// The column that holds it.
    Optional<String> in(MappedColumns columns) {
        return switch (this) {
            case START -> Optional.of(columns.start());
            case TIME -> columns.time();
            case NUMERATOR -> Optional.of(columns.numerator());
            case DENOMINATOR -> columns.denominator();
            case SITE -> columns.site();
            case CHANNEL -> columns.channel();
            case WORKPLACE -> columns.workplace();
            case VOLUME -> columns.volume();
            case FORECAST -> columns.forecast();
        };
    }

    /// The key of its name.
    String key() {
        return "view.figures.column." + name().toLowerCase(Locale.ROOT);
    }
}
