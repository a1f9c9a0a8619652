package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.DateStyle;
import tavolo.domain.intake.FilePreview;
import tavolo.domain.intake.MappedColumns;
import tavolo.domain.intake.NumberStyle;
import tavolo.domain.intake.TextStyle;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;

/// Which column of a file holds what, and how numbers and dates are written in it. The guess stands
/// there first; what somebody has chosen is never guessed over.
final class ColumnFields extends Composite<Div> {

    private final Map<ColumnUse, Select<String>> columns = new EnumMap<>(ColumnUse.class);
    private final Set<ColumnUse> chosen = EnumSet.noneOf(ColumnUse.class);
    private final Select<DateStyle> dates = new Select<>();
    private final Select<NumberStyle> numbers = new Select<>();
    private final NativeDetails further;
    private List<String> heads = List.of();

    /// @param changed is run when anything here has changed
    ColumnFields(Runnable changed) {
        Div figure = new Div();
        Div place = new Div();
        for (ColumnUse use : ColumnUse.values()) {
            Select<String> field = field(use, changed);
            columns.put(use, field);
            (use.isOfFigure() ? figure : place).add(field);
        }
        dates.setLabel(getTranslation("view.figures.dates"));
        dates.setItems(DateStyle.values());
        dates.setItemLabelGenerator(style -> Wording.of(style, this));
        dates.addValueChangeListener(_ -> {
            dates.setInvalid(false);
            changed.run();
        });
        numbers.setLabel(getTranslation("view.figures.numbers"));
        numbers.setItems(NumberStyle.values());
        numbers.setItemLabelGenerator(style -> Wording.of(style, this));
        numbers.addValueChangeListener(_ -> {
            numbers.setInvalid(false);
            changed.run();
        });
        figure.add(dates, numbers);
        figure.addClassName("figures__fields");
        place.addClassName("figures__fields");
        further = new NativeDetails(new Span(getTranslation("view.figures.further")), place);
        further.addClassName("figures__further");
        getContent().add(figure, further);
    }

    private Select<String> field(ColumnUse use, Runnable changed) {
        Select<String> field = new Select<>();
        field.setLabel(getTranslation(use.key()));
        field.setHelperText(getTranslation(use.key() + ".help"));
        field.setPlaceholder(getTranslation("view.figures.column.none"));
        if (!use.isNeeded()) {
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(getTranslation("view.figures.column.none"));
        }
        field.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                chosen.add(use);
            }
            field.setInvalid(false);
            changed.run();
        });
        return field;
    }

    /// Offers the columns of `preview` and puts the guess where nobody has chosen.
    void offer(FilePreview preview) {
        boolean isOther = !heads.equals(preview.heads());
        heads = preview.heads();
        List<String> choices = heads.stream().filter(head -> !head.isBlank()).distinct().toList();
        columns.forEach((use, field) -> {
            String before = field.getValue();
            if (isOther) {
                field.setItems(choices);
            }
            boolean stays =
                    chosen.contains(use) && (before == null ? !isOther : choices.contains(before));
            field.setValue(stays ? before : use.in(preview.proposal()).orElse(null));
        });
        one(preview.dates()).ifPresent(dates::setValue);
        one(preview.numbers()).ifPresent(numbers::setValue);
        openFurther();
    }

    private void openFurther() {
        further.setOpen(
                columns.entrySet().stream()
                        .anyMatch(each ->
                                !each.getKey().isOfFigure() && each.getValue().getValue() != null));
    }

    private static <T> Optional<T> one(Set<T> fitting) {
        return fitting.size() == 1 ? fitting.stream().findFirst() : Optional.empty();
    }

    /// Starts from `mapping`, as far as the file has its columns.
    void show(ColumnMapping mapping) {
        columns.forEach((use, field) -> {
            chosen.add(use);
            field.setValue(use.in(mapping.columns()).filter(heads::contains).orElse(null));
        });
        dates.setValue(mapping.style().dates());
        numbers.setValue(mapping.style().numbers());
        openFurther();
    }

    /// Says at each field what is missing.
    void check(Checks checks) {
        for (ColumnUse use : ColumnUse.values()) {
            Select<String> field = field(use);
            require(
                    checks,
                    field,
                    !use.isNeeded() || field.getValue() != null,
                    "view.figures.column.missing");
        }
        require(checks, dates, dates.getValue() != null, "view.figures.dates.missing");
        require(checks, numbers, numbers.getValue() != null, "view.figures.numbers.missing");
    }

    private <T> void require(Checks checks, Select<T> field, boolean holds, String key) {
        checks.require(field, holds, getTranslation(key, field.getLabel()));
    }

    /// Which head is used for what.
    Map<String, ColumnUse> uses() {
        Map<String, ColumnUse> uses = new TreeMap<>();
        columns.forEach((use, field) -> {
            if (field.getValue() != null) {
                uses.putIfAbsent(field.getValue(), use);
            }
        });
        return uses;
    }

    /// The choice, once [#check] has found nothing wrong.
    MappedColumns columns() {
        return new MappedColumns(
                head(ColumnUse.START).orElseThrow(),
                head(ColumnUse.TIME),
                head(ColumnUse.NUMERATOR).orElseThrow(),
                head(ColumnUse.DENOMINATOR),
                head(ColumnUse.SITE),
                head(ColumnUse.CHANNEL),
                head(ColumnUse.WORKPLACE),
                head(ColumnUse.VOLUME),
                head(ColumnUse.FORECAST));
    }

    /// How numbers and dates are written, once [#check] has found nothing wrong.
    TextStyle style() {
        return new TextStyle(numbers.getValue(), dates.getValue());
    }

    private Optional<String> head(ColumnUse use) {
        return Optional.ofNullable(field(use).getValue());
    }

    private Select<String> field(ColumnUse use) {
        return Objects.requireNonNull(columns.get(use));
    }
}
