package tavolo.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.DelegateSlot;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.table.PdfField;

/// Asks to whom a slot is given, why, until when and by which act.
final class DelegateDialog {

    private final SlotTools tools;
    private final AgreementId agreement;
    private final SignatoryId slot;
    private final LocalDate today;
    private final Select<PersonId> person = new Select<>();
    private final TextArea reason = new TextArea();
    private final DatePicker lastDay;
    private final PdfField document;

    DelegateDialog(SlotTools tools, AgreementId agreement, SignatoryId slot, LocalDate today) {
        this.tools = tools;
        this.agreement = agreement;
        this.slot = slot;
        this.today = today;
        Map<PersonId, String> people = people();
        person.setLabel(said("person"));
        person.setHelperText(said(people.isEmpty() ? "nobody" : "person-help"));
        person.setItems(people.keySet());
        person.setItemLabelGenerator(id -> people.getOrDefault(id, ""));
        person.setWidthFull();
        reason.setLabel(said("reason"));
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        lastDay = DayFields.named(said("last-day"), today);
        lastDay.setHelperText(said("last-day-help"));
        lastDay.setMin(today);
        document = new PdfField(said("document"), tools.files().limits());
    }

    private Map<PersonId, String> people() {
        return switch (tools.delegate().delegates(tools.actor().current(), agreement)) {
            case Outcome.Done<Map<PersonId, String>>(var found) -> found;
            case Outcome.Refused<Map<PersonId, String>> _ -> Map.of();
        };
    }

    void open(Runnable done) {
        new FormDialog(said("title"), said("verb"))
                .explain(said("what"))
                .add(person, reason, lastDay, document)
                .open(
                        this::problems,
                        () ->
                                tools.delegate()
                                        .by(tools.actor().current(), agreement, slot, wanted()),
                        _ -> done.run());
    }

    private List<Problem> problems() {
        LocalDate last = lastDay.getValue();
        return new Checks()
                .require(person, person.getValue() != null, said("person-missing"))
                .require(reason, !reason.getValue().isBlank(), said("reason-missing"))
                .require(
                        lastDay,
                        last == null ? !lastDay.isInvalid() : !last.isBefore(today),
                        said("last-day-wrong"))
                .require(document, document.file().isPresent(), said("document-missing"))
                .problems();
    }

    private DelegateSlot.Wish wanted() {
        return new DelegateSlot.Wish(
                person.getValue(),
                reason.getValue(),
                lastDay.getOptionalValue(),
                document.file().orElseThrow());
    }

    private String said(String what) {
        return words().getTranslation("view.sign.delegate." + what);
    }

    private Component words() {
        return reason;
    }
}
