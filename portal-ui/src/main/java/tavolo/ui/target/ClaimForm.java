package tavolo.ui.target;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.claim.ClaimId;
import tavolo.domain.claim.ClaimedTime;
import tavolo.domain.measured.MeasuredAgreement;
import tavolo.domain.measured.MeasuredRow;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.target.Exclusion;
import tavolo.domain.target.ExclusionCode;
import tavolo.domain.target.Indicator;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.form.MostText;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.table.FilesField;

/// The form by which the provider claims that time should not count: on which ground, from when to
/// when, for which targets, and where the proof lies.
final class ClaimForm {

    private static final int HALF_HOUR = 30;

    private final MeasuredAgreement found;
    private final BiFunction<ClaimedTime, List<SentFile>, Outcome<ClaimId>> send;
    private final Runnable done;
    private final FilesField.Looking looking;
    private final Select<ExclusionCode> ground = new Select<>();
    private final DatePicker fromDay;
    private final TimePicker fromTime = new TimePicker();
    private final DatePicker toDay;
    private final TimePicker toTime = new TimePicker();
    private final CheckboxGroup<MeasuredRow> rows = new CheckboxGroup<>();
    private final TextArea evidence = new TextArea();

    /// @param present today, by the business clock
    /// @param send makes the claim
    /// @param looking looks into the files that are to prove it
    /// @param done told when it was made
    ClaimForm(
            MeasuredAgreement found,
            LocalDate present,
            BiFunction<ClaimedTime, List<SentFile>, Outcome<ClaimId>> send,
            FilesField.Looking looking,
            Runnable done) {
        this.found = found;
        this.send = send;
        this.done = done;
        this.looking = looking;
        fromDay = DayFields.named(said("view.measured.claim.from"), present);
        toDay = DayFields.named(said("view.measured.claim.to"), present);
    }

    /// The press that opens it; none for those who may not claim, or where no target excludes
    /// anything.
    Optional<Component> press(Actor actor) {
        return actor.may(Deed.CLAIM_EXCLUSION) && !grounds().isEmpty()
                ? Optional.of(new Button(said("view.measured.claim"), _ -> open()))
                : Optional.empty();
    }

    private List<ExclusionCode> grounds() {
        return found.rows().stream()
                .flatMap(row -> grounds(row).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// What people may claim; volume over the forecast is counted by itself.
    private static List<ExclusionCode> grounds(MeasuredRow row) {
        return row.history().timeline().segments().stream()
                .flatMap(segment -> segment.version().terms().allowances().exclusions().stream())
                .map(Exclusion::code)
                .filter(code -> code != ExclusionCode.VOLUME_OVER_FORECAST)
                .distinct()
                .toList();
    }

    private void open() {
        ground.setLabel(said("view.measured.claim.ground"));
        ground.setItems(grounds());
        ground.setItemLabelGenerator(code -> Wording.of(code, ground));
        ground.addValueChangeListener(_ -> offer());
        for (TimePicker time : List.of(fromTime, toTime)) {
            // With hours to 24 in both languages, as times are written everywhere else.
            time.setLocale(Locale.ITALY);
            time.setStep(Duration.ofMinutes(HALF_HOUR));
            time.setLabel(said("view.measured.claim.time"));
        }
        fromTime.setValue(LocalTime.MIDNIGHT);
        toTime.setHelperText(said("view.measured.claim.time.help"));
        rows.setLabel(said("view.measured.claim.targets"));
        rows.setItemLabelGenerator(ClaimForm::name);
        evidence.setLabel(said("view.measured.claim.evidence"));
        evidence.setHelperText(said("view.measured.claim.evidence.help"));
        MostText.in(evidence, ClaimedTime.LIMIT);
        ground.setValue(grounds().getFirst());
        FilesField files = new FilesField(looking, "view.measured.claim.files.help");
        new FormDialog(said("view.measured.claim.title"), said("view.measured.claim"))
                .explain(said("view.measured.claim.explain"))
                .add(ground, pair(fromDay, fromTime), pair(toDay, toTime), rows, evidence, files)
                .open(this::problems, () -> send.apply(time(), files.files()), _ -> done.run());
    }

    private static Div pair(Component day, Component time) {
        Div pair = new Div(day, time);
        pair.addClassName("claims__moment");
        return pair;
    }

    /// Offers the targets that exclude on the chosen ground, all chosen.
    private void offer() {
        List<MeasuredRow> fit =
                found.rows().stream()
                        .filter(row -> grounds(row).contains(ground.getValue()))
                        .sorted(
                                Comparator.comparing(
                                        row -> row.subject().kpi(), Indicator.IN_ORDER))
                        .toList();
        rows.setItems(fit);
        rows.setValue(new HashSet<>(fit));
    }

    private static String name(MeasuredRow row) {
        return Kpis.name(row.subject().kpi()) + " · " + row.history().service();
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        if (fromDay.getValue() == null) {
            problems.add(Problem.of(said("view.measured.claim.from.missing")));
        } else if (!from().isBefore(to())) {
            problems.add(Problem.of(said("view.measured.claim.backwards")));
        }
        return problems;
    }

    private LocalDateTime from() {
        return fromDay.getValue().atTime(fromTime.getOptionalValue().orElse(LocalTime.MIDNIGHT));
    }

    /// Without a last day that of the first; without a time the whole of the last day.
    private LocalDateTime to() {
        LocalDate day = toDay.getOptionalValue().orElse(fromDay.getValue());
        return toTime.getOptionalValue()
                .map(day::atTime)
                .orElseGet(() -> day.plusDays(1).atStartOfDay());
    }

    private ClaimedTime time() {
        return new ClaimedTime(
                ground.getValue(),
                from(),
                to(),
                new HashSet<>(rows.getValue().stream().map(MeasuredRow::subject).toList()),
                evidence.getValue());
    }

    private String said(String key) {
        return ground.getTranslation(key);
    }
}
