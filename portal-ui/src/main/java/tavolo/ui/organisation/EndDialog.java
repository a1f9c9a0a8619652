package tavolo.ui.organisation;

import com.vaadin.flow.component.datepicker.DatePicker;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Person;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;

/// Asks for the last day of a mandate.
final class EndDialog {

    private final Desk desk;
    private final Person person;
    private final Mandate mandate;
    private final DatePicker lastDay;

    EndDialog(Desk desk, Person person, Mandate mandate) {
        this.desk = desk;
        this.person = person;
        this.mandate = mandate;
        lastDay = DayFields.named("", desk.today());
        lastDay.setLabel(lastDay.getTranslation("view.organisation.mandate.last-day"));
        lastDay.setHelperText(lastDay.getTranslation("view.organisation.mandate.last-day.help"));
        lastDay.setMin(mandate.validFrom());
        mandate.validTo().ifPresent(end -> lastDay.setMax(end.minusDays(1)));
        lastDay.setValue(
                desk.today().isBefore(mandate.validFrom()) ? mandate.validFrom() : desk.today());
    }

    void open() {
        String capacity = Wording.of(mandate.capacity(), lastDay);
        new FormDialog(
                        lastDay.getTranslation(
                                "view.organisation.mandate.end.title", person.name()),
                        lastDay.getTranslation("view.organisation.mandate.end.verb"))
                .explain(lastDay.getTranslation("view.organisation.mandate.end.what", capacity))
                .add(lastDay)
                .open(
                        () ->
                                new Checks()
                                        .require(
                                                lastDay,
                                                lastDay.getValue() != null && isWithin(),
                                                lastDay.getTranslation(
                                                        "view.organisation.mandate.last-day.wrong"))
                                        .problems(),
                        () ->
                                desk.keepers()
                                        .mandates()
                                        .end(
                                                desk.me(),
                                                person.id(),
                                                mandate.id(),
                                                lastDay.getValue()),
                        _ ->
                                desk.again()
                                        .accept(
                                                lastDay.getTranslation(
                                                        "view.organisation.mandate.ended",
                                                        person.name())));
    }

    private boolean isWithin() {
        return !lastDay.getValue().isBefore(mandate.validFrom())
                && mandate.validTo().filter(end -> !end.isAfter(lastDay.getValue())).isEmpty();
    }
}
