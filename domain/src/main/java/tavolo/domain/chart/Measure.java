package tavolo.domain.chart;

import java.math.RoundingMode;
import java.text.NumberFormat;
import tavolo.domain.library.Language;

/// In what a value is counted, and how it is written: with one decimal at most.
public enum Measure {
    /// A share of one, written in per cent: 0.848 is *84,8 %*.
    SHARE,
    /// Written with its unit, *12,5 s*.
    SECONDS,
    /// A plain number.
    NUMBER;

    /// A number and its unit are never parted at the end of a line.
    private static final String JOINT = "\u00a0";

    private static final int PERCENT = 100;

    /// `value` with its unit, as it is written in `language`.
    public String show(double value, Language language) {
        return switch (this) {
            case SHARE -> number(value * PERCENT, language) + JOINT + "%";
            case SECONDS -> number(value, language) + JOINT + "s";
            case NUMBER -> number(value, language);
        };
    }

    private static String number(double value, Language language) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value == 0 ? 0 : value);
    }
}
