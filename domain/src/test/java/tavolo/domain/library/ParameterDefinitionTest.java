package tavolo.domain.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tavolo.domain.library.Language.EN;
import static tavolo.domain.library.Language.IT;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.library.ParameterReading.Read;
import tavolo.domain.library.ParameterReading.Refused;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ParameterDefinitionTest {

    @ParameterizedTest(name = "{0} in {1} is {2}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    25,00           | IT | 25.00
                    25              | IT | 25.00
                    25.5            | IT | 25.50
                    1.200           | IT | 1200.00
                    1.200,50 €      | IT | 1200.50
                    1,200.50        | IT | 1200.50
                    1 200,5         | IT | 1200.50
                    € 25            | IT | 25.00
                    EUR 25          | EN | 25.00
                    25 euro al mese | IT | 25.00
                    €25.00 per month| EN | 25.00
                    25,00           | EN | 25.00
                    1,200           | EN | 1200.00
                    1.200           | EN | 1.20
                    ,5              | IT | 0.50
                    """)
    void amounts_are_read_as_people_type_them(String typed, Language language, String canonical) {
        assertThat(money().read(typed, language)).isEqualTo(new Read(canonical));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    ' '        | EMPTY
                    venti      | NOT_A_NUMBER
                    1.2.3      | NOT_A_NUMBER
                    12 34      | NOT_A_NUMBER
                    25 giorni  | NOT_A_NUMBER
                    0,125      | TOO_MANY_DECIMALS
                    -1         | BELOW_MINIMUM
                    −1         | BELOW_MINIMUM
                    5000,01    | ABOVE_MAXIMUM
                    """)
    void bad_amounts_are_refused_with_the_reason(String typed, Refusal why) {
        assertThat(money().read(typed, IT))
                .isEqualTo(new Refused(why, new Bounds("0.00", "5000.00")));
    }

    @Test
    void a_whole_number_takes_no_decimals() {
        ParameterDefinition days = number(ParameterKind.INTEGER, Unit.DAYS, 0, "1", "2000");
        assertThat(days.read("1,5", IT))
                .isInstanceOf(Refused.class)
                .extracting("why")
                .isEqualTo(Refusal.NOT_WHOLE);
        assertThat(days.read("7,0", IT)).isEqualTo(new Read("7"));
        assertThat(days.read("7 giorni", EN)).isEqualTo(new Read("7"));
        assertThat(days.read("7 mesi", IT)).extracting("why").isEqualTo(Refusal.NOT_A_NUMBER);
        assertThat(days.show("1", IT)).isEqualTo("1 giorno");
        assertThat(days.show("1200", IT)).isEqualTo("1.200 giorni");
        assertThat(days.show("1200", EN)).isEqualTo("1,200 days");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    1/5/2020       | 2020-05-01
                    01.05.20       | 2020-05-01
                    2020-05-01     | 2020-05-01
                    1º maggio 2020 | 2020-05-01
                    1° Maggio 2020 | 2020-05-01
                    1 May 2020     | 2020-05-01
                    May 1st, 2020  | 2020-05-01
                    29 feb 2020    | 2020-02-29
                    """)
    void days_are_read_as_people_type_them(String typed, String canonical) {
        assertThat(day().read(typed, IT)).isEqualTo(new Read(canonical));
        assertThat(day().read(typed, EN)).isEqualTo(new Read(canonical));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "30/2/2020,NOT_A_DATE",
        "1/13/2020,NOT_A_DATE",
        "domani,NOT_A_DATE",
        "1 brumaio 2020,NOT_A_DATE",
        "31/12/2019,BELOW_MINIMUM",
        "1/1/2022,ABOVE_MAXIMUM"
    })
    void bad_days_are_refused(String typed, Refusal why) {
        assertThat(day().read(typed, IT)).extracting("why").isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    20-8                 | 20:00-08:00
                    20:00–08:00          | 20:00-08:00
                    20.30 - 8            | 20:30-08:00
                    dalle 20 alle 8      | 20:00-08:00
                    dalle ore 20 alle ore 8 | 20:00-08:00
                    from 8pm to 8am      | 20:00-08:00
                    2030-0830            | 20:30-08:30
                    12-24                | 12:00-00:00
                    """)
    void bands_are_read_as_people_type_them(String typed, String canonical) {
        assertThat(band().read(typed, IT)).isEqualTo(new Read(canonical));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "20,NOT_A_BAND",
        "25-8,NOT_A_BAND",
        "8:75-20,NOT_A_BAND",
        "13pm-8am,NOT_A_BAND",
        "22-8,TOO_SHORT",
        "8-8,TOO_LONG"
    })
    void bad_bands_are_refused(String typed, Refusal why) {
        assertThat(band().read(typed, IT)).extracting("why").isEqualTo(why);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"sì,true", "SI,true", "Yes,true", "true,true", "no,false", "N,false"})
    void yes_and_no_are_read_in_both_languages(String typed, String canonical) {
        assertThat(yesNo().read(typed, IT)).isEqualTo(new Read(canonical));
    }

    @Test
    void anything_else_is_neither_yes_nor_no() {
        assertThat(yesNo().read("forse", IT)).extracting("why").isEqualTo(Refusal.NOT_YES_OR_NO);
        assertThat(yesNo().show("true", IT)).isEqualTo("sì");
        assertThatThrownBy(() -> yesNo().show("forse", IT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void choices_are_read_by_code_or_label_and_kept_in_the_order_of_the_library() {
        assertThat(channels().read("Posta elettronica; voce", EN))
                .isEqualTo(new Read("VOICE,EMAIL"));
        assertThat(channels().read("email, VOICE, voice", IT)).isEqualTo(new Read("VOICE,EMAIL"));
        assertThat(channels().show("VOICE,EMAIL", EN)).isEqualTo("voice, e-mail");
        assertThat(channels().read("fax", IT)).extracting("why").isEqualTo(Refusal.UNKNOWN_CHOICE);
        assertThat(channels().read(" , ", IT)).extracting("why").isEqualTo(Refusal.TOO_FEW);
        assertThat(channels().read("voce, e-mail, chat", IT))
                .extracting("why")
                .isEqualTo(Refusal.TOO_MANY);
    }

    @Test
    void words_are_kept_on_one_line_in_canonical_unicode() {
        assertThat(words().read("  Citta\u0300 \n di  Roma ", IT))
                .isEqualTo(new Read("Città di Roma"));
        assertThat(words().read("R", IT)).extracting("why").isEqualTo(Refusal.TOO_SHORT);
        assertThat(words().read("R".repeat(21), IT)).extracting("why").isEqualTo(Refusal.TOO_LONG);
    }

    @Test
    void bounds_are_told_in_words() {
        assertThat(money().showMaximum(IT)).isEqualTo("5.000,00 € al mese");
        assertThat(band().showMinimum(IT)).isEqualTo("11 ore");
        assertThat(channels().showMinimum(EN)).isEqualTo("1 entry");
        assertThat(words().showMaximum(IT)).isEqualTo("20 caratteri");
        assertThat(day().showMinimum(IT)).isEqualTo("1º gennaio 2020");
        assertThat(yesNo().showMinimum(IT)).isEmpty();
    }

    @Test
    void a_percentage_is_shown_with_the_habit_of_the_language() {
        ParameterDefinition share = number(ParameterKind.PERCENT, Unit.PERCENT, 2, "0", "100");
        assertThat(share.show("0.20", IT)).isEqualTo("0,20 %");
        assertThat(share.show("0.20", EN)).isEqualTo("0.20%");
        assertThat(share.read("0,2%", IT)).isEqualTo(new Read("0.20"));
    }

    @Test
    void a_default_out_of_bounds_is_refused() {
        ParameterDefinition wrong = number(ParameterKind.INTEGER, Unit.DAYS, 0, "5", "9");
        assertThatThrownBy(wrong::checked)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("default");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_default_and_bound_of_the_library_can_be_shown_and_read_back(Language language) {
        for (ParameterDefinition parameter : everyParameter().toList()) {
            Stream<String> values =
                    parameter.kind().isNumber() || parameter.kind() == ParameterKind.DATE
                            ? Stream.of(
                                    parameter.defaultValue(),
                                    parameter.bounds().min(),
                                    parameter.bounds().max())
                            : Stream.of(parameter.defaultValue());
            values.forEach(value ->
                    assertThat(parameter.read(parameter.show(value, language), language))
                            .as(parameter.key())
                            .isEqualTo(new Read(value)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_choice_of_the_library_can_be_shown_and_read_back(Language language) {
        everyParameter()
                .filter(parameter -> parameter.kind().isPicked())
                .forEach(parameter ->
                        parameter
                                .choices()
                                .forEach(choice ->
                                        assertThat(
                                                        parameter.read(
                                                                choice.label().in(language),
                                                                language))
                                                .as(parameter.key())
                                                .isEqualTo(new Read(choice.code()))));
    }

    private static Stream<ParameterDefinition> everyParameter() {
        return ClauseLibrary.standard().all().stream()
                .flatMap(clause -> clause.parameters().stream());
    }

    private static ParameterDefinition money() {
        return number(ParameterKind.MONEY, Unit.EUR_PER_MONTH, 2, "0.00", "5000.00");
    }

    private static ParameterDefinition number(
            ParameterKind kind, Unit unit, int scale, String min, String max) {
        return new ParameterDefinition(
                "number", kind, unit, scale, new Bounds(min, max), "0", List.of(), LABEL, "test");
    }

    private static ParameterDefinition day() {
        return plain(ParameterKind.DATE, new Bounds("2020-01-01", "2021-12-31"), List.of());
    }

    private static ParameterDefinition band() {
        return plain(ParameterKind.TIME_BAND, new Bounds("660", "900"), List.of());
    }

    private static ParameterDefinition yesNo() {
        return plain(ParameterKind.BOOLEAN, Bounds.NONE, List.of());
    }

    private static ParameterDefinition words() {
        return plain(ParameterKind.TEXT, new Bounds("2", "20"), List.of());
    }

    private static ParameterDefinition channels() {
        return plain(
                ParameterKind.CHOICES,
                new Bounds("1", "2"),
                List.of(
                        new Choice("VOICE", new Bilingual("voce", "voice")),
                        new Choice("EMAIL", new Bilingual("posta elettronica", "e-mail")),
                        new Choice("CHAT", new Bilingual("chat", "chat"))));
    }

    private static ParameterDefinition plain(
            ParameterKind kind, Bounds bounds, List<Choice> choices) {
        return new ParameterDefinition(
                "plain", kind, Unit.NONE, 0, bounds, "", choices, LABEL, "test");
    }

    private static final Bilingual LABEL = new Bilingual("Prova", "Test");
}
