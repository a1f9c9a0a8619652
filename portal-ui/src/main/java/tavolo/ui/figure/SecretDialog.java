package tavolo.ui.figure;

import com.vaadin.flow.component.Component;
import tavolo.domain.machine.IssuedToken;
import tavolo.ui.form.OnceDialog;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Shows the secret of a new key.
final class SecretDialog {

    private SecretDialog() {}

    static void open(IssuedToken issued, Component where) {
        OnceDialog.Words words =
                new OnceDialog.Words(
                        where.getTranslation(
                                "view.figures.keys.secret.title", issued.token().name()),
                        where.getTranslation(
                                "view.figures.keys.secret.what",
                                Dates.moment(issued.token().expiresAt(), Wording.language())),
                        where.getTranslation("view.figures.keys.secret.label"),
                        where.getTranslation("view.figures.keys.secret.copy"),
                        where.getTranslation("view.figures.keys.secret.copied"),
                        where.getTranslation("view.figures.keys.secret.not-copied"),
                        where.getTranslation("view.figures.keys.secret.close"));
        new OnceDialog(words, issued.secret()).open();
    }
}
