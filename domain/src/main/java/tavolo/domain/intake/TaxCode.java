package tavolo.domain.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds Italian tax codes of persons. Only a code with the right check letter counts, so that
/// codes of services of the same shape are not mistaken for one. Source: D.M. 23-12-1976 — shape
/// and check letter of the *codice fiscale*, with letters for digits where two people would share
/// one.
final class TaxCode {

    private static final int LENGTH = 16;
    private static final Pattern SHAPE =
            Pattern.compile(
                    "(?<![A-Z0-9])[A-Z]{6}[0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2}"
                            + "[A-Z][0-9LMNPQRSTUV]{3}[A-Z](?![A-Z0-9])");

    /// What digits and letters in odd places, the first being odd, add to the sum.
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    private TaxCode() {}

    /// The first tax code in `text`; empty if there is none.
    static Optional<String> in(String text) {
        if (text.length() < LENGTH) {
            return Optional.empty();
        }
        Matcher found = SHAPE.matcher(text.toUpperCase(Locale.ROOT));
        while (found.find()) {
            if (isChecked(found.group())) {
                return Optional.of(found.group());
            }
        }
        return Optional.empty();
    }

    private static boolean isChecked(String code) {
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            char sign = code.charAt(place);
            int worth = sign <= '9' ? sign - '0' : sign - 'A';
            sum += place % 2 == 0 ? ODD[worth] : worth;
        }
        return code.charAt(LENGTH - 1) == 'A' + sum % 26;
    }
}
