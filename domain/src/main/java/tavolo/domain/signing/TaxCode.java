package tavolo.domain.signing;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The tax code of a person in Italy, as the certificates of qualified providers carry it. Kept to
/// recognise a signatory and for nothing else. Source: DM 23-12-1976, arts. 2-12, for its form and
/// its last character, which checks the others.
///
/// @param value 16 capital letters and digits
public record TaxCode(String value) {

    private static final int LENGTH = 16;

    /// Digits may be replaced by letters where two people would share a code.
    private static final Pattern FORM =
            Pattern.compile(
                    "[A-Z]{6}[\\dL-NP-V]{2}[A-EHLMPR-T][\\dL-NP-V]{2}[A-Z][\\dL-NP-V]{3}[A-Z]");

    private static final Pattern IN_CERTIFICATE =
            Pattern.compile("(?:(?:TIN|PNO|TAX|[A-Z]{2}:)IT-|IT:)(.+)");

    private static final int NAME_LETTERS = 6;

    /// What a character in an odd place counts, by its place in the alphabet; a digit counts as the
    /// letter with the same number.
    private static final int[] ODD = {
        1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
    };

    public TaxCode {
        if (!isSound(value)) {
            throw new IllegalArgumentException("not the tax code of a person");
        }
    }

    /// The code that somebody typed, in any letters and with spaces; empty if it is none.
    public static Optional<TaxCode> typed(String words) {
        String plain = words.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return isSound(plain) ? Optional.of(new TaxCode(plain)) : Optional.empty();
    }

    /// The Italian code in the serial number of a certificate's holder, such as
    /// `TINIT-RSSMRA80A01H501U`; empty if there is none. Providers of other countries write it as a
    /// national number (`PNOIT-`), an older tax number (`TAXIT-`) or under a scheme of their own,
    /// two letters and a colon (`CF:IT-`). Numbers of passports, of identity cards and of other
    /// countries name people too, but tell no tax code. Source: ETSI EN 319 412-1, 5.1.3; before
    /// it, Italian providers wrote `IT:`.
    public static Optional<TaxCode> inSerialNumber(String serialNumber) {
        Matcher found = IN_CERTIFICATE.matcher(serialNumber.strip());
        return found.matches() ? typed(found.group(1)) : Optional.empty();
    }

    /// The code with all that tells more than a name hidden: where and when somebody was born.
    public String masked() {
        return value.substring(0, NAME_LETTERS)
                + "•".repeat(LENGTH - NAME_LETTERS - 1)
                + value.charAt(LENGTH - 1);
    }

    private static boolean isSound(String value) {
        return FORM.matcher(value).matches() && check(value) == value.charAt(LENGTH - 1);
    }

    private static char check(String value) {
        int sum = 0;
        for (int index = 0; index < LENGTH - 1; index++) {
            char each = value.charAt(index);
            int number = Character.isDigit(each) ? each - '0' : each - 'A';
            sum += index % 2 == 0 ? ODD[number] : number;
        }
        return (char) ('A' + sum % 26);
    }

    /// Not the code itself: what is written to a log is read by many.
    @Override
    public String toString() {
        return "TaxCode[…" + value.charAt(LENGTH - 1) + "]";
    }
}
