package tavolo.domain.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tavolo.domain.CalendarDays;
import tavolo.domain.actual.Buckets;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MeasuredPeriod;
import tavolo.domain.actual.Quantity;
import tavolo.domain.actual.Volume;
import tavolo.domain.party.Channel;
import tavolo.domain.party.UnitId;
import tavolo.domain.term.Granularity;
import tavolo.domain.term.Workplace;

/// Makes a figure of each row of a file, or says what is wrong with it.
final class RowReader {

    /// Before this day nothing was measured that anybody still speaks of.
    static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);

    private final ColumnMapping mapping;
    private final MappedColumns columns;
    private final Map<String, Integer> positions;
    private final Surroundings around;
    private final Function<RowFields, Optional<? extends Quantity>> counts;

    /// What a row does not say itself.
    ///
    /// @param channel that of the service line
    /// @param today the present day; nothing later was measured
    record Surroundings(KnownPlaces places, Channel channel, LocalDate today) {}

    /// What became of a row.
    sealed interface Reading {

        /// It holds a figure.
        record Understood(Place place, MeasuredFigure figure) implements Reading {}

        /// It cannot be taken.
        record Unfit(List<RowProblem> problems) implements Reading {}
    }

    /// @param heads those of the file, which the mapping fits
    RowReader(ColumnMapping mapping, List<String> heads, Surroundings around) {
        this.mapping = mapping;
        this.columns = mapping.columns();
        List<String> buckets = mapping.isOfBuckets() ? mapping.bucketColumns(heads) : List.of();
        this.positions =
                Stream.concat(columns.all().stream(), buckets.stream())
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), heads::indexOf));
        this.around = around;
        this.counts =
                mapping.isOfBuckets()
                        ? new BucketCheck(Buckets.of(mapping.variant().formula()), buckets)
                                ::histogram
                        : new CountCheck(mapping)::ratio;
    }

    Reading read(long row, List<Cell> cells) {
        RowFields fields = new RowFields(row, cells, positions, mapping.style());
        Optional<MeasuredPeriod> period = period(fields);
        Optional<? extends Quantity> counted = counts.apply(fields);
        Optional<Place> place = place(fields);
        Optional<Volume> volume = volume(fields);
        if (!fields.problems().isEmpty()
                || period.isEmpty()
                || counted.isEmpty()
                || place.isEmpty()) {
            return new Reading.Unfit(fields.problems());
        }
        MeasuredFigure figure = MeasuredFigure.of(period.get(), counted.get());
        return new Reading.Understood(
                place.get(), volume.isPresent() ? figure.against(volume.get()) : figure);
    }

    private Optional<MeasuredPeriod> period(RowFields fields) {
        return start(fields).flatMap(start -> begun(fields, start));
    }

    private Optional<LocalDateTime> start(RowFields fields) {
        String column = columns.start();
        if (mapping.grain() == Granularity.MONTH) {
            Optional<LocalDateTime> month =
                    fields.month(column).map(found -> found.atDay(1).atStartOfDay());
            if (month.isPresent()) {
                return month;
            }
        }
        Optional<Cell.Moment> moment = fields.moment(column);
        if (moment.isEmpty()) {
            return Optional.empty();
        }
        if (columns.time().isPresent()) {
            LocalDate day = moment.get().at().toLocalDate();
            return fields.time(columns.time().get()).map(day::atTime);
        }
        return mapping.grain() == Granularity.INTERVAL_30M && !moment.get().timed()
                ? fields.refuse(column, new CellProblem.TimeMissing())
                : moment.map(Cell.Moment::at);
    }

    private Optional<MeasuredPeriod> begun(RowFields fields, LocalDateTime start) {
        String column = columns.time().orElse(columns.start());
        if (!mapping.grain().startOf(start).equals(start)) {
            return fields.refuse(column, new CellProblem.NoBeginning(mapping.grain()));
        }
        LocalDate day = start.toLocalDate();
        if (day.isBefore(FIRST_DAY) || day.isAfter(around.today())) {
            return fields.refuse(
                    columns.start(), new CellProblem.OutOfTime(FIRST_DAY, around.today()));
        }
        if (mapping.grain() == Granularity.INTERVAL_30M && offsets(start) == 0) {
            return fields.refuse(column, new CellProblem.HourLeftOut());
        }
        return Optional.of(new MeasuredPeriod(mapping.grain(), start));
    }

    /// How often a clock in Italy shows `local`: not at all when summer time begins, twice when it
    /// ends.
    static int offsets(LocalDateTime local) {
        return CalendarDays.ITALY.getRules().getValidOffsets(local).size();
    }

    private Optional<Place> place(RowFields fields) {
        Optional<UnitId> site =
                columns.site()
                        .flatMap(column ->
                                fields.word(
                                        column,
                                        around.places()::site,
                                        new CellProblem.UnknownSite()));
        Optional<Channel> channel =
                columns.channel().isEmpty()
                        ? Optional.of(around.channel())
                        : fields.word(
                                columns.channel().get(),
                                around.places()::channel,
                                new CellProblem.UnknownChannel());
        Optional<Workplace> workplace =
                columns.workplace().isEmpty()
                        ? Optional.of(Workplace.BOTH)
                        : fields.word(
                                columns.workplace().get(),
                                around.places()::workplace,
                                new CellProblem.UnknownWorkplace());
        return channel.flatMap(by -> workplace.map(at -> new Place(site, by, at)));
    }

    private Optional<Volume> volume(RowFields fields) {
        if (columns.volume().isEmpty() || columns.forecast().isEmpty()) {
            return Optional.empty();
        }
        String came = columns.volume().get();
        String foreseen = columns.forecast().get();
        if (fields.isBlank(came) && fields.isBlank(foreseen)) {
            return Optional.empty();
        }
        if (fields.isBlank(came) || fields.isBlank(foreseen)) {
            return fields.refuse(
                    fields.isBlank(came) ? came : foreseen, new CellProblem.VolumeIncomplete());
        }
        Optional<BigDecimal> actual = CountCheck.notNegative(fields, came);
        Optional<BigDecimal> forecast = CountCheck.notNegative(fields, foreseen);
        return actual.flatMap(count -> forecast.map(most -> new Volume(count, most)));
    }
}
