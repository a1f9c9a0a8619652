package tavolo.ui.target;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import tavolo.domain.BusinessClock;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.OpenTargetRevision;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// The way from an agreement in force to a revision of its targets. The use case decides anew
/// whether it may be.
@Component
class RevisionOpening {

    private final OpenTargetRevision open;
    private final BusinessClock clock;

    RevisionOpening(OpenTargetRevision open, BusinessClock clock) {
        this.open = open;
        this.clock = clock;
    }

    /// Whether it is offered: to those who draft for the provider, for what is in force and has
    /// targets that nobody revises yet.
    static boolean isOpenTo(Actor actor, TableView table, TargetsView targets) {
        return actor.may(Deed.OPEN_AGREEMENT)
                && table.state() == AgreementState.IN_FORCE
                && !targets.clauses().isEmpty()
                && table.revisionUnderway().isEmpty();
    }

    /// The button that asks for the days of the revision.
    ///
    /// @param opened gets the revision
    Button button(Actor actor, TableView table, Consumer<AgreementId> opened) {
        Button button = new Button();
        button.setText(button.getTranslation("view.targets.revise"));
        button.addClickListener(_ -> ask(button, actor, table, opened));
        return button;
    }

    private void ask(Button where, Actor actor, TableView table, Consumer<AgreementId> opened) {
        DatePicker from =
                DayFields.named(where.getTranslation("view.targets.form.from"), clock.today());
        DatePicker to =
                DayFields.named(where.getTranslation("view.targets.form.to"), clock.today());
        from.setValue(firstDay(table));
        table.endsOn().ifPresent(to::setValue);
        to.setHelperText(where.getTranslation("view.targets.revise.to.help"));
        Div days = new Div(from, to);
        days.addClassName("form-dialog__pairs");
        new FormDialog(
                        where.getTranslation("view.targets.revise.title", table.number()),
                        where.getTranslation("view.targets.revise.act"))
                .explain(where.getTranslation("view.targets.revise.help", days(where, table)))
                .add(days)
                .open(
                        () -> problems(where, from),
                        () -> open.by(actor, table.id(), from.getValue(), to.getOptionalValue()),
                        opened);
    }

    private static List<Problem> problems(Button where, DatePicker from) {
        return new Checks()
                .require(
                        from,
                        !from.isEmpty(),
                        where.getTranslation("view.targets.form.from.missing"))
                .problems();
    }

    /// The first of the next month, as long as the agreement applies then.
    private LocalDate firstDay(TableView table) {
        LocalDate next = clock.today().plusMonths(1).withDayOfMonth(1);
        LocalDate first = next.isBefore(table.startsOn()) ? table.startsOn() : next;
        return table.endsOn().filter(first::isAfter).orElse(first);
    }

    private static String days(Button where, TableView table) {
        String from =
                where.getTranslation(
                        "view.targets.period.from",
                        Dates.day(table.startsOn(), Wording.language()));
        return table.endsOn()
                .map(last ->
                        from
                                + " "
                                + where.getTranslation(
                                        "view.targets.period.to",
                                        Dates.day(last, Wording.language())))
                .orElse(from);
    }
}
