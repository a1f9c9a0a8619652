package tavolo.domain.library;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Writes a kept value for people, with its unit, in their language. What it writes can be read
/// back by the same parameter.
record ShownValue(ParameterDefinition parameter, Language language) {

    String of(String canonical) {
        return switch (parameter.kind()) {
            case INTEGER, DECIMAL, PERCENT -> withUnit(new BigDecimal(canonical));
            case MONEY -> withUnit(amount(canonical), parameter.unit().many(language));
            case BOOLEAN -> yesOrNo(canonical);
            case CHOICE, CHOICES -> labels(canonical);
            case DATE -> day(LocalDate.parse(canonical));
            case TIME_BAND -> TimeBand.parse(canonical).toString().replace('-', '–');
            case TEXT -> canonical;
        };
    }

    /// A bound in words: a value for numbers and days, a length or a count for the other kinds;
    /// empty if there is no bound.
    String ofBound(String bound) {
        if (bound.isEmpty()) {
            return "";
        }
        return switch (parameter.kind()) {
            case TIME_BAND -> length(Long.parseLong(bound));
            case CHOICES -> counted(new BigDecimal(bound), Unit.ENTRIES);
            case TEXT -> counted(new BigDecimal(bound), Unit.CHARACTERS);
            case INTEGER, DECIMAL, PERCENT, MONEY, DATE -> of(bound);
            case BOOLEAN, CHOICE -> "";
        };
    }

    private String length(long minutes) {
        return minutes % 60 == 0
                ? counted(BigDecimal.valueOf(minutes / 60), Unit.HOURS)
                : counted(BigDecimal.valueOf(minutes), Unit.MINUTES);
    }

    private String withUnit(BigDecimal value) {
        return counted(value.setScale(parameter.scale()), parameter.unit());
    }

    private String counted(BigDecimal value, Unit unit) {
        boolean single = value.compareTo(BigDecimal.ONE) == 0;
        return withUnit(number(value), single ? unit.one(language) : unit.many(language));
    }

    /// Italian parts the number from the per-cent sign, English does not.
    private String withUnit(String number, String unit) {
        boolean joined = language == Language.EN && (unit.equals("%") || unit.equals("‰"));
        return unit.isEmpty() || joined ? number + unit : number + " " + unit;
    }

    private String amount(String canonical) {
        String number = number(new BigDecimal(canonical).setScale(parameter.scale()));
        return switch (language) {
            case IT -> number + " €";
            case EN -> "€" + number;
        };
    }

    private String number(BigDecimal value) {
        String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(language.locale());
        return new DecimalFormat("#,##0" + decimals, symbols).format(value);
    }

    private String yesOrNo(String canonical) {
        boolean yes =
                switch (canonical) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                            throw new IllegalArgumentException(
                                    parameter.key() + " must be true or false, was " + canonical);
                };
        return switch (language) {
            case IT -> yes ? "sì" : "no";
            case EN -> yes ? "yes" : "no";
        };
    }

    private String labels(String canonical) {
        return Arrays.stream(canonical.split(","))
                .map(code -> parameter.choice(code).label().in(language))
                .collect(Collectors.joining(", "));
    }

    private String day(LocalDate day) {
        String pattern = language == Language.IT && day.getDayOfMonth() == 1 ? "d'º' " : "d ";
        return DateTimeFormatter.ofPattern(pattern + "MMMM uuuu", language.locale()).format(day);
    }
}
