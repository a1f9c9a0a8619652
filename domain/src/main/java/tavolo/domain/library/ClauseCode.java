package tavolo.domain.library;

import java.util.regex.Pattern;

/// The code of a clause of the library, `C01` to `C36`; it never changes its meaning.
public record ClauseCode(String value) implements Comparable<ClauseCode> {

    private static final Pattern FORM = Pattern.compile("C(0[1-9]|[12][0-9]|3[0-6])");

    /// @throws IllegalArgumentException if `value` is not one of `C01` … `C36`
    public ClauseCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException("clause code must be C01 to C36, was " + value);
        }
    }

    /// Whether `written` is the code of a clause.
    public static boolean isOne(String written) {
        return FORM.matcher(written).matches();
    }

    @Override
    public int compareTo(ClauseCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
