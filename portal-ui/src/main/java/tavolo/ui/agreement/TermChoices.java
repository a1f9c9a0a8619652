package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tavolo.domain.library.Language;
import tavolo.ui.form.DayFields;
import tavolo.ui.layout.ErrorSummary.Problem;

/// From when to when the agreement shall apply, and in which language it binds. Proposes one year
/// from the first of next month; the end follows the start until it is set by hand.
final class TermChoices extends Composite<Div> {

    private final DatePicker start;
    private final DatePicker end;
    private final Checkbox openEnded = new Checkbox();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private boolean endIsSet;

    /// @param changed runs when something was chosen
    TermChoices(LocalDate today, Runnable changed) {
        LocalDate first = today.withDayOfMonth(1).plusMonths(1);
        start = DayFields.named(getTranslation("view.opening.term.start"), today);
        start.setValue(first);
        end = DayFields.named(getTranslation("view.opening.term.end"), today);
        end.setHelperText(getTranslation("view.opening.term.end.help"));
        end.setValue(aYear(first));
        openEnded.setLabel(getTranslation("view.opening.term.open-ended"));
        language.setLabel(getTranslation("view.opening.term.language"));
        language.setHelperText(getTranslation("view.opening.term.language.help"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(
                each -> getTranslation("view.opening.language." + each.code()));
        language.setValue(Language.IT);
        listen(changed);
        Div days = new Div(start, end, openEnded);
        days.addClassName("term__days");
        getContent().addClassName("term");
        getContent().add(days, language);
    }

    /// The first day; empty if none can be read.
    Optional<LocalDate> startsOn() {
        return Optional.ofNullable(start.getValue());
    }

    /// The last day; empty if open-ended.
    Optional<LocalDate> endsOn() {
        return openEnded.getValue() ? Optional.empty() : Optional.ofNullable(end.getValue());
    }

    /// The language whose text binds.
    Language binding() {
        return language.getValue();
    }

    /// What is missing or cannot be, said at the fields too.
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        check(start, startsOn().isEmpty(), "view.opening.term.start.missing", problems);
        boolean endMissing = !openEnded.getValue() && endsOn().isEmpty();
        check(end, endMissing, "view.opening.term.end.missing", problems);
        boolean reversed =
                startsOn()
                        .flatMap(first -> endsOn().filter(last -> last.isBefore(first)))
                        .isPresent();
        if (!endMissing) {
            check(end, reversed, "view.opening.term.reversed", problems);
        }
        return problems;
    }

    private void check(DatePicker field, boolean isWrong, String key, List<Problem> problems) {
        field.setInvalid(isWrong);
        if (isWrong) {
            field.setErrorMessage(getTranslation(key));
            problems.add(Problem.in(field, getTranslation(key)));
        }
    }

    private void listen(Runnable changed) {
        start.addValueChangeListener(change -> {
            if (!endIsSet && change.getValue() != null) {
                end.setValue(aYear(change.getValue()));
            }
            changed.run();
        });
        end.addValueChangeListener(change -> {
            endIsSet |= change.isFromClient();
            changed.run();
        });
        openEnded.addValueChangeListener(change -> {
            end.setEnabled(!change.getValue());
            changed.run();
        });
        language.addValueChangeListener(_ -> changed.run());
    }

    private static LocalDate aYear(LocalDate first) {
        return first.plusYears(1).minusDays(1);
    }
}
