package tavolo.ui.target;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.RowAnswer;
import tavolo.domain.agreement.RowStand;
import tavolo.domain.agreement.RowsAnswered;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.library.ParameterReading;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;
import tavolo.domain.target.ValueChange;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// What is asked before a row gets an answer with words: the reason of an objection, another value,
/// one change for several rows.
final class RowDialogs {

    private final Div words = new Div();
    private final Function<List<RowAnswer>, Outcome<RowsAnswered>> send;
    private final Consumer<RowsAnswered> done;

    RowDialogs(Function<List<RowAnswer>, Outcome<RowsAnswered>> send, Consumer<RowsAnswered> done) {
        this.send = send;
        this.done = done;
    }

    /// Asks why, once for all `rows`.
    void object(List<Indicator> rows) {
        TextArea reason = reason("view.targets.rows.object.reason");
        reason.setHelperText(said("view.targets.rows.object.help"));
        new FormDialog(said("view.targets.rows.object.title"), said("view.targets.rows.object.act"))
                .explain(rows.stream().map(Kpis::name).collect(Collectors.joining(", ")))
                .add(reason)
                .open(
                        () -> {
                            Checks checks = new Checks();
                            checks.require(
                                    reason,
                                    !reason.getValue().isBlank(),
                                    said("refusal.reason-missing"));
                            return checks.problems();
                        },
                        () ->
                                send.apply(
                                        rows.stream()
                                                .<RowAnswer>map(row ->
                                                        new RowAnswer.Objection(
                                                                row, reason.getValue()))
                                                .toList()),
                        done);
        reason.focus();
    }

    /// Asks for another value, other days, or both.
    ///
    /// @param own what the organisation asked for before
    void counter(TargetValue row, Optional<RowStand> own) {
        TargetValue start = own.flatMap(RowStand::wanted).orElse(row);
        TextField value = new TextField(said("view.targets.rows.counter.value"));
        value.setValue(Kpis.typed(start.formula(), start.newValue()));
        value.setSuffixComponent(new Span(row.formula().unit().many(Wording.textLanguage())));
        value.setHelperText(Wording.of(row.formula().direction(), words));
        DatePicker from = DayFields.named(said("view.targets.form.from"), row.validFrom());
        from.setValue(start.validFrom());
        DatePicker to = DayFields.named(said("view.targets.form.to"), row.validFrom());
        start.validTo().ifPresent(to::setValue);
        to.setHelperText(said("view.targets.form.to.help"));
        Div days = new Div(from, to);
        days.addClassName("form-dialog__pairs");
        TextArea reason = reason("view.targets.rows.counter.reason");
        own.ifPresent(word -> reason.setValue(word.reason()));
        new FormDialog(
                        said("view.targets.rows.counter.title", Kpis.name(row.kpi())),
                        said("view.targets.rows.counter.act"))
                .explain(said("view.targets.rows.counter.help", Kpis.wanted(row), Kpis.old(row)))
                .add(value, days, reason)
                .open(
                        () -> problems(row, value, from, to),
                        () ->
                                send.apply(
                                        List.of(
                                                new RowAnswer.Counter(
                                                        wanted(row, value, from, to),
                                                        reason.getValue()))),
                        done);
        value.focus();
    }

    private List<Problem> problems(
            TargetValue row, TextField value, DatePicker from, DatePicker to) {
        Checks checks = new Checks();
        checks.require(value, number(row, value).isPresent(), said("view.targets.rows.number"));
        checks.require(from, !from.isEmpty(), said("view.targets.form.from.missing"));
        boolean inOrder =
                from.isEmpty() || to.isEmpty() || !to.getValue().isBefore(from.getValue());
        checks.require(to, inOrder, said("view.targets.form.reversed"));
        return checks.problems();
    }

    private static TargetValue wanted(
            TargetValue row, TextField value, DatePicker from, DatePicker to) {
        return new TargetValue(
                row.kpi(),
                row.formula(),
                row.conditions(),
                row.oldValue(),
                number(row, value).orElseThrow(),
                from.getValue(),
                to.getOptionalValue());
    }

    private static Optional<BigDecimal> number(TargetValue row, TextField field) {
        return row.formula().field().read(field.getValue(), Wording.textLanguage())
                        instanceof ParameterReading.Read(String canonical)
                ? Optional.of(new BigDecimal(canonical))
                : Optional.empty();
    }

    /// Asks for one change of all `rows`, and shows what it makes of each.
    void change(List<TargetValue> rows) {
        TextField amount = new TextField(said("view.targets.rows.change.amount"));
        amount.setHelperText(said("view.targets.rows.change.amount.help"));
        amount.setValueChangeMode(ValueChangeMode.LAZY);
        RadioButtonGroup<Boolean> mode = new RadioButtonGroup<>();
        mode.setLabel(said("view.targets.rows.change.mode"));
        mode.setItems(false, true);
        mode.setItemLabelGenerator(
                ofValue -> said("view.targets.rows.change." + (ofValue ? "share" : "unit")));
        mode.setValue(false);
        UnorderedList preview = new UnorderedList();
        preview.addClassName("row-change__preview");
        preview.getElement().setAttribute("aria-live", "polite");
        Runnable look = () -> preview(preview, rows, change(amount, mode));
        amount.addValueChangeListener(_ -> look.run());
        mode.addValueChangeListener(_ -> look.run());
        look.run();
        TextArea reason = reason("view.targets.rows.counter.reason");
        new FormDialog(
                        said("view.targets.rows.change.title"),
                        said("view.targets.rows.counter.act"))
                .add(amount, mode, preview, reason)
                .open(
                        () -> problems(amount, change(amount, mode)),
                        () ->
                                send.apply(
                                        rows.stream()
                                                .<RowAnswer>map(row ->
                                                        new RowAnswer.Counter(
                                                                change(amount, mode)
                                                                        .orElseThrow()
                                                                        .on(row),
                                                                reason.getValue()))
                                                .toList()),
                        done);
        amount.focus();
    }

    private List<Problem> problems(TextField amount, Optional<ValueChange> change) {
        Checks checks = new Checks();
        checks.require(amount, change.isPresent(), said("view.targets.rows.change.missing"));
        return checks.problems();
    }

    private static Optional<ValueChange> change(TextField amount, RadioButtonGroup<Boolean> mode) {
        return TypedNumbers.read(amount.getValue())
                .filter(number -> number.signum() != 0)
                .map(number -> new ValueChange(number, mode.getValue()));
    }

    private void preview(UnorderedList list, List<TargetValue> rows, Optional<ValueChange> change) {
        list.removeAll();
        for (TargetValue row : rows) {
            String now = Kpis.wanted(row);
            list.add(
                    new ListItem(
                            said(
                                    "view.targets.rows.change.row",
                                    Kpis.name(row.kpi()),
                                    change.map(each ->
                                                    said(
                                                            "view.targets.board.change",
                                                            now,
                                                            Kpis.wanted(each.on(row))))
                                            .orElse(now))));
        }
    }

    private TextArea reason(String label) {
        TextArea reason = new TextArea(said(label));
        MostText.in(reason, TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        return reason;
    }

    private String said(String key, Object... parameters) {
        return words.getTranslation(key, parameters);
    }
}
