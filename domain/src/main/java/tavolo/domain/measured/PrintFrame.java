package tavolo.domain.measured;

import static tavolo.domain.library.Bilingual.filled;
import static tavolo.domain.library.Bilingual.same;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.actual.Attainment;
import tavolo.domain.actual.Bucket;
import tavolo.domain.actual.Reading;
import tavolo.domain.chart.Band;
import tavolo.domain.chart.Measure;
import tavolo.domain.chart.Threshold;
import tavolo.domain.document.Annex;
import tavolo.domain.document.Annex.Ends;
import tavolo.domain.document.Annex.Figure;
import tavolo.domain.document.Annex.Mark;
import tavolo.domain.document.Annex.Zone;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;
import tavolo.domain.library.Unit;
import tavolo.domain.target.Direction;
import tavolo.domain.target.FormulaVariant;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Levels;
import tavolo.domain.term.TargetTerms;
import tavolo.domain.term.TargetVersion;

/// What all printed pictures of one measured target share: how it is computed, the lines of what is
/// asked and was asked before, and the stretches of values between them. Never money.
///
/// @param variant of all figures
record PrintFrame(MeasuredRow row, MeasuredPictures found, FormulaVariant variant) {

    private static final BigDecimal PERCENT = new BigDecimal("100");

    /// Empty if nothing is agreed that may be known.
    static Optional<PrintFrame> of(MeasuredRow row, MeasuredPictures found) {
        return found.variant().map(variant -> new PrintFrame(row, found, variant));
    }

    MeasuredPrint print(PictureWish wish) {
        return new MeasuredPrint(
                filled(PrintWords.OF, name(), row.history().service()),
                table(wish.span()),
                wish.kinds().stream()
                        .sorted()
                        .flatMap(kind -> new PrintedPictures(this).of(kind))
                        .toList());
    }

    Bilingual name() {
        return new Bilingual(variant.kpi().name(Language.IT), variant.kpi().name(Language.EN));
    }

    Bilingual titled(Bilingual words) {
        return filled(words, name(), row.history().service());
    }

    private Annex.Table table(MeasuredSpan span) {
        List<Annex.Row> rows = new ArrayList<>();
        rows.add(
                row(
                        PrintWords.FORMULA,
                        new Bilingual(
                                variant.definition(Language.IT), variant.definition(Language.EN))));
        Unit unit = variant.formula().unit();
        if (measure() == Measure.NUMBER && unit != Unit.NONE) {
            rows.add(
                    row(
                            PrintWords.UNIT,
                            new Bilingual(unit.many(Language.IT), unit.many(Language.EN))));
        }
        rows.add(row(PrintWords.SERVICE, same(row.history().service())));
        rows.add(
                row(
                        PrintWords.MONTHS,
                        same(
                                PrintWords.month(span.first())
                                        + " – "
                                        + PrintWords.month(span.last()))));
        found.turn()
                .ifPresent(turn -> {
                    Bilingual day = PrintWords.date(turn.day());
                    rows.add(row(filled(PrintWords.BEFORE, day), shown(turn.before())));
                    rows.add(row(filled(PrintWords.SINCE, day), shown(turn.since())));
                });
        return new Annex.Table(PrintWords.WHAT, List.of(PrintWords.ITEM, PrintWords.VALUE), rows);
    }

    private static Annex.Row row(Bilingual name, Bilingual value) {
        return new Annex.Row(List.of(name, value));
    }

    Bilingual shown(Reading reading) {
        return reading.figure().map(this::shown).orElse(PrintWords.NONE);
    }

    private Bilingual shown(BigDecimal value) {
        double drawn = drawn(value).doubleValue();
        return new Bilingual(
                measure().show(drawn, Language.IT), measure().show(drawn, Language.EN));
    }

    /// Hidden where so few were counted that single people could be recognised.
    Figure figure(Reading reading) {
        return new Figure(
                ReadMeasuredPictures.shown(variant, reading)
                        .figure()
                        .map(this::drawn)
                        .orElse(null));
    }

    /// Between which values a percentile lies for certain; nothing where it is hidden, or is none.
    Ends ends(Reading reading) {
        Optional<Bucket> bucket =
                Bucket.of(variant.formula(), ReadMeasuredPictures.shown(variant, reading));
        return new Ends(end(bucket.map(Bucket::from)), end(bucket.map(Bucket::to)));
    }

    /// As it lies on the scale: shares of one, everything else in its unit.
    BigDecimal drawn(BigDecimal figure) {
        return variant.formula().unit() == Unit.PERCENT
                ? figure.divide(PERCENT, MathContext.DECIMAL64)
                : figure;
    }

    Measure measure() {
        Unit unit = variant.formula().unit();
        if (unit == Unit.PERCENT) {
            return Measure.SHARE;
        }
        return unit == Unit.SECONDS ? Measure.SECONDS : Measure.NUMBER;
    }

    /// What the agreement's own targets ask; where they do not, what applies.
    private Optional<TargetTerms> terms() {
        return found.own().map(TargetTerms::of).or(() -> applying(row.version()));
    }

    private Optional<TargetTerms> applying(Optional<TargetVersion> version) {
        return version.map(TargetVersion::terms)
                .filter(terms -> terms.variant().formula().equals(variant.formula()))
                .map(TargetTerms::withoutMoney);
    }

    /// What was asked before, what is asked, and what else the terms draw across.
    List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        Optional<BigDecimal> now = terms().map(terms -> terms.levels().value());
        former().filter(before -> now.filter(one -> one.compareTo(before) == 0).isEmpty())
                .ifPresent(before ->
                        marks.add(mark(Threshold.Kind.FORMER, PrintWords.FORMER, before)));
        now.ifPresent(value -> marks.add(mark(Threshold.Kind.TARGET, PrintWords.TARGET, value)));
        Optional<Levels> levels = terms().map(TargetTerms::levels);
        levels.flatMap(Levels::threshold)
                .ifPresent(
                        floor -> marks.add(mark(Threshold.Kind.CAP, PrintWords.THRESHOLD, floor)));
        levels.flatMap(Levels::excellence)
                .ifPresent(best ->
                        marks.add(mark(Threshold.Kind.EXPECTED, PrintWords.EXCELLENCE, best)));
        return marks;
    }

    private Optional<BigDecimal> former() {
        Optional<TargetVersion> before = found.own().isPresent() ? row.version() : row.before();
        return found.own()
                .flatMap(TargetValue::oldValue)
                .or(() -> applying(before).map(terms -> terms.levels().value()));
    }

    private Mark mark(Threshold.Kind kind, Bilingual name, BigDecimal value) {
        return new Mark(kind, name, drawn(value));
    }

    /// The stretches between the levels, each with what lying in it means.
    List<Zone> zones() {
        return terms().stream()
                .flatMap(terms -> TargetZone.of(terms).stream())
                .map(this::zone)
                .toList();
    }

    private Zone zone(TargetZone zone) {
        return new Zone(
                tone(zone.attainment()),
                named(zone.attainment()),
                end(zone.from()),
                end(zone.to()));
    }

    private Figure end(Optional<BigDecimal> value) {
        return new Figure(value.map(this::drawn).orElse(null));
    }

    private Bilingual named(Attainment attainment) {
        if (variant.direction() == Direction.BAND) {
            return attainment == Attainment.ON_TARGET ? PrintWords.CORRIDOR : PrintWords.OUTSIDE;
        }
        return PrintWords.attainment(attainment);
    }

    private static Band.Tone tone(Attainment attainment) {
        return switch (attainment) {
            case EXCELLENT -> Band.Tone.BEST;
            case ON_TARGET -> Band.Tone.GOOD;
            case WORSE_THAN_TARGET -> Band.Tone.CARE;
            case WORSE_THAN_THRESHOLD -> Band.Tone.BAD;
        };
    }

    /// What was asked in a period, by the same formula.
    Figure asked(MeasuredPeriodLine line) {
        return new Figure(
                Stream.of(line)
                        .flatMap(one -> one.judgement().stream())
                        .flatMap(judgement -> applying(Optional.of(judgement.version())).stream())
                        .map(terms -> drawn(terms.levels().value()))
                        .findFirst()
                        .orElse(null));
    }
}
