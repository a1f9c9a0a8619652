package tavolo.ui.organisation;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.people.KeepOrganisations;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks about a new organisation and its first administrator, whose link is then shown once.
final class RegistrationDialog {

    private final Desk desk;
    private final Select<OrganisationKind> kind = new Select<>();
    private final TextField code;
    private final TextField name;
    private final TextField acronym;
    private final TextField taxCode;
    private final Checkbox publicBody = new Checkbox();
    private final TextField given;
    private final TextField family;
    private final EmailField email = new EmailField();

    RegistrationDialog(Desk desk) {
        this.desk = desk;
        kind.setLabel(said("kind"));
        kind.setItems(OrganisationKind.PROVIDER, OrganisationKind.CLIENT, OrganisationKind.UNION);
        kind.setItemLabelGenerator(each -> Wording.of(each, kind));
        kind.addValueChangeListener(_ -> follow());
        code = field(said("code"), 20);
        code.setHelperText(said("code.help"));
        name = field(said("name"), 200);
        acronym = field(said("acronym"), 20);
        taxCode = field(said("tax-code"), 16);
        given = field(kind.getTranslation("view.organisation.person.given"), 100);
        family = field(kind.getTranslation("view.organisation.person.family"), 100);
        publicBody.setLabel(said("public-body"));
        email.setLabel(kind.getTranslation("view.organisation.person.email"));
        email.setMaxLength(254);
        email.setWidthFull();
        kind.setWidthFull();
        follow();
    }

    void open() {
        Div codes = new Div(code, taxCode);
        codes.addClassName("form-dialog__pairs");
        Div names = new Div(given, family);
        names.addClassName("form-dialog__pairs");
        new FormDialog(said("new"), said("new.verb"))
                .add(kind, name, acronym, codes, publicBody, new H3(said("administrator")))
                .explain(said("administrator.help"))
                .add(names, email)
                .open(
                        this::problems,
                        () -> desk.keepers().organisations().register(desk.me(), wanted()),
                        link ->
                                desk.hand(
                                        link,
                                        kind.getTranslation(
                                                "view.organisation.registration.done",
                                                name.getValue().strip())));
    }

    private void follow() {
        acronym.setVisible(kind.getValue() == OrganisationKind.UNION);
        publicBody.setVisible(kind.getValue() == OrganisationKind.CLIENT);
    }

    private List<Problem> problems() {
        return new Checks()
                .require(kind, kind.getValue() != null, said("kind.missing"))
                .require(name, !name.getValue().isBlank(), said("name.missing"))
                .require(code, !code.getValue().isBlank(), said("code.missing"))
                .require(taxCode, !taxCode.getValue().isBlank(), said("tax-code.missing"))
                .require(given, !given.getValue().isBlank(), person("given.missing"))
                .require(family, !family.getValue().isBlank(), person("family.missing"))
                .require(email, email.getValue().contains("@"), person("email.missing"))
                .problems();
    }

    private KeepOrganisations.Registration wanted() {
        return new KeepOrganisations.Registration(
                kind.getValue(),
                code.getValue(),
                name.getValue(),
                Optional.of(acronym.getValue()).filter(_ -> acronym.isVisible()),
                taxCode.getValue(),
                publicBody.isVisible() && publicBody.getValue(),
                given.getValue(),
                family.getValue(),
                email.getValue());
    }

    private static TextField field(String label, int most) {
        TextField field = new TextField(label);
        field.setMaxLength(most);
        field.setWidthFull();
        return field;
    }

    private String said(String what) {
        return kind.getTranslation("view.organisation.registration." + what);
    }

    private String person(String what) {
        return kind.getTranslation("view.organisation.person." + what);
    }
}
