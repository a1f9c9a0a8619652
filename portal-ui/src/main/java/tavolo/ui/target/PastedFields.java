package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import tavolo.domain.study.StudyKind;
import tavolo.ui.form.MostText;

/// Where one pastes a day or a week of half hours, or the days of work that waits.
final class PastedFields extends Composite<Div> {

    private final TextArea halfHours = new TextArea();
    private final TextField weekdays = new TextField();
    private final TextArea work = new TextArea();
    private final Div taken = new Div();

    PastedFields() {
        make(halfHours, "08:00; 120; 360; 44\n08:30; 150,5; 372; 52", AskedRows.MOST_TEXT);
        make(work, "320; 64\n310; 64", AskedRows.LONGEST_PLAIN);
        work.setLabel(getTranslation("view.feasibility.work.rows"));
        work.setHelperText(getTranslation("view.feasibility.work.rows.help"));
        weekdays.setLabel(getTranslation("view.feasibility.weekdays"));
        weekdays.setHelperText(getTranslation("view.feasibility.weekdays.help"));
        weekdays.setMaxLength(AskedRows.MOST_WEEKDAYS);
        weekdays.setValueChangeMode(ValueChangeMode.LAZY);
        weekdays.setWidthFull();
        getContent().addClassName("feasibility-form__pasted");
        getContent().add(taken, halfHours, weekdays, work);
    }

    private static void make(TextArea area, String example, int most) {
        area.setPlaceholder(example);
        area.setMinRows(6);
        area.setMaxRows(14);
        area.setValueChangeMode(ValueChangeMode.LAZY);
        area.addClassName("feasibility-form__rows");
        MostText.in(area, most);
    }

    /// What can be listened to.
    List<HasValue<?, ?>> fields() {
        return List.of(halfHours, weekdays, work);
    }

    /// Puts `filling` above the rows of a week.
    void offer(Component filling) {
        taken.removeAll();
        taken.add(filling);
    }

    void show(AskedRows rows) {
        halfHours.setValue(rows.halfHours());
        weekdays.setValue(rows.weekdays());
        work.setValue(rows.work());
    }

    AskedRows rows() {
        return new AskedRows(halfHours.getValue(), weekdays.getValue(), work.getValue());
    }

    /// Shows only what is asked about.
    void choose(StudyKind kind, AskedPeriod period) {
        boolean isQueue = kind != StudyKind.WORKLOAD;
        boolean isWeek = isQueue && period == AskedPeriod.WEEK;
        halfHours.setVisible(isQueue && period.hasRows());
        halfHours.setLabel(
                getTranslation(isWeek ? "view.feasibility.rows.week" : "view.feasibility.rows"));
        halfHours.setHelperText(
                getTranslation(
                        isWeek ? "view.feasibility.rows.week.help" : "view.feasibility.rows.help"));
        weekdays.setVisible(isWeek);
        taken.setVisible(isWeek);
        work.setVisible(!isQueue);
        setVisible(!isQueue || period.hasRows());
    }

    /// Takes back what was said of rows.
    void clear() {
        halfHours.setInvalid(false);
        weekdays.setInvalid(false);
        work.setInvalid(false);
    }

    /// Says which rows cannot be used.
    void refuse(List<DayRows.Fault> faults, StudyKind kind) {
        FeasibilityWords words = new FeasibilityWords(this);
        if (kind == StudyKind.WORKLOAD) {
            work.setErrorMessage(words.of(faults, "view.feasibility.work.rows.none"));
            work.setInvalid(true);
        } else if (faults.contains(new DayRows.Fault.Weekdays())) {
            weekdays.setErrorMessage(words.of(faults, "view.feasibility.rows.none"));
            weekdays.setInvalid(true);
        } else {
            halfHours.setErrorMessage(words.of(faults, "view.feasibility.rows.none"));
            halfHours.setInvalid(true);
        }
    }
}
