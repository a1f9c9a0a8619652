package tavolo.ui.organisation;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.party.WorkplaceBody;
import tavolo.domain.people.KeepMandates;
import tavolo.ui.form.Checks;
import tavolo.ui.form.DayFields;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks what a new mandate says: capacity, unit for members of workplace bodies, dates, deed.
final class MandateDialog {

    private static final int RSU_YEARS = 3;

    private final Desk desk;
    private final Person person;
    private final Select<Capacity> capacity = new Select<>();
    private final Select<ProductionUnit> unit = new Select<>();
    private final DatePicker from;
    private final DatePicker to;
    private final TextField deed = new TextField();

    MandateDialog(Desk desk, Person person) {
        this.desk = desk;
        this.person = person;
        from = DayFields.named(said("from"), desk.today());
        from.setValue(desk.today());
        to = DayFields.named(said("to"), desk.today());
        to.setHelperText(said("to.help"));
        capacity.setLabel(said("capacity"));
        capacity.setItems(fitting(desk.me().kind()));
        capacity.setItemLabelGenerator(each -> Wording.of(each, capacity));
        capacity.addValueChangeListener(_ -> follow());
        unit.setLabel(said("unit"));
        unit.setItemLabelGenerator(each ->
                deed.getTranslation(
                        "view.opening.parties.unit", each.city(), each.code(), each.headcount()));
        unit.setVisible(false);
        deed.setLabel(said("deed-field"));
        deed.setHelperText(said("deed-field.help"));
        deed.setMaxLength(300);
        capacity.setWidthFull();
        unit.setWidthFull();
        deed.setWidthFull();
    }

    void open() {
        new FormDialog(
                        deed.getTranslation("view.organisation.mandate.new.title", person.name()),
                        said("new.verb"))
                .explain(said("new.what"))
                .add(capacity, unit, from, to, deed)
                .open(
                        this::problems,
                        () -> desk.keepers().mandates().grant(desk.me(), wanted()),
                        _ ->
                                desk.again()
                                        .accept(
                                                deed.getTranslation(
                                                        "view.organisation.mandate.granted",
                                                        person.name())));
    }

    private void follow() {
        Capacity chosen = capacity.getValue();
        boolean needsUnit = chosen == Capacity.RSU_MEMBER || chosen == Capacity.RSA_DELEGATE;
        unit.setVisible(needsUnit);
        unit.setItems(
                desk.view().units().stream()
                        .filter(each -> needsUnit && each.body() == bodyOf(chosen))
                        .toList());
        LocalDate start = from.getValue();
        if (chosen == Capacity.RSU_MEMBER && to.isEmpty() && start != null) {
            to.setValue(start.plusYears(RSU_YEARS).minusDays(1));
        }
    }

    private List<Problem> problems() {
        return new Checks()
                .require(capacity, capacity.getValue() != null, said("no-capacity"))
                .require(unit, !unit.isVisible() || unit.getValue() != null, said("unit.missing"))
                .require(from, from.getValue() != null, said("from.missing"))
                .require(to, isAhead(), said("to.wrong"))
                .require(deed, !deed.getValue().isBlank(), said("deed-field.missing"))
                .problems();
    }

    /// An unreadable day leaves the field empty and is marked by the field itself.
    private boolean isAhead() {
        return to.getValue() == null
                ? !to.isInvalid()
                : from.getValue() == null || !to.getValue().isBefore(from.getValue());
    }

    private KeepMandates.Grant wanted() {
        return new KeepMandates.Grant(
                person.id(),
                capacity.getValue(),
                Optional.ofNullable(unit.isVisible() ? unit.getValue() : null)
                        .map(ProductionUnit::id),
                deed.getValue(),
                from.getValue(),
                to.getOptionalValue());
    }

    private static List<Capacity> fitting(OrganisationKind kind) {
        return kind == OrganisationKind.UNION
                ? Arrays.asList(Capacity.values())
                : List.of(Capacity.LEGAL_REPRESENTATIVE, Capacity.ATTORNEY);
    }

    private static WorkplaceBody bodyOf(Capacity capacity) {
        return capacity == Capacity.RSU_MEMBER ? WorkplaceBody.RSU : WorkplaceBody.RSA;
    }

    private String said(String what) {
        return deed.getTranslation("view.organisation.mandate." + what);
    }
}
