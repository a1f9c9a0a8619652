package tavolo.ui.organisation;

import com.vaadin.flow.component.Component;
import tavolo.domain.people.IssuedLink;
import tavolo.ui.form.OnceDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Shows a one-time link.
final class LinkDialog {

    private LinkDialog() {}

    static void open(IssuedLink link, String address, Component where) {
        OnceDialog.Words words =
                new OnceDialog.Words(
                        where.getTranslation("view.organisation.link.title"),
                        where.getTranslation(
                                "view.organisation.link.what",
                                link.person().name(),
                                link.person().email(),
                                Dates.moment(link.expiresAt(), Wording.language())),
                        where.getTranslation("view.organisation.link.label"),
                        where.getTranslation("view.organisation.link.copy"),
                        where.getTranslation("view.organisation.link.copied"),
                        where.getTranslation("view.organisation.link.not-copied"),
                        where.getTranslation("view.organisation.link.close"));
        new OnceDialog(words, address).open();
    }
}
