package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.TakePosition;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.agreement.TargetRevisionId;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TargetsView;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.Kpi;
import tavolo.domain.target.KpiFormula;
import tavolo.domain.target.OwnIndicator;
import tavolo.domain.target.TargetValue;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary;

/// Where a drafter writes another table of targets. What was typed stays when the portal refuses it
/// and when somebody else was first, whose table is then shown beside.
final class TargetsForm extends Composite<Section> {

    /// What is put on the table.
    ///
    /// @param basedOn the table that the drafter had before the eyes
    /// @param values in the order of the catalogue
    record Proposal(TargetRevisionId basedOn, List<TargetValue> values, String reason) {}

    private final TableView table;
    private final List<OwnIndicator> own;
    private final List<Indicator> known;
    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div newer = new Div();
    private final Div rows = new Div();
    private final Select<Indicator> further = new Select<>();
    private final TextArea reason = new TextArea();
    private final List<TargetFields> fields = new ArrayList<>();
    private TargetRevisionId basedOn;

    /// Starts from the newest table of `view`.
    ///
    /// @param own the indicators that the own organisation offers besides the catalogue
    /// @param put sends the proposal
    /// @param cancel leaves the form without sending
    TargetsForm(
            TableView table,
            TargetRevision newest,
            List<OwnIndicator> own,
            LocalDate today,
            Consumer<Proposal> put,
            Runnable cancel) {
        this.table = table;
        this.own = own;
        this.known = known(newest, own);
        this.today = today;
        basedOn = newest.id();
        Paragraph help = new Paragraph(getTranslation("view.targets.form.help"));
        help.addClassName("targets-form__help");
        newer.setVisible(false);
        newer.addClassName("targets-form__newer");
        rows.addClassName("targets-form__rows");
        reason.setLabel(getTranslation("view.targets.form.reason"));
        reason.setHelperText(getTranslation("view.targets.form.reason.help"));
        reason.setMaxLength(TakePosition.REASON_LIMIT);
        reason.setWidthFull();
        newest.values().forEach(value -> add(value.kpi()).show(value));
        getContent().addClassName("targets-form");
        getContent()
                .add(
                        new H2(getTranslation("view.targets.form.title")),
                        help,
                        newer,
                        errors,
                        rows,
                        adding(),
                        reason,
                        actions(put, cancel));
    }

    private Div adding() {
        further.setLabel(getTranslation("view.targets.form.add.which"));
        further.setItemLabelGenerator(Kpis::name);
        offer();
        Button add =
                new Button(
                        getTranslation("view.targets.form.add"),
                        _ ->
                                further.getOptionalValue()
                                        .ifPresent(kpi ->
                                                add(kpi).between(table.startsOn(), table.endsOn())
                                                        .focus()));
        Div adding = new Div(further, add);
        adding.addClassName("targets-form__adding");
        return adding;
    }

    private Div actions(Consumer<Proposal> put, Runnable cancel) {
        Button send = new Button(getTranslation("view.targets.form.send"));
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

    /// Somebody put another table on the table meanwhile: shows it beside what was typed, which
    /// stays, and bases the proposal on it from now on.
    void showNewer(TargetsView view) {
        TargetRevision theirs = view.revisions().getFirst();
        basedOn = theirs.id();
        TargetsView alone =
                new TargetsView(
                        List.of(theirs),
                        view.authors(),
                        view.clauses(),
                        List.of(),
                        view.stakes(),
                        false);
        newer.removeAll();
        newer.add(
                new H2(getTranslation("view.targets.stale.title", theirs.number())),
                new Paragraph(
                        getTranslation(
                                "view.targets.stale.help",
                                view.authors().getOrDefault(theirs.person(), ""),
                                Wording.of(theirs.author(), this))),
                new Paragraph(theirs.reason()),
                new TargetTable(
                        getTranslation("view.targets.table", theirs.number()),
                        TargetLine.of(alone, Map.of()),
                        Map.of()));
        newer.setVisible(true);
        newer.getElement().setAttribute("tabindex", "-1");
        newer.getElement().callJsFunction("focus");
    }

    /// Says why the portal did not do it.
    void refused(Refusal why) {
        errors.refused(why);
    }

    /// The catalogue, the own indicators, and those of the table, in their order.
    private static List<Indicator> known(TargetRevision newest, List<OwnIndicator> own) {
        Set<Indicator> known = new TreeSet<>(Indicator.IN_ORDER);
        known.addAll(List.of(Kpi.values()));
        newest.values().forEach(value -> known.add(value.kpi()));
        known.addAll(own);
        return List.copyOf(known);
    }

    private TargetFields add(Indicator kpi) {
        List<TargetFields> self = new ArrayList<>();
        TargetFields row =
                new TargetFields(
                        kpi,
                        formulas(kpi),
                        known.stream().filter(other -> !other.equals(kpi)).toList(),
                        today,
                        () -> {
                            fields.removeAll(self);
                            self.forEach(rows::remove);
                            offer();
                        });
        self.add(row);
        fields.add(row);
        fields.sort(Comparator.comparing(TargetFields::kpi, Indicator.IN_ORDER));
        rows.addComponentAtIndex(fields.indexOf(row), row);
        offer();
        return row;
    }

    /// Offers the indicators that the table does not have.
    private void offer() {
        List<Indicator> there = fields.stream().map(TargetFields::kpi).toList();
        further.setItems(
                Stream.concat(Arrays.<Indicator>stream(Kpi.values()), own.stream())
                        .filter(kpi -> !there.contains(kpi))
                        .toList());
    }

    /// An own indicator stays at the version on which its row rests, or goes on to the newest.
    private List<IndicatorFormula> formulas(Indicator kpi) {
        return Stream.concat(
                        kpi.formulas().stream()
                                .filter(formula ->
                                        !(formula instanceof KpiFormula each && each.isOutdated())),
                        own.stream().filter(kpi::equals).map(OwnIndicator::version))
                .<IndicatorFormula>map(formula -> formula)
                .distinct()
                .toList();
    }

    private void send(Consumer<Proposal> put) {
        Checks checks = new Checks();
        fields.forEach(row -> row.check(checks));
        checks.require(!fields.isEmpty(), getTranslation("view.targets.form.none"));
        boolean isExplained = !reason.getValue().isBlank() || table.state() == AgreementState.DRAFT;
        checks.require(reason, isExplained, getTranslation("view.targets.form.reason.missing"));
        errors.show(checks.problems());
        if (checks.problems().isEmpty()) {
            put.accept(
                    new Proposal(
                            basedOn,
                            fields.stream().map(TargetFields::value).toList(),
                            reason.getValue()));
        }
    }
}
