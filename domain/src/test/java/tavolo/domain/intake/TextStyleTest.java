package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextStyleTest {

    @ParameterizedTest
    @CsvSource({
        "ITALIAN,'1.234,5',1234.5",
        "ITALIAN,'1234,5',1234.5",
        "ITALIAN,'1.234',1234",
        "ITALIAN,'-12',-12",
        "ITALIAN,'1.234.567',1234567",
        "ENGLISH,'1,234.5',1234.5",
        "ENGLISH,'1.234',1.234",
        "ENGLISH,'0.8',0.8"
    })
    void a_number_is_read_as_its_style_says(NumberStyle style, String text, BigDecimal expected) {
        assertThat(style.read(text)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ITALIAN,0.8",
        "ITALIAN,'12.34,5'",
        "ITALIAN,'1,234.5'",
        "ITALIAN,'1.2345'",
        "ENGLISH,'1.234,5'",
        "ENGLISH,'12,34'",
        "ENGLISH,'1e5'",
        "ENGLISH,'12 s'",
        "ENGLISH,'.5'",
        "ENGLISH,'5.'"
    })
    void what_another_style_writes_is_no_number(NumberStyle style, String text) {
        assertThat(style.read(text)).isEmpty();
    }

    @Test
    void every_number_comes_back_from_how_java_writes_it_in_italy_and_england() {
        Random chance = new Random(36);
        for (int round = 0; round < 2000; round++) {
            BigDecimal number = BigDecimal.valueOf(chance.nextLong(-999_999_999, 999_999_999), 3);
            assertThat(NumberStyle.ITALIAN.read(written(number, Locale.ITALY)))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
            assertThat(NumberStyle.ENGLISH.read(written(number, Locale.UK)))
                    .hasValueSatisfying(read -> assertThat(read).isEqualByComparingTo(number));
        }
    }

    private static String written(BigDecimal number, Locale where) {
        return new DecimalFormat("#,##0.###", new DecimalFormatSymbols(where)).format(number);
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST,03/04/2020,2020-04-03T00:00,false",
        "MONTH_FIRST,03/04/2020,2020-03-04T00:00,false",
        "YEAR_FIRST,2020-04-03,2020-04-03T00:00,false",
        "DAY_FIRST,3/4/2020 8:30,2020-04-03T08:30,true",
        "DAY_FIRST,03.04.2020 08.30,2020-04-03T08:30,true",
        "YEAR_FIRST,2020-04-03T08:30:00,2020-04-03T08:30,true",
        "YEAR_FIRST,2020-04-03T06:30:00Z,2020-04-03T08:30,true",
        "YEAR_FIRST,2020-01-03T08:30:00+01:00,2020-01-03T08:30,true",
        "MONTH_FIRST,02/29/2020,2020-02-29T00:00,false"
    })
    void a_date_is_read_as_its_style_says(
            DateStyle style, String text, LocalDateTime at, boolean timed) {
        assertThat(style.moment(text)).contains(new Cell.Moment(at, timed));
    }

    @ParameterizedTest
    @CsvSource({
        "DAY_FIRST,04/13/2020",
        "MONTH_FIRST,13/04/2020",
        "YEAR_FIRST,03/04/2020",
        "DAY_FIRST,2020-04-03",
        "DAY_FIRST,30/02/2020",
        "DAY_FIRST,29/02/2021",
        "DAY_FIRST,03/04/20",
        "DAY_FIRST,03/04/2020 25:00",
        "DAY_FIRST,2020-04-03T06:30:00Z",
        "YEAR_FIRST,2020-04-03T99:30:00Z",
        "YEAR_FIRST,ieri"
    })
    void what_is_no_such_day_is_no_date(DateStyle style, String text) {
        assertThat(style.moment(text)).isEmpty();
    }

    @Test
    void months_are_read_with_the_year_where_the_style_has_it() {
        assertThat(DateStyle.DAY_FIRST.month("04/2020")).contains(YearMonth.of(2020, 4));
        assertThat(DateStyle.YEAR_FIRST.month("2020-04")).contains(YearMonth.of(2020, 4));
        assertThat(DateStyle.YEAR_FIRST.month("2020-13")).isEmpty();
        assertThat(DateStyle.MONTH_FIRST.month("2020-04")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8:30", "08:30", "08.30", "08:30:00"})
    void a_time_of_day_is_read_in_every_usual_way(String text) {
        assertThat(DateStyle.timeOfDay(text)).contains(LocalTime.of(8, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"24:00", "8", "8:5", "08:60", "830"})
    void other_texts_are_no_time_of_day(String text) {
        assertThat(DateStyle.timeOfDay(text)).isEmpty();
    }
}
