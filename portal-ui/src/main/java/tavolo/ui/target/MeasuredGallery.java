package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.chart.Chart;
import tavolo.domain.measured.MeasuredPictures;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.target.FormulaVariant;
import tavolo.ui.chart.ChartFigure;

/// The other pictures of one measured target: remote work beside work on site, before and since
/// remote work, and the half hours of a day. What cannot be drawn is said in one sentence.
final class MeasuredGallery extends Composite<Div> {

    private final Supplier<ChartFigure> figures;

    /// @param figures makes an empty figure for a picture
    MeasuredGallery(MeasuredRow row, MeasuredPictures found, Supplier<ChartFigure> figures) {
        this.figures = figures;
        getContent().addClassName("measured__gallery");
        found.variant()
                .map(FormulaVariant::formula)
                .map(formula -> new PictureFrame(row, formula, found.former(), this))
                .ifPresent(frame -> fill(found, frame));
    }

    private void fill(MeasuredPictures found, PictureFrame frame) {
        found.workplaces()
                .map(months -> new WorkplacePicture(months, frame))
                .ifPresent(picture ->
                        add(
                                "view.measured.workplaces.title",
                                picture.sentence(),
                                List.of(picture.chart())));
        found.turn()
                .map(turn -> new TurnPicture(turn, frame))
                .ifPresent(picture ->
                        add(
                                "view.measured.turn.title",
                                Optional.of(picture.sentence()),
                                List.of(picture.chart())));
        found.day()
                .map(day -> new HalfHourPictures(day, frame))
                .ifPresent(pictures ->
                        add(
                                "view.measured.day.title",
                                pictures.sentence(),
                                List.of(pictures.level(), pictures.weight())));
        missing(found, frame).ifPresent(getContent()::add);
    }

    private void add(String title, Optional<String> sentence, List<Chart> charts) {
        Section section = new Section(new H2(getTranslation(title)));
        section.addClassName("targets__section");
        sentence.map(Paragraph::new).ifPresent(section::add);
        charts.forEach(chart -> {
            ChartFigure figure = figures.get();
            figure.show(chart);
            section.add(figure);
        });
        getContent().add(section);
    }

    private Optional<Component> missing(MeasuredPictures found, PictureFrame frame) {
        Map<String, Optional<?>> parts = new LinkedHashMap<>();
        parts.put("view.measured.workplaces.missing", found.workplaces());
        parts.put("view.measured.turn.missing", found.turn());
        parts.put("view.measured.day.missing", found.day());
        List<String> missing =
                parts.entrySet().stream()
                        .filter(part -> part.getValue().isEmpty())
                        .map(part -> getTranslation(part.getKey()))
                        .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        Paragraph sentence =
                new Paragraph(
                        getTranslation(
                                "view.measured.pictures.missing",
                                frame.name(),
                                String.join(" ", missing)));
        sentence.addClassName("muted");
        return Optional.of(sentence);
    }
}
