package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.board.StudyLine;
import tavolo.domain.board.TableView;
import tavolo.domain.study.AttachStudy;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Tone;
import tavolo.ui.security.CurrentActor;

/// Says of a kept study whether it is signed with the targets, and lets those who draft the targets
/// change that.
final class StudyAttachment {

    private final CurrentActor actor;
    private final AttachStudy attach;
    private Optional<TableView> table = Optional.empty();
    private boolean isOpen;
    private Consumer<String> done = _ -> {};

    StudyAttachment(CurrentActor actor, AttachStudy attach) {
        this.actor = actor;
        this.attach = attach;
    }

    /// @param told gets a sentence when something was changed
    void at(TableView view, Consumer<String> told) {
        table = Optional.of(view);
        isOpen = Drafting.isOpenTo(actor.current(), view);
        done = told;
    }

    /// What stands beside the study `line`.
    Component of(StudyLine line) {
        Div place = new Div();
        place.addClassName("studies__attachment");
        if (!line.attachedTo().isEmpty()) {
            String where =
                    line.attachedTo().stream()
                            .sorted()
                            .map(kind -> Wording.of(kind, place))
                            .collect(Collectors.joining(", "));
            place.add(new Chip(place.getTranslation("view.studies.attached", where), Tone.GOOD));
        }
        if (isOpen) {
            place.add(line.attachedTo().isEmpty() ? attach(place, line) : detach(place));
        }
        return place;
    }

    private Button attach(Component where, StudyLine line) {
        return button(
                where,
                "view.studies.attach",
                where.getTranslation("view.studies.attach.about", line.number()),
                where.getTranslation("view.studies.attach.done", line.number()),
                (view, reason) -> attach.attach(actor.current(), view.id(), line.number(), reason));
    }

    private Button detach(Component where) {
        return button(
                where,
                "view.studies.detach",
                where.getTranslation("view.studies.detach.about"),
                where.getTranslation("view.studies.detach.done"),
                (view, reason) -> attach.detach(actor.current(), view.id(), reason));
    }

    /// What a press asks for, with the reason that was typed.
    private interface Wanted {
        Outcome<Integer> on(TableView view, String reason);
    }

    private Button button(
            Component where, String key, String about, String sentence, Wanted wanted) {
        Button press =
                new Button(
                        where.getTranslation(key),
                        _ ->
                                table.ifPresent(
                                        view -> ask(where, view, key, about, sentence, wanted)));
        press.addThemeVariants(ButtonVariant.TERTIARY);
        return press;
    }

    private void ask(
            Component where,
            TableView view,
            String key,
            String about,
            String sentence,
            Wanted wanted) {
        TextArea reason = new TextArea(where.getTranslation("view.targets.form.reason"));
        reason.setHelperText(where.getTranslation("view.studies.attach.reason.help"));
        MostText.in(reason, TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        new FormDialog(where.getTranslation(key), where.getTranslation(key))
                .explain(about)
                .add(reason)
                .open(
                        List::of,
                        () -> wanted.on(view, reason.getValue()),
                        _ -> done.accept(sentence));
        reason.focus();
    }
}
