package tavolo.ui.organisation;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import tavolo.domain.party.Mandate;
import tavolo.domain.party.Person;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.table.PdfField;

/// Takes the document that proves a mandate.
final class ProofDialog {

    private final Desk desk;
    private final Person person;
    private final Mandate mandate;
    private final PdfField document;

    ProofDialog(Desk desk, Person person, Mandate mandate) {
        this.desk = desk;
        this.person = person;
        this.mandate = mandate;
        document =
                new PdfField(
                        new Span().getTranslation("view.organisation.mandate.proof.field"),
                        desk.keepers().files().limits());
    }

    void open() {
        new FormDialog(
                        said("view.organisation.mandate.proof.title", person.name()),
                        said("view.organisation.mandate.proof.verb"))
                .explain(
                        said(
                                "view.organisation.mandate.proof.what",
                                Wording.of(mandate.capacity(), document),
                                mandate.evidence()))
                .add(document)
                .open(
                        this::problems,
                        () ->
                                desk.keepers()
                                        .mandates()
                                        .attach(
                                                desk.me(),
                                                person.id(),
                                                mandate.id(),
                                                document.file().orElseThrow()),
                        _ ->
                                desk.again()
                                        .accept(
                                                said(
                                                        "view.organisation.mandate.proof.done",
                                                        person.name())));
    }

    private List<Problem> problems() {
        return new Checks()
                .require(
                        document,
                        document.file().isPresent(),
                        said("view.organisation.mandate.proof.missing"))
                .problems();
    }

    private String said(String key, Object... parameters) {
        return document.getTranslation(key, parameters);
    }
}
