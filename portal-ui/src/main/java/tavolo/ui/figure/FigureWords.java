package tavolo.ui.figure;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.MeasuredSeries;
import tavolo.domain.actual.Ratio;
import tavolo.domain.actual.Reading;
import tavolo.domain.intake.Place;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.UnitId;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.TargetValue;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// How measured figures are said on the page.
final class FigureWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLLL uuuu");

    private final Map<UnitId, ProductionUnit> units;
    private final Component where;

    FigureWords(Map<UnitId, ProductionUnit> units, Component where) {
        this.units = units;
        this.where = where;
    }

    /// Such as *20 apr 2020, 8:30*, *20 apr 2020* or *aprile 2020*.
    static String period(MeasuredPeriod period) {
        LocalDateTime start = period.start();
        String day = Dates.day(start.toLocalDate(), Wording.language());
        return switch (period.grain()) {
            case INTERVAL_30M -> day + ", " + TIME.format(start);
            case DAY, WEEK -> day;
            case MONTH, QUARTER -> MONTH.withLocale(Wording.language()).format(start);
        };
    }

    /// Such as *Roma · voce in entrata · da remoto*.
    String place(Place place) {
        List<String> parts = new ArrayList<>();
        place.site()
                .map(site -> Optional.ofNullable(units.get(site)).map(ProductionUnit::city))
                .ifPresent(city -> city.ifPresent(parts::add));
        parts.add(Wording.of(place.channel(), where));
        parts.add(Wording.of(place.workplace(), where));
        return String.join(" · ", parts);
    }

    /// What the indicator is in this piece of time alone; a dash if nothing was counted.
    static String value(PlacedFigure placed) {
        IndicatorFormula formula = placed.series().variant().formula();
        return Reading.of(new MeasuredSeries(placed.series().variant(), List.of(placed.figure())))
                .figure()
                .map(value ->
                        formula.show(
                                value.setScale(2, RoundingMode.HALF_UP), Wording.textLanguage()))
                .orElse("–");
    }

    /// Numerator and denominator as they were counted.
    static String counted(PlacedFigure placed) {
        return placed.figure().gross() instanceof Ratio(BigDecimal above, BigDecimal below)
                ? number(above) + " / " + number(below)
                : number(placed.figure().gross().sample());
    }

    /// A number without needless decimals.
    static String number(BigDecimal exact) {
        NumberFormat format = NumberFormat.getInstance(Wording.language());
        format.setMaximumFractionDigits(TargetValue.SCALE);
        return format.format(exact);
    }

    /// A whole number.
    static String number(long count) {
        return NumberFormat.getIntegerInstance(Wording.language()).format(count);
    }
}
