package tavolo.domain.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.ClausePlace;

/// An errata is a clause like any other: it ends somewhere, and every correction is a line.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErrataTextTest {

    private static final ClauseDefinition AIMS =
            ClauseLibrary.standard().place(ClausePlace.parse("C02@TRI_PARTY_PROTOCOL"));

    @Test
    void several_corrections_of_a_clause_are_a_line_each() {
        assertThat(text(2, "giusto"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done ->
                                assertThat(((ClauseText) done.value()).words().it())
                                        .contains(
                                                "- dove è scritto «parola0z» si legga «giusto»;\n"
                                                        + "- dove è scritto «parola1z» si legga"
                                                        + " «giusto».\n\n"));
    }

    @Test
    void together_they_are_no_longer_than_a_clause_may_be() {
        String longest = "x".repeat(Correction.LIMIT);

        assertThat(text(20, longest)).isInstanceOf(Outcome.Done.class);
        assertThat(text(30, longest))
                .isEqualTo(Outcome.refused(new AgreementRefusal.TooLong(ClauseText.LIMIT)));
    }

    @Test
    void line_ends_in_what_is_meant_are_blanks() {
        assertThat(text(1, "una\n\nriga"))
                .isInstanceOfSatisfying(
                        Outcome.Done.class,
                        done ->
                                assertThat(((ClauseText) done.value()).words().it())
                                        .contains("«una riga»"));
    }

    private static Outcome<ClauseText> text(int corrections, String meant) {
        String signed =
                IntStream.range(0, 40)
                        .mapToObj(ErrataTextTest::word)
                        .collect(Collectors.joining(" "));
        List<Correction> wanted =
                IntStream.range(0, corrections)
                        .mapToObj(number -> new Correction(AIMS.place(), word(number), meant))
                        .toList();
        return new ErrataText(AIMS, "2020/0001", signed).of(wanted);
    }

    private static String word(int number) {
        return "parola" + number + "z";
    }
}
