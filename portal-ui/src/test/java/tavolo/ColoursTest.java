package tavolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// The colours of the sheet, light and dark: words can be read on what they lie on, and the sides
/// stay apart for eyes that miss a kind of cones.
class ColoursTest {

    enum Theme {
        LIGHT,
        DARK
    }

    /// Source: WCAG 2.2, success criterion 1.4.3, level AA.
    private static final double READABLE = 4.5;

    /// Source: WCAG 2.2, success criterion 1.4.11: what shows where a control is.
    private static final double SEEN = 3;

    /// Ten times what is just noticed: apart at a glance in a mark of a few pixels. The shapes of
    /// the sides tell them apart as well, so this is the second means, not the only one.
    private static final double APART = 10;

    private static final List<String> SURFACES = List.of("paper", "raised", "sunken");
    private static final List<String> SIDES = List.of("provider", "client", "union");
    private static final List<String> TONES = List.of("good", "care", "bad");
    private static final Pattern TOKEN =
            Pattern.compile("--tavolo-([a-z-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);");

    private final Map<String, Map<Theme, Colour>> colours = read();

    @ParameterizedTest
    @EnumSource
    void words_can_be_read_on_every_surface(Theme theme) {
        for (String words : List.of("ink", "muted")) {
            SURFACES.forEach(surface -> assertContrast(theme, words, surface, READABLE));
        }
        assertContrast(theme, "on-ink", "ink", READABLE);
    }

    @ParameterizedTest
    @EnumSource
    void sides_can_be_read_on_every_surface_and_on_their_own_tint(Theme theme) {
        for (String side : List.of("provider", "client", "union", "association")) {
            SURFACES.forEach(surface -> assertContrast(theme, side, surface, READABLE));
            assertContrast(theme, side, side + "-tint", READABLE);
            assertContrast(theme, "ink", side + "-tint", READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void how_things_stand_can_be_read_on_every_surface_and_on_its_tint(Theme theme) {
        for (String tone : TONES) {
            SURFACES.forEach(surface -> assertContrast(theme, tone, surface, READABLE));
            assertContrast(theme, tone, tone + "-tint", READABLE);
            assertContrast(theme, "ink", tone + "-tint", READABLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_edge_of_a_control_is_seen(Theme theme) {
        SURFACES.forEach(surface -> assertContrast(theme, "line-strong", surface, SEEN));
    }

    @ParameterizedTest
    @EnumSource
    void what_is_drawn_in_a_picture_is_seen(Theme theme) {
        for (String pen : List.of("chart-earlier", "chart-second", "chart-third", "ink")) {
            assertContrast(theme, pen, "raised", SEEN);
        }
    }

    @ParameterizedTest
    @EnumSource
    void sides_are_apart_for_every_eye(Theme theme) {
        for (String one : SIDES) {
            for (String other : SIDES) {
                if (one.compareTo(other) < 0) {
                    Colour first = colour(one, theme);
                    Colour second = colour(other, theme);
                    assertApart(one, other, first, second, "all cones");
                    for (Colour.Eye eye : Colour.Eye.values()) {
                        assertApart(one, other, first.seenBy(eye), second.seenBy(eye), eye.name());
                    }
                }
            }
        }
    }

    /// Pairs 1, 10, 17, 20 and 34 of the test data published with the formula.
    @ParameterizedTest
    @CsvSource({
        "50.0000, 2.6772, -79.7751, 50.0000, 0.0000, -82.7485, 2.0425",
        "50.0000, 2.4900, -0.0010, 50.0000, -2.4900, 0.0010, 7.1792",
        "50.0000, 2.5000, 0.0000, 73.0000, 25.0000, -18.0000, 27.1492",
        "50.0000, 2.5000, 0.0000, 50.0000, 3.1736, 0.5854, 1.0000",
        "2.0776, 0.0795, -1.1350, 0.9033, -0.0636, -0.5514, 0.9082"
    })
    void the_difference_agrees_with_the_published_pairs(
            double l1, double a1, double b1, double l2, double a2, double b2, double difference) {
        assertThat(new Lab(l1, a1, b1).differenceFrom(new Lab(l2, a2, b2)))
                .isCloseTo(difference, within(0.00005));
    }

    @Test
    void black_on_white_is_the_greatest_contrast_and_a_grey_stays_grey_for_every_eye() {
        Colour grey = Colour.parse("#808080");

        assertThat(Colour.parse("#000000").contrastWith(Colour.parse("#ffffff")))
                .isCloseTo(21, within(1e-9));
        assertThat(Stream.of(Colour.Eye.values()).map(grey::seenBy))
                .allSatisfy(seen ->
                        assertThat(seen.lab().differenceFrom(grey.lab()))
                                .isCloseTo(0, within(0.01)));
    }

    private void assertContrast(Theme theme, String words, String surface, double least) {
        assertThat(colour(words, theme).contrastWith(colour(surface, theme)))
                .as("%s on %s, %s", words, surface, theme)
                .isGreaterThanOrEqualTo(least);
    }

    private static void assertApart(
            String one, String other, Colour first, Colour second, String eye) {
        assertThat(first.lab().differenceFrom(second.lab()))
                .as("%s and %s, %s", one, other, eye)
                .isGreaterThan(APART);
    }

    private Colour colour(String name, Theme theme) {
        Colour colour = colours.getOrDefault(name, Map.of()).get(theme);
        if (colour == null) {
            throw new AssertionError("the sheet names no colour " + name + " for " + theme);
        }
        return colour;
    }

    private static Map<String, Map<Theme, Colour>> read() {
        Map<String, Map<Theme, Colour>> read = new HashMap<>();
        TOKEN.matcher(sheet())
                .results()
                .forEach(token ->
                        read.put(
                                token.group(1),
                                Map.of(
                                        Theme.LIGHT, Colour.parse(token.group(2)),
                                        Theme.DARK, Colour.parse(token.group(3)))));
        return read;
    }

    /// The sheets as they are written: what the build puts beside the classes is already packed.
    private static String sheet() {
        Path folder = Path.of("src/main/resources/META-INF/resources");
        try {
            return Files.readString(folder.resolve("styles.css"))
                    + Files.readString(folder.resolve("css/chart.css"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
