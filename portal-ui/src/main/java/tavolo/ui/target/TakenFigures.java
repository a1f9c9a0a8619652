package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.profile.MeasuredProfile;
import tavolo.domain.profile.ReadMeasuredProfiles;
import tavolo.domain.term.Validity;
import tavolo.ui.form.DayFields;
import tavolo.ui.language.Wording;
import tavolo.ui.security.CurrentActor;

/// Fills the half hours of a week from the measured figures of the agreement's service lines, and
/// says from which.
final class TakenFigures extends Composite<Div> {

    private static final int WEEKS = 8;
    private static final int DAYS = 7;

    private final CurrentActor actor;
    private final ReadMeasuredProfiles read;
    private final Consumer<MeasuredProfile> taken;
    private final DatePicker from;
    private final DatePicker to;
    private final Select<MeasuredProfile> which = new Select<>();
    private final Paragraph said = new Paragraph();
    private Optional<AgreementId> agreement = Optional.empty();

    /// @param today the weeks before it are asked for first
    /// @param taken gets the week that was taken
    TakenFigures(
            CurrentActor actor,
            ReadMeasuredProfiles read,
            LocalDate today,
            Consumer<MeasuredProfile> taken) {
        this.actor = actor;
        this.read = read;
        this.taken = taken;
        from = DayFields.named(getTranslation("view.feasibility.taken.from"), today);
        to = DayFields.named(getTranslation("view.feasibility.taken.to"), today);
        from.setValue(today.minusDays((long) WEEKS * DAYS));
        to.setValue(today.minusDays(1));
        which.setLabel(getTranslation("view.feasibility.taken.which"));
        which.setItemLabelGenerator(this::name);
        which.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                take(event.getValue());
            }
        });
        said.getElement().setAttribute("role", "status");
        said.addClassName("feasibility-form__taken");
        Button press = new Button(getTranslation("view.feasibility.taken.take"), _ -> look());
        Div days = new Div(from, to);
        days.addClassName("feasibility-form__fields");
        getContent().addClassName("feasibility-form__actuals");
        getContent().add(days, press, which, said);
    }

    /// Offers the figures of the lines of `id` to those who may read them.
    void offer(Actor eyes, AgreementId id) {
        agreement = Optional.of(id);
        which.setVisible(false);
        said.setVisible(false);
        setVisible(eyes.may(Deed.READ_FIGURES));
    }

    private void look() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        if (agreement.isEmpty() || first == null || last == null || last.isBefore(first)) {
            say(getTranslation("view.feasibility.taken.days"));
            return;
        }
        switch (read.by(actor.current(), agreement.get(), Validity.ofDays(first, last))) {
            case Outcome.Done<List<MeasuredProfile>>(var profiles) -> show(profiles);
            case Outcome.Refused<List<MeasuredProfile>>(Refusal why) -> say(Wording.of(why, this));
        }
    }

    private void show(List<MeasuredProfile> profiles) {
        which.setItems(profiles);
        which.setVisible(profiles.size() > 1);
        if (profiles.isEmpty()) {
            say(getTranslation("view.feasibility.taken.none"));
            return;
        }
        which.setValue(profiles.getFirst());
        take(profiles.getFirst());
    }

    private void take(MeasuredProfile profile) {
        taken.accept(profile);
        String key =
                profile.handled().signum() == 0
                        ? "view.feasibility.taken.said.calls"
                        : "view.feasibility.taken.said";
        say(
                getTranslation(
                        key,
                        name(profile),
                        Wording.of(profile.days(), this),
                        profile.measuredDays(),
                        TypedNumbers.shown(profile.contacts().doubleValue(), 0),
                        TypedNumbers.shown(profile.handled().doubleValue(), 0)));
    }

    private String name(MeasuredProfile profile) {
        return profile.service() + " · " + Wording.of(profile.channel(), this);
    }

    private void say(String sentence) {
        said.setVisible(true);
        said.setText(sentence);
    }
}
