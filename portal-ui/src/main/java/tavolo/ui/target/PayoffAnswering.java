package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.PayoffAnswer;
import tavolo.domain.agreement.PayoffStand;
import tavolo.domain.agreement.PayoffStands;
import tavolo.domain.agreement.PayoffsAnswered;
import tavolo.domain.agreement.Stand;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.PayoffRow;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;

/// How the person answers what the targets are worth: beside each row, and beside the cap, what can
/// be said of it. The use case decides anew whether it may be.
final class PayoffAnswering {

    private final Actor actor;
    private final PayoffStands stands;
    private final List<TargetValue> targets;
    private final Post post;
    private final Div words = new Div();

    /// Sends answers, and shows what they led to.
    ///
    /// @param send does all or nothing
    record Post(
            Function<List<PayoffAnswer>, Outcome<PayoffsAnswered>> send,
            Consumer<PayoffsAnswered> done,
            Consumer<Refusal> refused) {}

    PayoffAnswering(Actor actor, PayoffStands stands, List<TargetValue> targets, Post post) {
        this.actor = actor;
        this.stands = stands;
        this.targets = targets;
        this.post = post;
    }

    /// Accepts all that the organisation has not agreed to; nothing where it agrees to all.
    Optional<Button> all() {
        List<PayoffAnswer> open =
                stands.open(actor.organisation(), actor.side().orElseThrow()).stream()
                        .<PayoffAnswer>map(item -> new PayoffAnswer.Acceptance(item.kpi()))
                        .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Button all = new Button(said("view.payoffs.accept-all"));
        all.setDisableOnClick(true);
        all.addClickListener(_ -> {
            send(open);
            all.setEnabled(true);
        });
        return Optional.of(all);
    }

    /// What can be said of `item` now: nothing twice.
    Component buttons(PayoffItem item, String name) {
        Div buttons = new Div();
        buttons.addClassName("row-answer");
        boolean agrees =
                stands.agrees(actor.organisation(), actor.side().orElseThrow(), item.kpi());
        if (!agrees) {
            buttons.add(
                    button(
                            "accept",
                            name,
                            () -> send(List.of(new PayoffAnswer.Acceptance(item.kpi())))));
        }
        if (actor.may(Deed.COUNTER_PROPOSE) && hasTarget(item)) {
            buttons.add(button("counter", name, () -> counter(item, name)));
        }
        buttons.add(button("object", name, () -> object(item.kpi(), name)));
        return buttons;
    }

    private Button button(String word, String name, Runnable act) {
        Button button = new Button(said("view.targets.rows." + word));
        button.setAriaLabel(said("view.targets.rows.of", button.getText(), name));
        button.addThemeVariants(ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        button.addClickListener(_ -> {
            act.run();
            button.setEnabled(true);
        });
        return button;
    }

    private void send(List<PayoffAnswer> answers) {
        switch (post.send().apply(answers)) {
            case Outcome.Done<PayoffsAnswered>(PayoffsAnswered answered) ->
                    post.done().accept(answered);
            case Outcome.Refused<PayoffsAnswered>(var why) -> post.refused().accept(why);
        }
    }

    private void object(Optional<Indicator> item, String name) {
        TextArea reason = reason("view.targets.rows.object.reason");
        reason.setHelperText(said("view.payoffs.object.help"));
        new FormDialog(said("view.targets.rows.object.title"), said("view.targets.rows.object.act"))
                .explain(name)
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
                                post.send()
                                        .apply(
                                                List.of(
                                                        new PayoffAnswer.Objection(
                                                                item, reason.getValue()))),
                        post.done());
        reason.focus();
    }

    /// Starts from what the organisation asked for before, or from what is on the table.
    private void counter(PayoffItem item, String name) {
        Optional<PayoffStand> own =
                stands.word(actor.organisation(), item.kpi())
                        .filter(word -> word.stand() == Stand.COUNTERED);
        TextArea reason = reason("view.targets.rows.counter.reason");
        own.ifPresent(word -> reason.setValue(word.reason()));
        switch (own.flatMap(PayoffStand::wanted).orElse(item)) {
            case PayoffItem.Worth(PayoffRow row) -> {
                PayoffFields fields = new PayoffFields(target(row), () -> {}).show(row);
                counter(
                        name,
                        fields,
                        reason,
                        checks -> fields.check(checks, true),
                        () -> new PayoffItem.Worth(fields.value().orElseThrow()));
                fields.focus();
            }
            case PayoffItem.Cap cap -> {
                CapField field = new CapField(cap);
                counter(name, field, reason, field::check, field::value);
            }
        }
    }

    private void counter(
            String name,
            Component fields,
            TextArea reason,
            Consumer<Checks> check,
            Supplier<PayoffItem> wanted) {
        new FormDialog(
                        said("view.targets.rows.counter.title", name),
                        said("view.targets.rows.counter.act"))
                .explain(said("view.payoffs.counter.help"))
                .add(fields, reason)
                .open(
                        () -> {
                            Checks checks = new Checks();
                            check.accept(checks);
                            return checks.problems();
                        },
                        () ->
                                post.send()
                                        .apply(
                                                List.of(
                                                        new PayoffAnswer.Counter(
                                                                wanted.get(), reason.getValue()))),
                        post.done());
    }

    /// A row whose target has gone meanwhile can only be accepted or objected to.
    private boolean hasTarget(PayoffItem item) {
        return item.kpi()
                .map(kpi -> targets.stream().anyMatch(target -> target.kpi().equals(kpi)))
                .orElse(true);
    }

    private TargetValue target(PayoffRow row) {
        return targets.stream()
                .filter(target -> target.kpi().equals(row.kpi()))
                .findFirst()
                .orElseThrow();
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
