package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Deed;
import tavolo.domain.signing.LapseOutcome;
import tavolo.domain.signing.SigningDeadline;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Until when signatures are collected and what follows, for all to see; the provider can move it.
final class DeadlinePart extends Composite<Div> {

    private final SlotTools tools;
    private final TableView table;
    private final LocalDate today;

    DeadlinePart(SlotTools tools, TableView table, LocalDate today) {
        this.tools = tools;
        this.table = table;
        this.today = today;
        getContent().addClassName("signing__deadline");
        boolean early =
                table.state() == AgreementState.SIGNING
                        || table.state() == AgreementState.INITIALLED;
        getContent().setVisible(early);
        if (early) {
            show(deadline());
        }
    }

    private Optional<SigningDeadline> deadline() {
        return switch (tools.readDeadline().by(tools.actor().current(), table.id())) {
            case Outcome.Done<Optional<SigningDeadline>>(var found) -> found;
            case Outcome.Refused<Optional<SigningDeadline>> _ -> Optional.empty();
        };
    }

    private void show(Optional<SigningDeadline> deadline) {
        String sentence =
                deadline.map(known ->
                                getTranslation(
                                        "view.sign.deadline",
                                        Dates.day(known.lastDay(), getLocale()),
                                        Wording.of(known.outcome(), this)))
                        .orElseGet(() ->
                                getTranslation(
                                        "view.sign.deadline.usual", SigningDeadline.USUAL_DAYS));
        getContent().add(new Paragraph(sentence));
        if (tools.actor().current().may(Deed.OPEN_SIGNING)) {
            Button change =
                    new Button(getTranslation("view.sign.deadline.change"), _ -> change(deadline));
            change.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            getContent().add(change);
        }
    }

    private void change(Optional<SigningDeadline> deadline) {
        SigningDeadline now = deadline.orElse(SigningDeadline.usual(today));
        DatePicker lastDay = DayFields.named(getTranslation("view.sign.deadline.day"), today);
        lastDay.setMin(today);
        lastDay.setValue(now.lastDay());
        RadioButtonGroup<LapseOutcome> outcome = new RadioButtonGroup<>();
        outcome.setLabel(getTranslation("view.sign.deadline.outcome"));
        outcome.setItems(LapseOutcome.values());
        outcome.setItemLabelGenerator(each -> Wording.of(each, this));
        outcome.setValue(now.outcome());
        new FormDialog(
                        getTranslation("view.sign.deadline.change"),
                        getTranslation("view.sign.deadline.verb"))
                .explain(getTranslation("view.sign.deadline.what"))
                .add(lastDay, outcome)
                .open(
                        () -> problems(lastDay),
                        () ->
                                tools.setDeadline()
                                        .by(
                                                tools.actor().current(),
                                                table.id(),
                                                new SigningDeadline(
                                                        lastDay.getValue(), outcome.getValue())),
                        _ -> getUI().ifPresent(page -> page.refreshCurrentRoute(false)));
    }

    private List<Problem> problems(DatePicker lastDay) {
        LocalDate day = lastDay.getValue();
        return new Checks()
                .require(
                        lastDay,
                        day != null && !day.isBefore(today),
                        getTranslation("view.sign.deadline.wrong"))
                .problems();
    }
}
