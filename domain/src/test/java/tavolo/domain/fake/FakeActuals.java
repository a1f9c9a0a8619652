package tavolo.domain.fake;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tavolo.domain.actual.MeasuredFigure;
import tavolo.domain.actual.MonthTotal;
import tavolo.domain.document.Sha256;
import tavolo.domain.intake.Actuals;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FigureImport;
import tavolo.domain.intake.ImportId;
import tavolo.domain.intake.PlacedFigure;
import tavolo.domain.intake.SeriesKey;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.party.UnitId;
import tavolo.domain.party.Visibility;
import tavolo.domain.target.OwnFormula;
import tavolo.domain.term.Validity;

/// Measured figures and imports in memory.
public final class FakeActuals implements Actuals {

    private final FakeTransactions transactions;
    private final FakeParties parties;
    private final FakeAgreements agreements;
    private final Map<ServiceLineId, Integer> last;
    private final Map<ImportId, FigureImport> imports;
    private final Map<Key, MeasuredFigure> figures;

    private record Key(SeriesKey series, LocalDateTime start, int number) {}

    public FakeActuals(
            FakeTransactions transactions, FakeParties parties, FakeAgreements agreements) {
        this.transactions = transactions;
        this.parties = parties;
        this.agreements = agreements;
        this.last = transactions.table();
        this.imports = transactions.table();
        this.figures = transactions.table();
    }

    @Override
    public List<OwnFormula> ownFormulas(ServiceLineId line) {
        transactions.require();
        return agreements.ownFormulas(line);
    }

    @Override
    public int lock(ServiceLineId line) {
        transactions.require();
        return last.getOrDefault(line, 0);
    }

    @Override
    public Optional<FigureImport> standing(Sha256 digest, ColumnMapping mapping) {
        transactions.require();
        return imports.values().stream()
                .filter(each -> each.undone().isEmpty())
                .filter(each -> each.digest().equals(digest) && each.mapping().equals(mapping))
                .max(Comparator.comparingInt(FigureImport::number));
    }

    @Override
    public void begin(FigureImport begun) {
        if (lock(begun.mapping().line()) != begun.number() - 1) {
            throw new IllegalStateException("another import came first: " + begun.id());
        }
        last.put(begun.mapping().line(), begun.number());
        imports.put(begun.id(), begun);
    }

    @Override
    public void write(FigureImport begun, List<PlacedFigure> written) {
        transactions.require();
        for (PlacedFigure placed : written) {
            Key key = new Key(placed.series(), placed.figure().period().start(), begun.number());
            if (figures.putIfAbsent(key, placed.figure()) != null) {
                throw new IllegalStateException("the figure is there: " + key);
            }
        }
    }

    @Override
    public Optional<FigureImport> find(ImportId id, OrganisationId provider) {
        transactions.require();
        return Optional.ofNullable(imports.get(id))
                .filter(found -> isOf(found.mapping().line(), provider));
    }

    @Override
    public void undo(FigureImport undone) {
        transactions.require();
        FigureImport before = imports.put(undone.id(), undone);
        if (before == null || before.undone().isPresent()) {
            throw new IllegalStateException("the import is undone: " + undone.id());
        }
    }

    @Override
    public List<FigureImport> imports(ServiceLineId line, OrganisationId provider) {
        transactions.require();
        return imports.values().stream()
                .filter(each -> each.mapping().line().equals(line) && isOf(line, provider))
                .sorted(Comparator.comparingInt(FigureImport::number).reversed())
                .limit(LISTED)
                .toList();
    }

    @Override
    public List<SeriesKey> series(ServiceLineId line, Visibility eyes) {
        transactions.require();
        return figures.keySet().stream()
                .map(Key::series)
                .distinct()
                .filter(series -> series.line().equals(line) && sees(line, eyes))
                .sorted(
                        Comparator.comparing(
                                        (SeriesKey series) -> series.variant().formula().name())
                                .thenComparing(series -> series.grain().name())
                                .thenComparing(series ->
                                        series.place().site().map(UnitId::toString).orElse("")))
                .toList();
    }

    @Override
    public List<MeasuredFigure> figures(SeriesKey series, Validity days, Visibility eyes) {
        transactions.require();
        if (!sees(series.line(), eyes)) {
            return List.of();
        }
        Map<Key, MeasuredFigure> ordered =
                new TreeMap<>(Comparator.comparing(Key::start).thenComparingInt(Key::number));
        figures.forEach((key, figure) -> {
            if (key.series().equals(series)
                    && days.contains(key.start().toLocalDate())
                    && counts(series.line(), key.number())) {
                ordered.put(key, figure);
            }
        });
        Map<LocalDateTime, MeasuredFigure> standing = new TreeMap<>();
        ordered.forEach((key, figure) -> standing.put(key.start(), figure));
        return new ArrayList<>(standing.values());
    }

    @Override
    public List<MonthTotal> months(SeriesKey series, Validity days, Visibility eyes) {
        SortedMap<YearMonth, List<MeasuredFigure>> months =
                figures(series, new Validity(days.from(), Optional.empty()), eyes).stream()
                        .collect(
                                Collectors.groupingBy(
                                        figure -> YearMonth.from(figure.period().start()),
                                        TreeMap::new,
                                        Collectors.toList()));
        return months.entrySet().stream()
                .filter(month -> days.contains(month.getKey().atDay(1)))
                .map(month -> MonthTotal.of(month.getKey(), month.getValue()))
                .toList();
    }

    private boolean counts(ServiceLineId line, int number) {
        return imports.values().stream()
                .filter(each -> each.mapping().line().equals(line) && each.number() == number)
                .anyMatch(each -> each.undone().isEmpty());
    }

    private boolean isOf(ServiceLineId line, OrganisationId provider) {
        return parties.lines(List.of(line)).stream()
                .anyMatch(found -> found.provider().equals(provider));
    }

    private boolean sees(ServiceLineId line, Visibility eyes) {
        return eyes.side()
                .map(side ->
                        switch (side) {
                            case PROVIDER -> isOf(line, eyes.organisation());
                            case CLIENT ->
                                    parties.lines(List.of(line)).stream()
                                            .anyMatch(found ->
                                                    found.client().equals(eyes.organisation()));
                            case UNION -> agreements.isSeated(eyes.organisation(), line);
                        })
                .orElse(false);
    }
}
