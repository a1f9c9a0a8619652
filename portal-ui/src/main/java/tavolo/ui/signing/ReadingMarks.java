package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.party.Actor;
import tavolo.domain.signing.KeepReading;
import tavolo.ui.layout.Notices;

/// Which clauses a person has read so far, kept for them alone on every device; with a way to the
/// first one that they have not. Nobody has to mark anything to sign.
final class ReadingMarks extends Composite<Div> {

    private final KeepReading keep;
    private final Actor actor;
    private final AgreementId agreement;
    private final SignatoryId slot;
    private final Map<ClauseId, Checkbox> boxes = new LinkedHashMap<>();
    private final Map<ClauseId, String> names = new LinkedHashMap<>();
    private final Paragraph count = new Paragraph();
    private final Button next = new Button();
    private final Notices notices = new Notices();
    private Set<ClauseId> marked = Set.of();

    ReadingMarks(KeepReading keep, Actor actor, AgreementId agreement, SignatoryId slot) {
        this.keep = keep;
        this.actor = actor;
        this.agreement = agreement;
        this.slot = slot;
        count.getElement().setAttribute("aria-live", "polite");
        next.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        next.addClickListener(_ -> goOn());
        Paragraph help = new Paragraph(getTranslation("view.sign.reading.help"));
        help.addClassName("muted");
        Div line = new Div(count, next);
        line.addClassName("ceremony__marks-line");
        getContent().addClassName("ceremony__marks");
        getContent().add(line, help, notices);
    }

    /// The box to mark `clause` with.
    ///
    /// @param name its number and title
    Checkbox box(ClauseId clause, String name) {
        Checkbox box = new Checkbox(getTranslation("view.sign.reading.mark"));
        box.setAriaLabel(getTranslation("view.sign.reading.mark.of", name));
        box.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                mark(clause, event.getValue());
            }
        });
        boxes.put(clause, box);
        names.put(clause, name);
        return box;
    }

    /// Fetches what was marked, on whatever device. Shows nothing where nothing is to be marked.
    void show() {
        switch (keep.find(actor, agreement, slot)) {
            case Outcome.Done<Set<ClauseId>>(Set<ClauseId> found) -> show(found);
            case Outcome.Refused<Set<ClauseId>> _ -> end();
        }
    }

    /// Takes the marks away: who has signed has nothing left to read for it.
    void end() {
        setVisible(false);
        boxes.values().forEach(box -> box.setVisible(false));
    }

    private void mark(ClauseId clause, boolean isRead) {
        Outcome<Set<ClauseId>> outcome = keep.mark(actor, agreement, slot, clause, isRead);
        notices.show(outcome, this::show);
        if (outcome instanceof Outcome.Refused<Set<ClauseId>>) {
            show(marked);
        }
    }

    private void show(Set<ClauseId> found) {
        marked = found;
        boxes.forEach((clause, box) -> box.setValue(found.contains(clause)));
        long read = boxes.keySet().stream().filter(found::contains).count();
        count.setText(getTranslation("view.sign.reading.count", read, boxes.size()));
        String first =
                boxes.keySet().stream()
                        .filter(clause -> !found.contains(clause))
                        .findFirst()
                        .map(names::get)
                        .orElse("");
        next.setVisible(!first.isEmpty() && read > 0);
        next.setText(getTranslation("view.sign.reading.next", first));
    }

    private void goOn() {
        boxes.entrySet().stream()
                .filter(entry -> !marked.contains(entry.getKey()))
                .findFirst()
                .ifPresent(entry -> {
                    entry.getValue().focus();
                    entry.getValue()
                            .getElement()
                            .executeJs("this.parentElement.scrollIntoView({block: 'start'})");
                });
    }
}
