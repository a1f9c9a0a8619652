package tavolo.domain.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The code by which a printed paper is found on the portal's page of checks, made from its text
/// digest: the first 16 hexadecimal digits, a hyphen, and the last eight. Whoever holds a copy of
/// the paper can compare both with the digest at the foot of its pages.
///
/// @param start 16 hexadecimal digits in lower case
/// @param end eight hexadecimal digits in lower case
public record CheckLink(String start, String end) {

    private static final Pattern FORM = Pattern.compile("([0-9a-f]{16})-([0-9a-f]{8})");
    private static final int START = 16;
    private static final int END = 8;

    /// The path below the portal's address.
    public static final String PATH = "verifica";

    /// The code of the text with `digest`.
    public static CheckLink of(Sha256 digest) {
        String hex = digest.toString();
        return new CheckLink(hex.substring(0, START), hex.substring(hex.length() - END));
    }

    /// The code that `words` are; empty if they are none.
    public static Optional<CheckLink> parse(String words) {
        Matcher matcher = FORM.matcher(words);
        return matcher.matches()
                ? Optional.of(new CheckLink(matcher.group(1), matcher.group(2)))
                : Optional.empty();
    }

    /// Whether it is the code of the text with `digest`.
    public boolean fits(Sha256 digest) {
        return of(digest).equals(this);
    }

    /// The smallest digest that begins like this code.
    public Sha256 from() {
        return Sha256.parse(start + "0".repeat(2 * 32 - START));
    }

    /// The largest digest that begins like this code.
    public Sha256 to() {
        return Sha256.parse(start + "f".repeat(2 * 32 - START));
    }

    /// Such as `0123456789abcdef-89abcdef`.
    @Override
    public String toString() {
        return start + "-" + end;
    }
}
