package tavolo.ui.organisation;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.WorkplaceBody;
import tavolo.domain.people.KeepSites;
import tavolo.ui.form.Checks;
import tavolo.ui.form.Counts;
import tavolo.ui.form.FormDialog;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks about a new production unit: where it is, how many work there, and who represents them.
final class UnitDialog {

    private final Desk desk;
    private final TextField code = new TextField();
    private final TextField city = new TextField();
    private final TextField region = new TextField();
    private final TextField headcount;
    private final RadioButtonGroup<WorkplaceBody> body = new RadioButtonGroup<>();
    private final TextField total;
    private final Map<OrganisationId, TextField> shares = new LinkedHashMap<>();
    private final Div unions = new Div();

    UnitDialog(Desk desk, List<Organisation> present) {
        this.desk = desk;
        headcount = Counts.field(said("headcount"));
        total = Counts.field(said("total"));
        code.setLabel(said("code"));
        code.setHelperText(said("code.help"));
        code.setMaxLength(20);
        city.setLabel(said("city"));
        city.setMaxLength(100);
        region.setLabel(said("region"));
        region.setMaxLength(100);
        body.setLabel(said("body"));
        body.setItems(WorkplaceBody.values());
        body.setItemLabelGenerator(each -> said("body." + each.name().toLowerCase(Locale.ROOT)));
        body.setValue(WorkplaceBody.RSU);
        unions.addClassName("form-dialog__pairs");
        present.forEach(union -> {
            TextField share = Counts.field(union.shortName());
            shares.put(union.id(), share);
            unions.add(share);
        });
        total.setHelperText(said("total.help"));
    }

    void open() {
        Div numbers = new Div(headcount, total);
        numbers.addClassName("form-dialog__pairs");
        Div names = new Div(city, region);
        names.addClassName("form-dialog__pairs");
        FormDialog form =
                new FormDialog(said("new"), said("new.verb")).add(code, names, body, numbers);
        if (!shares.isEmpty()) {
            form.add(new H3(said("shares"))).explain(said("shares.help")).add(unions);
        }
        form.open(
                this::problems,
                () -> desk.keepers().sites().addUnit(desk.me(), wanted()),
                _ ->
                        desk.again()
                                .accept(
                                        city.getTranslation(
                                                "view.organisation.unit.added", city.getValue())));
    }

    private List<Problem> problems() {
        Checks checks =
                new Checks()
                        .require(code, !code.getValue().isBlank(), said("code.missing"))
                        .require(city, !city.getValue().isBlank(), said("city.missing"))
                        .require(region, !region.getValue().isBlank(), said("region.missing"))
                        .require(
                                headcount,
                                Counts.in(headcount).orElse(0) > 0,
                                said("headcount.missing"))
                        .require(total, Counts.in(total).isPresent(), said("total.missing"));
        shares.values()
                .forEach(share ->
                        checks.require(
                                share,
                                share.isEmpty() || Counts.in(share).isPresent(),
                                said("share.unreadable")));
        long shared = shares.values().stream().mapToLong(UnitDialog::number).sum();
        return checks.require(
                        shared <= Counts.in(total).orElse(Integer.MAX_VALUE), said("shares.over"))
                .problems();
    }

    private KeepSites.NewUnit wanted() {
        Map<OrganisationId, Integer> present = new LinkedHashMap<>();
        shares.forEach((union, share) -> {
            if (number(share) > 0) {
                present.put(union, number(share));
            }
        });
        return new KeepSites.NewUnit(
                code.getValue(),
                city.getValue(),
                region.getValue(),
                number(headcount),
                body.getValue(),
                number(total),
                present);
    }

    private static int number(TextField field) {
        return Counts.in(field).orElse(0);
    }

    private String said(String what) {
        return city.getTranslation("view.organisation.unit." + what);
    }
}
