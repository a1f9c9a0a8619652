package tavolo.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.Refusal;
import tavolo.domain.library.Bounds;
import tavolo.domain.library.Language;
import tavolo.domain.target.Direction;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.term.Band;
import tavolo.domain.term.Corridor;
import tavolo.domain.term.GivenTarget;
import tavolo.domain.term.RegulatedStandards;
import tavolo.domain.term.Scorecard;
import tavolo.domain.term.Segment;
import tavolo.domain.term.TermsProblem;
import tavolo.domain.term.TimelineRefusal;
import tavolo.domain.term.Validity;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

class WordingTest {

    private static final String SOMEBODY = "elisa.torre@democontact.example";
    private static final LocalDate MAY = LocalDate.of(2020, 5, 1);
    private static final LocalDate AUGUST = LocalDate.of(2020, 8, 31);
    private static final LocalDate DECEMBER = LocalDate.of(2020, 12, 31);
    private static final Band LOW = band("70", "80.5");
    private static final Band HIGH = band("80", "100");

    private static final List<TermsProblem> PROBLEMS =
            List.of(
                    new TermsProblem.LevelOutOfBounds(number("101.5"), new Bounds("0", "100")),
                    new TermsProblem.ThresholdOnWrongSide(
                            number("85"), number("80"), Direction.HIGHER),
                    new TermsProblem.ExcellenceOnWrongSide(
                            number("40"), number("30"), Direction.LOWER),
                    new TermsProblem.LevelsWithoutSide(),
                    new TermsProblem.CorridorUnfit(
                            new Corridor(number("75"), number("88")), number("90")),
                    new TermsProblem.CorridorMissing(),
                    new TermsProblem.RoundingTooCoarse(1, number("84.5125")),
                    new TermsProblem.GraceFalls(3),
                    new TermsProblem.GraceOnNothing(number("0")),
                    new TermsProblem.ExclusionTwice(ExclusionCode.STRIKE),
                    new TermsProblem.ToleranceMissing(),
                    new TermsProblem.BandsOverlap(LOW, HIGH),
                    new TermsProblem.BandsLeaveGap(number("80.5"), number("82")),
                    new TermsProblem.EffectAgainstDirection(HIGH, Direction.HIGHER),
                    new TermsProblem.EffectOfWrongSign(HIGH, number("80")),
                    new TermsProblem.BelowStandard(
                            RegulatedStandards.all().getFirst(), number("180"), MAY));

    private static final List<Refusal> REFUSALS =
            List.of(
                    new TimelineRefusal.DaysOverlap(
                            List.of(segment(MAY, AUGUST), segment(AUGUST.plusDays(10), DECEMBER))),
                    new TimelineRefusal.DaysLeftOut(Validity.ofDays(MAY, AUGUST)),
                    new TimelineRefusal.NothingApplies(Validity.since(MAY)),
                    new TimelineRefusal.TermsUnfit(PROBLEMS),
                    new TimelineRefusal.RecordedMeanwhile(Instant.parse("2020-05-01T10:00:00Z")),
                    new Scorecard.WeightsNotHundred(number("90.5")));

    private final Window window = Portal.running().of(SOMEBODY).visit("aiuto");
    private final Span place = new Span();

    @Test
    void there_is_an_instance_of_every_problem() {
        Said.ofEachKind(PROBLEMS, TermsProblem.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_said_as_the_program_writes_it(Language language) {
        speak(language);

        assertThat(PROBLEMS.stream().map(problem -> Wording.of(problem, place)))
                .allSatisfy(WordingTest::isSaid);
        assertThat(REFUSALS.stream().map(refusal -> Wording.of(refusal, place)))
                .allSatisfy(WordingTest::isSaid);
    }

    @Test
    void days_are_said_with_both_ends_and_numbers_without_needless_zeros() {
        speak(Language.IT);

        assertThat(Wording.of(REFUSALS.get(0), place))
                .contains("dal 1 mag 2020 al 31 ago 2020, dal 10 set 2020 al 31 dic 2020");
        assertThat(Wording.of(REFUSALS.get(1), place)).contains("dal 1 mag 2020 al 31 ago 2020");
        assertThat(Wording.of(REFUSALS.get(2), place)).contains("dal 1 mag 2020 in poi");
        assertThat(Wording.of(Validity.ofDays(MAY, MAY), place)).isEqualTo("il 1 mag 2020");
        assertThat(Wording.of(REFUSALS.get(5), place)).contains("90,5 %");
        assertThat(Wording.of(PROBLEMS.getFirst(), place)).contains("101,5", "da 0 a 100");
        assertThat(Wording.of(PROBLEMS.getLast(), place)).contains("150 s", "180", "AGCOM");
    }

    @Test
    void several_problems_are_said_in_their_order() {
        speak(Language.EN);

        assertThat(Wording.of(new TimelineRefusal.TermsUnfit(PROBLEMS.subList(9, 11)), place))
                .containsSubsequence("“strike”", "tolerance");
    }

    private void speak(Language language) {
        window.context().getUI().setLocale(Locale.of(language.code()));
    }

    private static void isSaid(String sentence) {
        Said.inWords(sentence);
        assertThat(sentence).doesNotContainPattern("\\d{4}-\\d{2}-\\d{2}|\\d[.,]\\d*00\\b");
    }

    private static Segment segment(LocalDate first, LocalDate last) {
        Validity days = Validity.ofDays(first, last);
        return new Segment(days, GivenTarget.version(GivenTarget.serviceLevel(), days, 1));
    }

    private static Band band(String from, String to) {
        return new Band(number(from), number(to), BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static BigDecimal number(String written) {
        return new BigDecimal(written);
    }
}
