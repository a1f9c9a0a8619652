package tavolo.ui.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.actual.Attainment;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Scale;
import tavolo.domain.measured.TargetZone;
import tavolo.domain.target.Direction;
import tavolo.domain.term.TargetTerms;
import tavolo.ui.language.Wording;

/// What the levels and, for those who may see money, the bands of the fee make of the values of an
/// indicator, as shades behind its course.
record TargetBands(TargetTerms terms, PictureFrame frame) {

    /// Those that lie between the ends of `scale`.
    List<Band> within(Scale scale) {
        return TargetZone.of(terms).stream().flatMap(zone -> band(zone, scale).stream()).toList();
    }

    /// The ends of a corridor, which no line marks.
    Stream<Double> ends() {
        return terms.levels().corridor().stream()
                .flatMap(range -> Stream.of(range.lowest(), range.highest()))
                .map(frame::drawn);
    }

    private Optional<Band> band(TargetZone zone, Scale scale) {
        double from = Math.max(scale.lowest(), zone.from().map(frame::drawn).orElse(-1e300));
        double to = Math.min(scale.highest(), zone.to().map(frame::drawn).orElse(1e300));
        return from < to
                ? Optional.of(new Band(name(zone), from, to, tone(zone)))
                : Optional.empty();
    }

    private String name(TargetZone zone) {
        String standing =
                terms.variant().direction() == Direction.BAND
                        ? frame.said(
                                zone.attainment() == Attainment.ON_TARGET
                                        ? "view.measured.line.corridor"
                                        : "view.measured.zone.outside")
                        : Wording.of(zone.attainment(), frame.where());
        return zone.effect().map(effect -> withEffect(standing, effect)).orElse(standing);
    }

    private String withEffect(String standing, TargetZone.Effect effect) {
        if (!effect.moves()) {
            return frame.said("view.measured.zone.still", standing);
        }
        return effect.atFrom().compareTo(effect.atTo()) == 0
                ? frame.said("view.measured.zone.effect", standing, percent(effect.atFrom()))
                : frame.said(
                        "view.measured.zone.effects",
                        standing,
                        percent(effect.atFrom()),
                        percent(effect.atTo()));
    }

    private static String percent(BigDecimal effect) {
        return MeasuredMoney.effect(effect);
    }

    private static Band.Tone tone(TargetZone zone) {
        return switch (zone.attainment()) {
            case EXCELLENT -> Band.Tone.BEST;
            case ON_TARGET -> Band.Tone.GOOD;
            case WORSE_THAN_TARGET -> Band.Tone.CARE;
            case WORSE_THAN_THRESHOLD -> Band.Tone.BAD;
        };
    }
}
