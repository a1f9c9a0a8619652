package tavolo.ui.target;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import tavolo.domain.chart.SheetExport;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.ui.chart.ChartFigure;

/// The pictures of the page about feasibility, and which of them are shown as tables as well.
final class FeasibilityCharts {

    private final Map<FeasibilityPicture, ChartFigure> figures =
            new EnumMap<>(FeasibilityPicture.class);
    private final Set<FeasibilityPicture> tables = EnumSet.noneOf(FeasibilityPicture.class);

    /// @param changed runs when a table is asked for or no longer
    FeasibilityCharts(SheetExport export, Runnable changed) {
        for (FeasibilityPicture picture : FeasibilityPicture.values()) {
            figures.put(
                    picture,
                    new ChartFigure(
                            export,
                            isWanted -> {
                                keep(picture, isWanted);
                                changed.run();
                            }));
        }
    }

    private void keep(FeasibilityPicture picture, boolean isWanted) {
        if (isWanted) {
            tables.add(picture);
        } else {
            tables.remove(picture);
        }
    }

    ChartFigure of(FeasibilityPicture picture) {
        return Objects.requireNonNull(figures.get(picture));
    }

    /// The pictures whose tables are shown.
    Set<FeasibilityPicture> tables() {
        return Set.copyOf(tables);
    }

    void setTables(Set<FeasibilityPicture> wanted) {
        figures.forEach((picture, figure) -> {
            keep(picture, wanted.contains(picture));
            figure.setAsTable(wanted.contains(picture));
        });
    }

    /// Draws what was computed; a day and a week have pictures of their own.
    void show(FeasibilityAnswer.Computed computed) {
        FeasibilityRun run = computed.run();
        ChartFigure dependence = of(FeasibilityPicture.DEPENDENCE);
        dependence.show(DependencePicture.of(run, dependence).chart());
        if (computed.period() == AskedPeriod.WEEK) {
            ChartFigure week = of(FeasibilityPicture.WEEK);
            week.show(new WeekPicture(run, week).level());
        }
        if (computed.period().hasRows()) {
            ChartFigure level = of(FeasibilityPicture.LEVEL);
            DayPictures day = DayPictures.of(computed, level);
            level.show(day.level());
            of(FeasibilityPicture.OCCUPANCY).show(day.occupancy());
        }
    }

    /// Draws what becomes of work that waits.
    void show(BackOfficeRun run) {
        ChartFigure dependence = of(FeasibilityPicture.DEPENDENCE);
        dependence.show(DependencePicture.of(run, dependence).chart());
        ChartFigure backlog = of(FeasibilityPicture.BACKLOG);
        backlog.show(new BacklogPicture(run, backlog).chart());
    }
}
