package tavolo.ui.target;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import tavolo.ui.language.Wording;

/// Numbers as people type and read them. They are read alike in both languages, so that an address
/// means the same to everybody: *84,5* and *84.5* are one number, *1.200* and *1,200* another.
final class TypedNumbers {

    private static final int LONGEST = 16;
    private static final int SCALE = 4;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:\\.\\d+)?");
    private static final Pattern UNIT = Pattern.compile("\\s*(?:%|s)$");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[1-9]\\d{0,2}(?:[.,' ]\\d{3})+");

    private TypedNumbers() {}

    /// The number in `text`; empty if it cannot be read.
    static Optional<BigDecimal> read(String text) {
        String typed =
                UNIT.matcher(text.strip().replace('−', '-').replace('\u00a0', ' '))
                        .replaceFirst("");
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(typed);
        return NUMBER.matcher(plain).matches()
                ? Optional.of(
                        new BigDecimal(plain)
                                .setScale(SCALE, RoundingMode.HALF_UP)
                                .stripTrailingZeros())
                : Optional.empty();
    }

    private static String plain(String typed) {
        if (THOUSANDS.matcher(typed).matches()) {
            return typed.replaceAll("[.,' ]", "");
        }
        int decimals = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'));
        if (decimals < 0) {
            return typed;
        }
        String whole = typed.substring(0, decimals);
        String grouped =
                THOUSANDS.matcher(whole).matches() ? whole.replaceAll("[.,' ]", "") : whole;
        return grouped + "." + typed.substring(decimals + 1);
    }

    /// As it is typed in the language of the page.
    static String typed(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(Wording.language());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(SCALE);
        return format.format(number);
    }

    /// With so many decimals at most, in the language of the page.
    static String shown(double number, int decimals) {
        NumberFormat format = NumberFormat.getInstance(Wording.language());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /// A share of one in per cents, *84,8 %*.
    static String percent(double share) {
        return perCent(shown(share * 100, 1));
    }

    /// `number` and the sign: Italian parts them, English does not.
    static String perCent(String number) {
        return switch (Wording.textLanguage()) {
            case IT -> number + "\u00a0%";
            case EN -> number + "%";
        };
    }

    /// *12,5 s*.
    static String seconds(double seconds) {
        return shown(seconds, 1) + "\u00a0s";
    }
}
