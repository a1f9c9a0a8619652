package tavolo.ui.organisation;

import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Set;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.layout.ErrorSummary.Problem;

/// Asks whom to invite; the link that follows is shown once.
final class InviteDialog {

    private final Desk desk;
    private final TextField given = new TextField();
    private final TextField family = new TextField();
    private final EmailField email = new EmailField();
    private final RoleChoice roles;

    InviteDialog(Desk desk) {
        this.desk = desk;
        roles = new RoleChoice(desk.me().kind(), Set.of());
        given.setLabel(said("given"));
        family.setLabel(said("family"));
        email.setLabel(said("email"));
        email.setHelperText(said("email.help"));
        given.setMaxLength(100);
        family.setMaxLength(100);
        email.setMaxLength(254);
        List.of(given, family).forEach(field -> field.setWidthFull());
        email.setWidthFull();
    }

    void open() {
        new FormDialog(said("invite"), said("invite.verb"))
                .explain(said("invite.what"))
                .add(given, family, email, roles)
                .open(
                        this::problems,
                        () ->
                                desk.keepers()
                                        .people()
                                        .invite(
                                                desk.me(),
                                                given.getValue(),
                                                family.getValue(),
                                                email.getValue(),
                                                roles.getValue()),
                        link ->
                                desk.hand(
                                        link,
                                        given.getTranslation(
                                                "view.organisation.person.invited",
                                                link.person().name())));
    }

    private List<Problem> problems() {
        return new Checks()
                .require(given, !given.getValue().isBlank(), said("given.missing"))
                .require(family, !family.getValue().isBlank(), said("family.missing"))
                .require(email, email.getValue().contains("@"), said("email.missing"))
                .require(roles, !roles.getValue().isEmpty(), said("roles.missing"))
                .problems();
    }

    private String said(String what) {
        return given.getTranslation("view.organisation.person." + what);
    }
}
