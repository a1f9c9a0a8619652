package tavolo.domain.library;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a number as people type it: with the thousands and decimals of either language, with or
/// without its unit. Where one sign could mean both, the habit of the language decides, so that
/// `1.200` is twelve hundred in Italian and one and a fifth in English.
final class NumberReader {

    private static final int LONGEST = 60;
    private static final Pattern AROUND = Pattern.compile("([^-0-9.,]*?) ?(-?[0-9.,' ]*[0-9])(.*)");
    private static final Pattern SPACED =
            Pattern.compile("-?[0-9]{1,3}(?:[ '][0-9]{3})+(?:[.,][0-9]+)?");
    private static final Habit ITALIAN = Habit.of("[.]", ",");
    private static final Habit ENGLISH = Habit.of(",", "[.]");

    private NumberReader() {}

    /// The number that `typed` holds; empty if there is none, or if it counts something else.
    static Optional<BigDecimal> read(
            String typed, ParameterDefinition parameter, Language language) {
        String line =
                typed.replace('−', '-').replace('’', '\'').replaceAll("[\\h\\s]+", " ").strip();
        Matcher parts = AROUND.matcher(line);
        if (line.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        boolean money = parameter.kind() == ParameterKind.MONEY;
        String before = withoutEuro(parts.group(1), money);
        String after = withoutEuro(parts.group(3), money);
        if (!before.isEmpty() || !parameter.unit().isWrittenAs(after)) {
            return Optional.empty();
        }
        return digits(parts.group(2), language);
    }

    private static String withoutEuro(String words, boolean money) {
        String text = words.strip();
        return money
                ? text.toLowerCase(Locale.ROOT).replaceFirst("^(€|euro|eur)(?![a-z])", "").strip()
                : text;
    }

    private static Optional<BigDecimal> digits(String number, Language language) {
        String digits = SPACED.matcher(number).matches() ? number.replaceAll("[ ']", "") : number;
        return switch (language) {
            case IT -> digits(digits, ITALIAN, ENGLISH);
            case EN -> digits(digits, ENGLISH, ITALIAN);
        };
    }

    private static Optional<BigDecimal> digits(String number, Habit own, Habit foreign) {
        if (own.grouped().matcher(number).matches() || own.plain().matcher(number).matches()) {
            return Optional.of(own.value(number));
        }
        if (foreign.unmistakable().matcher(number).matches()
                || foreign.plain().matcher(number).matches()) {
            return Optional.of(foreign.value(number));
        }
        return Optional.empty();
    }

    /// How a language writes numbers: the pattern of its thousands sign and of its decimal sign.
    private record Habit(
            String thousands,
            String decimal,
            Pattern grouped,
            Pattern plain,
            Pattern unmistakable) {

        static Habit of(String thousands, String decimal) {
            String group = "(?:" + thousands + "[0-9]{3})";
            String tail = "(?:" + decimal + "[0-9]+)";
            String head = "-?[1-9][0-9]{0,2}";
            return new Habit(
                    thousands,
                    decimal,
                    Pattern.compile(head + group + "+" + tail + "?"),
                    Pattern.compile("-?[0-9]*" + tail + "|-?[0-9]+"),
                    Pattern.compile(head + "(?:" + group + "{2,}|" + group + "+" + tail + ")"));
        }

        BigDecimal value(String number) {
            return new BigDecimal(number.replaceAll(thousands, "").replaceAll(decimal, "."));
        }
    }
}
