package tavolo.domain.library;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tavolo.domain.library.ParameterReading.Read;
import tavolo.domain.library.ParameterReading.Refused;

/// Reads what a person typed for one parameter, by the kind of the parameter.
record ValueReader(ParameterDefinition parameter, Language language) {

    private static final Set<String> YES =
            Set.of("si", "s", "yes", "y", "vero", "true", "1", "ok", "x");
    private static final Set<String> NO = Set.of("no", "n", "falso", "false", "0");

    ParameterReading read(String typed) {
        if (typed.isBlank()) {
            return refused(Refusal.EMPTY);
        }
        return switch (parameter.kind()) {
            case INTEGER, DECIMAL, PERCENT, MONEY -> number(typed);
            case BOOLEAN -> yesOrNo(folded(typed));
            case CHOICE -> choice(typed);
            case CHOICES -> choices(typed);
            case DATE -> day(typed);
            case TIME_BAND -> band(typed);
            case TEXT -> words(typed);
        };
    }

    private ParameterReading number(String typed) {
        Optional<BigDecimal> number = NumberReader.read(typed, parameter, language);
        if (number.isEmpty()) {
            return refused(Refusal.NOT_A_NUMBER);
        }
        BigDecimal value = number.get();
        if (value.stripTrailingZeros().scale() > parameter.scale()) {
            return refused(parameter.scale() == 0 ? Refusal.NOT_WHOLE : Refusal.TOO_MANY_DECIMALS);
        }
        String canonical = value.setScale(parameter.scale()).toPlainString();
        return switch (parameter.bounds().fit(value, BigDecimal::new)) {
            case BELOW -> refused(Refusal.BELOW_MINIMUM);
            case ABOVE -> refused(Refusal.ABOVE_MAXIMUM);
            case WITHIN -> new Read(canonical);
        };
    }

    private ParameterReading yesOrNo(String word) {
        if (YES.contains(word)) {
            return new Read("true");
        }
        return NO.contains(word) ? new Read("false") : refused(Refusal.NOT_YES_OR_NO);
    }

    private ParameterReading choice(String typed) {
        return match(typed)
                .<ParameterReading>map(choice -> new Read(choice.code()))
                .orElseGet(() -> refused(Refusal.UNKNOWN_CHOICE));
    }

    private ParameterReading choices(String typed) {
        List<String> words =
                Arrays.stream(typed.split("[,;\n]")).filter(word -> !word.isBlank()).toList();
        Set<Choice> picked = new LinkedHashSet<>();
        words.stream().map(this::match).flatMap(Optional::stream).forEach(picked::add);
        if (words.stream().anyMatch(word -> match(word).isEmpty())) {
            return refused(Refusal.UNKNOWN_CHOICE);
        }
        return switch (parameter.bounds().fit(picked.size(), Integer::valueOf)) {
            case BELOW -> refused(Refusal.TOO_FEW);
            case ABOVE -> refused(Refusal.TOO_MANY);
            case WITHIN -> new Read(inLibraryOrder(picked));
        };
    }

    private String inLibraryOrder(Set<Choice> picked) {
        return parameter.choices().stream()
                .filter(picked::contains)
                .map(Choice::code)
                .collect(Collectors.joining(","));
    }

    private ParameterReading day(String typed) {
        Optional<LocalDate> day = DateReader.read(typed);
        if (day.isEmpty()) {
            return refused(Refusal.NOT_A_DATE);
        }
        return switch (parameter.bounds().<LocalDate>fit(day.get(), LocalDate::parse)) {
            case BELOW -> refused(Refusal.BELOW_MINIMUM);
            case ABOVE -> refused(Refusal.ABOVE_MAXIMUM);
            case WITHIN -> new Read(day.get().toString());
        };
    }

    private ParameterReading band(String typed) {
        Optional<TimeBand> band = TimeBand.read(typed);
        if (band.isEmpty()) {
            return refused(Refusal.NOT_A_BAND);
        }
        return lengthOf(band.get().length().toMinutes(), band.get().toString());
    }

    private ParameterReading words(String typed) {
        String words =
                Normalizer.normalize(typed, Form.NFC).replaceAll("[\\h\\s\\p{Cc}]+", " ").strip();
        return lengthOf(words.codePointCount(0, words.length()), words);
    }

    private ParameterReading lengthOf(long length, String canonical) {
        return switch (parameter.bounds().fit(length, Long::valueOf)) {
            case BELOW -> refused(Refusal.TOO_SHORT);
            case ABOVE -> refused(Refusal.TOO_LONG);
            case WITHIN -> new Read(canonical);
        };
    }

    private Optional<Choice> match(String typed) {
        String word = folded(typed);
        return parameter.choices().stream()
                .filter(choice ->
                        folded(choice.code()).equals(word)
                                || folded(choice.label().it()).equals(word)
                                || folded(choice.label().en()).equals(word))
                .findFirst();
    }

    /// Without accents, capitals and needless spaces, so that `Sì`, `SI` and `si ` are one word.
    private static String folded(String words) {
        return Normalizer.normalize(words, Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('’', '\'')
                .replaceAll("[\\h\\s]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private Refused refused(Refusal why) {
        return new Refused(why, parameter.bounds());
    }
}
