package tavolo.domain.measured;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Threshold;
import tavolo.domain.document.Annex;
import tavolo.domain.document.Annex.Picture;
import tavolo.domain.document.Canonical;
import tavolo.domain.measured.SharedPictures.Shared;
import tavolo.domain.party.PartySide;
import tavolo.domain.term.GivenTarget;

/// What of measured figures is printed.
@DisplayNameGeneration(ReplaceUnderscores.class)
class SharedPicturesTest {

    private final GivenFigures given = GivenPrint.year();

    @Test
    void every_picture_is_printed_in_its_order() {
        assertThat(pictures(PictureKind.values()))
                .extracting(picture -> picture.title().en())
                .extracting(title -> title.replaceAll(" · .*", ""))
                .containsExactly(
                        "Service level",
                        "Service level remote and on site",
                        "Service level before and since remote work",
                        "Service level by half hour",
                        "Base of the calculation by half hour: Service level");
    }

    @Test
    void the_target_of_the_agreement_and_the_one_before_it_are_drawn_across() {
        Picture course = pictures(PictureKind.COURSE).getFirst();

        assertThat(course.marks())
                .extracting(Annex.Mark::kind)
                .containsExactly(Threshold.Kind.FORMER, Threshold.Kind.TARGET);
        assertThat(course.marks())
                .extracting(mark -> mark.value().toPlainString())
                .containsExactly("0.800000", "0.720000");
        assertThat(course.backdrop().zones())
                .extracting(Annex.Zone::tone)
                .containsExactly(Band.Tone.CARE, Band.Tone.GOOD);
        assertThat(course.lines()).hasSize(12);
    }

    @Test
    void without_an_own_target_the_levels_that_apply_are_drawn() {
        Picture course =
                pictures(
                                new GivenFigures()
                                        .agreed(
                                                GivenTarget.serviceLevel(),
                                                tavolo.domain.term.Validity.since(
                                                        GivenFigures.day("2019-01-01")))
                                        .measured(
                                                tavolo.domain.term.Granularity.DAY,
                                                List.of(
                                                        tavolo.domain.actual.MeasuredFigure.of(
                                                                tavolo.domain.actual.MeasuredPeriod
                                                                        .day(
                                                                                GivenFigures.day(
                                                                                        "2020-02-03")),
                                                                tavolo.domain.actual.Ratio.of(
                                                                        80, 100)))),
                                PictureKind.COURSE)
                        .getFirst();

        assertThat(course.marks())
                .extracting(Annex.Mark::kind)
                .containsExactly(
                        Threshold.Kind.TARGET, Threshold.Kind.CAP, Threshold.Kind.EXPECTED);
        assertThat(course.backdrop().zones()).hasSize(4);
    }

    @Test
    void remote_work_begins_at_a_line_down_the_picture() {
        Picture turn = pictures(PictureKind.TURN).getFirst();

        assertThat(turn.backdrop().turns())
                .extracting(one -> turn.lines().get(one.line()).name().it())
                .containsExactly("16/03–31/03/2020");
        assertThat(turn.backdrop().pens()).containsExactly(Pen.MAIN);
    }

    @Test
    void where_fewer_than_ten_were_counted_nothing_is_printed() {
        List<Picture> day = pictures(PictureKind.HALF_HOURS);

        assertThat(day).hasSize(2);
        assertThat(day)
                .allSatisfy(picture ->
                        assertThat(picture.lines().getLast().figures().getFirst().value())
                                .isNull());
    }

    @Test
    void what_one_party_may_not_see_is_not_printed_for_any() {
        assertThat(given.shared(wish(PictureKind.COURSE), PartySide.PROVIDER, PartySide.UNION))
                .isEqualTo(new Shared.Unlike());
        assertThat(given.shared(wish(PictureKind.COURSE), PartySide.UNION))
                .isEqualTo(new Shared.Nothing());
    }

    @Test
    void it_comes_back_from_its_canonical_form() {
        Annex annex = GivenPrint.annex(1);

        assertThat(Canonical.readAnnex(Canonical.of(annex))).isEqualTo(annex);
        assertThat(new String(Canonical.of(annex), java.nio.charset.StandardCharsets.UTF_8))
                .doesNotContain("payoff", "canone", " fee ");
    }

    private static PictureWish wish(PictureKind... kinds) {
        return new PictureWish(GivenFigures.SUBJECT, GivenPrint.YEAR, Set.of(kinds));
    }

    private List<Picture> pictures(PictureKind... kinds) {
        return pictures(given, kinds);
    }

    private static List<Picture> pictures(GivenFigures figures, PictureKind... kinds) {
        if (figures.shared(wish(kinds), PartySide.PROVIDER)
                instanceof Shared.Alike(MeasuredPrint print)) {
            return print.pictures();
        }
        throw new AssertionError("there are pictures");
    }
}
