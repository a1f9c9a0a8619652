package tavolo.ui.organisation;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tavolo.domain.CalendarDays;
import tavolo.domain.signing.CertificateState;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks why a certificate is revoked and from when on, and says what that does to the signature.
final class RevocationDialog {

    /// From when on, as people think of it.
    private enum From {
        NOW,
        ISSUE,
        MOMENT
    }

    private final Desk desk;
    private final IssuedCertificate certificate;
    private final Runnable done;
    private final Select<RevocationReason> reason = new Select<>();
    private final RadioButtonGroup<From> from = new RadioButtonGroup<>();
    private final DatePicker day;
    private final TimePicker time = new TimePicker();
    private final TextArea note = new TextArea();

    RevocationDialog(Desk desk, RevokeCertificate.Line line, Runnable done) {
        this.desk = desk;
        this.certificate = line.certificate();
        this.done = done;
        ZonedDateTime signed = certificate.signedAt().atZone(CalendarDays.ITALY);
        reason.setLabel(said("reason"));
        reason.setItems(RevocationReason.values());
        reason.setItemLabelGenerator(each -> Wording.of(each, reason));
        reason.setWidthFull();
        from.setLabel(said("from"));
        from.setItems(
                Arrays.stream(From.values())
                        .filter(each -> each != From.NOW || line.state() == CertificateState.VALID)
                        .toList());
        from.setItemLabelGenerator(each -> said("from." + each.name().toLowerCase(Locale.ROOT)));
        day = DayFields.named(said("day"), signed.toLocalDate());
        day.setValue(signed.toLocalDate());
        time.setLabel(said("hour"));
        time.setLocale(Wording.language());
        time.setStep(Duration.ofMinutes(1));
        time.setValue(signed.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        note.setLabel(said("note"));
        note.setHelperText(said("note.help"));
        note.setWidthFull();
        MostText.in(note, Revocation.LONGEST_NOTE);
    }

    void open() {
        Div moment = new Div(day, time);
        moment.addClassName("form-dialog__pairs");
        moment.setVisible(false);
        from.addValueChangeListener(chosen -> moment.setVisible(chosen.getValue() == From.MOMENT));
        new FormDialog(
                        reason.getTranslation(
                                "view.organisation.certificates.revoke.title",
                                certificate.holder().name()),
                        said("revoke.verb"))
                .explain(
                        reason.getTranslation(
                                "view.organisation.certificates.revoke.what",
                                Dates.moment(certificate.signedAt(), Wording.language())))
                .add(reason, from, moment, note)
                .open(
                        this::problems,
                        () ->
                                desk.keepers()
                                        .certificates()
                                        .by(desk.me(), certificate.certificate(), words()),
                        _ -> done.run());
    }

    private List<Problem> problems() {
        boolean isMoment = from.getValue() == From.MOMENT;
        return new Checks()
                .require(reason, !reason.isEmpty(), said("reason.missing"))
                .require(from, !from.isEmpty(), said("from.missing"))
                .require(day, !isMoment || !day.isEmpty(), said("day.missing"))
                .require(time, !isMoment || !time.isEmpty(), said("hour.missing"))
                .problems();
    }

    private RevokeCertificate.Words words() {
        Optional<Instant> since =
                switch (from.getValue()) {
                    case NOW -> Optional.empty();
                    case ISSUE -> Optional.of(certificate.from());
                    case MOMENT ->
                            Optional.of(
                                    LocalDateTime.of(day.getValue(), time.getValue())
                                            .atZone(CalendarDays.ITALY)
                                            .toInstant());
                };
        return new RevokeCertificate.Words(reason.getValue(), since, note.getValue());
    }

    private String said(String what) {
        return reason.getTranslation("view.organisation.certificates." + what);
    }
}
