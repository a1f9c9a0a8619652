package tavolo.domain.target;

import java.util.UUID;
import java.util.regex.Pattern;

/// The code of an own indicator, such as `RICH24-7K2M`: the letters and digits that its
/// organisation chose, and four signs of the portal, so that two organisations may choose the same
/// without hearing of each other.
public record IndicatorCode(String value) implements Comparable<IndicatorCode> {

    /// What an organisation may choose.
    public static final Pattern CHOSEN = Pattern.compile("[A-Z][A-Z0-9]{1,9}");

    private static final Pattern WHOLE = Pattern.compile(CHOSEN + "-[A-Z2-7]{4}");
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int ADDED = 4;

    public IndicatorCode {
        if (!WHOLE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a code is chosen letters, a dash and four signs, was " + value);
        }
    }

    /// The code of what an organisation calls `chosen`.
    ///
    /// @param chance an identity that nothing else has
    public static IndicatorCode of(String chosen, UUID chance) {
        StringBuilder code = new StringBuilder(chosen).append('-');
        long bits = chance.getLeastSignificantBits() ^ chance.getMostSignificantBits();
        for (int sign = 0; sign < ADDED; sign++) {
            code.append(SIGNS.charAt((int) (bits & 31)));
            bits >>>= 5;
        }
        return new IndicatorCode(code.toString());
    }

    /// Whether `text` is written like a code.
    public static boolean isWrittenLike(String text) {
        return WHOLE.matcher(text).matches();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
