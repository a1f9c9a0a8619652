package tavolo.ui.organisation;

import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.party.Person;
import tavolo.domain.people.IssuedLink;
import tavolo.domain.people.PersonLine;
import tavolo.ui.form.TaxCodeDialog;
import tavolo.ui.layout.Confirm;
import tavolo.ui.proof.ProofGate;

/// What an administrator does about one person.
final class PersonDeeds {

    private final Desk desk;
    private final PersonLine line;

    PersonDeeds(Desk desk, PersonLine line) {
        this.desk = desk;
        this.line = line;
    }

    void change() {
        new PersonDialog(desk, line).open();
    }

    void grant() {
        new MandateDialog(desk, line.person()).open();
    }

    void taxCode() {
        switch (desk.keepers().taxCodes().of(desk.me(), line.person().id())) {
            case Outcome.Done<Optional<String>>(var known) ->
                    new TaxCodeDialog(
                                    said("tax-code.title"),
                                    known,
                                    typed ->
                                            desk.keepers()
                                                    .taxCodes()
                                                    .keep(desk.me(), line.person().id(), typed))
                            .forgetting(() ->
                                    desk.settle(
                                            desk.keepers()
                                                    .taxCodes()
                                                    .forget(desk.me(), line.person().id()),
                                            said("tax-code.forgotten")))
                            .open(() -> desk.again().accept(said("tax-code.kept")));
            case Outcome.Refused<Optional<String>> refused -> desk.trouble().accept(refused);
        }
    }

    /// A link for a new password; the present one works until the new one is set.
    void reset() {
        confirm("reset")
                .open(_ -> {
                    switch (desk.keepers().people().resetPassword(desk.me(), line.person().id())) {
                        case Outcome.Done<IssuedLink>(IssuedLink link) ->
                                desk.hand(link, said("reset.done"));
                        case Outcome.Refused<IssuedLink> refused -> desk.trouble().accept(refused);
                    }
                });
    }

    /// Removes what proves a colleague who has lost it all, after the administrator has proven who
    /// it is.
    void clearProofs() {
        ProofGate gate =
                new ProofGate(
                        desk.keepers().proofs(),
                        why -> desk.trouble().accept(new Outcome.Refused<>(why)));
        confirm("clear")
                .grave()
                .open(_ ->
                        gate.before(permit ->
                                desk.settle(
                                        desk.keepers()
                                                .clear()
                                                .of(desk.me(), permit, line.person().id()),
                                        said("clear.done"))));
    }

    void shutOut() {
        confirm("shut-out").grave().open(_ -> activate(false, said("shut-out.done")));
    }

    void letIn() {
        activate(true, said("let-in.done"));
    }

    private void activate(boolean active, String sentence) {
        Person now = line.person();
        Person wanted =
                new Person(
                        now.id(),
                        now.organisation(),
                        now.givenName(),
                        now.familyName(),
                        now.email(),
                        now.language(),
                        now.roles(),
                        active);
        desk.settle(desk.keepers().people().change(desk.me(), wanted, line.version()), sentence);
    }

    private Confirm confirm(String deed) {
        return new Confirm(said(deed + ".title"), said(deed + ".what"), said(deed + ".verb"));
    }

    private String said(String what) {
        return new Span().getTranslation("view.organisation.person." + what, line.person().name());
    }
}
