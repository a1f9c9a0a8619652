package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.target.Direction;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.Payoffs;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary;

/// Where the provider or the client writes what the targets are worth. What was typed stays when
/// the portal refuses it.
final class PayoffsForm extends Composite<Section> {

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final boolean isDraft;
    private final ErrorSummary errors = new ErrorSummary();
    private final List<PayoffFields> fields = new ArrayList<>();
    private final CapField cap;
    private final Paragraph sum = new Paragraph();
    private final TextArea reason = new TextArea();

    /// @param targets the rows of the newest table of targets
    /// @param present what they are worth so far
    /// @param put sends what was written, with the reason
    PayoffsForm(
            List<TargetValue> targets,
            Payoffs present,
            boolean isDraft,
            BiConsumer<Payoffs, String> put,
            Runnable cancel) {
        this.isDraft = isDraft;
        cap = new CapField(present.cap());
        Paragraph help = new Paragraph(getTranslation("view.payoffs.form.help"));
        help.addClassName("targets-form__help");
        Div rows = new Div();
        rows.addClassName("targets-form__rows");
        targets.forEach(target -> rows.add(row(target, present)));
        sum.getElement().setAttribute("role", "status");
        sum.addClassName("payoffs-form__sum");
        cap.getElement().getClassList().add("payoffs-form__cap");
        reason.setLabel(getTranslation("view.targets.form.reason"));
        reason.setHelperText(getTranslation("view.payoffs.form.reason.help"));
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        getContent().addClassName("targets-form");
        getContent()
                .add(
                        new H2(getTranslation("view.payoffs.form.title")),
                        help,
                        errors,
                        rows,
                        sum,
                        cap,
                        reason,
                        actions(put, cancel));
        add();
    }

    private Section row(TargetValue target, Payoffs present) {
        Span asked =
                new Span(
                        getTranslation(
                                "view.payoffs.form.asked",
                                Kpis.wanted(target),
                                Wording.of(target.formula().direction(), this)));
        asked.addClassName("muted");
        Section row = new Section(new H3(Kpis.name(target.kpi())), asked);
        row.addClassNames("sheet", "payoffs-form__row");
        if (target.formula().direction() == Direction.BAND) {
            Paragraph none = new Paragraph(getTranslation("view.payoffs.form.no-side"));
            none.addClassName("muted");
            row.add(none);
            return row;
        }
        PayoffFields worth = new PayoffFields(target, this::add).optional();
        present.rows().stream()
                .filter(one -> one.kpi().equals(target.kpi()))
                .findFirst()
                .ifPresent(worth::show);
        fields.add(worth);
        row.add(worth);
        return row;
    }

    /// Says what the weights make together, and how much is missing.
    private void add() {
        BigDecimal total =
                fields.stream().map(PayoffFields::counted).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal missing = HUNDRED.subtract(total);
        String made = PayoffWords.share(total);
        sum.setText(
                missing.signum() == 0
                        ? getTranslation("view.payoffs.form.sum.full", made)
                        : getTranslation(
                                missing.signum() > 0
                                        ? "view.payoffs.form.sum.missing"
                                        : "view.payoffs.form.sum.over",
                                made,
                                PayoffWords.share(missing.abs())));
        sum.setClassName("payoffs-form__sum--full", missing.signum() == 0);
    }

    private Div actions(BiConsumer<Payoffs, String> put, Runnable cancel) {
        Button send = new Button(getTranslation("view.payoffs.form.send"));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.setDisableOnClick(true);
        send.addClickListener(_ -> {
            send(put);
            send.setEnabled(true);
        });
        Button back = new Button(getTranslation("view.targets.form.cancel"), _ -> cancel.run());
        back.addThemeVariants(ButtonVariant.TERTIARY);
        Div actions = new Div(send, back);
        actions.addClassName("targets-form__actions");
        return actions;
    }

    private void send(BiConsumer<Payoffs, String> put) {
        Checks checks = new Checks();
        fields.forEach(row -> row.check(checks, false));
        cap.check(checks);
        boolean isExplained = !reason.getValue().isBlank() || isDraft;
        checks.require(reason, isExplained, getTranslation("view.targets.form.reason.missing"));
        errors.show(checks.problems());
        if (checks.problems().isEmpty()) {
            put.accept(
                    new Payoffs(
                            fields.stream()
                                    .map(PayoffFields::value)
                                    .flatMap(Optional::stream)
                                    .toList(),
                            cap.value()),
                    reason.getValue());
        }
    }

    /// Says why the portal did not do it.
    void refused(Refusal why) {
        errors.refused(why);
    }
}
