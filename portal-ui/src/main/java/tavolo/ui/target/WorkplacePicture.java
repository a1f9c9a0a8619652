package tavolo.ui.target;

import java.util.List;
import java.util.Optional;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.Pen;
import tavolo.domain.chart.Places;
import tavolo.domain.measured.WorkplaceMonths;
import tavolo.domain.measured.WorkplaceMonths.Month;

/// Remote work beside work on site, month by month.
record WorkplacePicture(WorkplaceMonths found, PictureFrame frame) {

    Chart chart() {
        List<Month> months = found.months();
        return frame.course(
                "view.measured.workplaces.chart",
                frame.said(
                        "view.measured.workplaces.chart.about",
                        MeasuredWords.month(months.getFirst().month()),
                        MeasuredWords.month(months.getLast().month())),
                new Places(
                        frame.said("view.measured.pictures.month"),
                        months.stream().map(month -> MeasuredWords.month(month.month())).toList()),
                List.of(
                        frame.series(
                                "view.measured.workplaces.on-site",
                                Pen.SECOND,
                                months.stream().map(Month::onSite).toList()),
                        frame.series(
                                "view.measured.workplaces.remote",
                                Pen.MAIN,
                                months.stream().map(Month::remote).toList())));
    }

    /// The newest month in which both were measured, in one sentence.
    Optional<String> sentence() {
        return found.months().reversed().stream()
                .filter(month ->
                        month.remote().figure().isPresent() && month.onSite().figure().isPresent())
                .findFirst()
                .map(month ->
                        frame.said(
                                "view.measured.workplaces.newest",
                                MeasuredWords.month(month.month()),
                                MeasuredWords.value(frame.formula(), month.remote()),
                                MeasuredWords.value(frame.formula(), month.onSite())));
    }
}
