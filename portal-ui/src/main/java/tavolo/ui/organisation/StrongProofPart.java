package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tavolo.domain.Outcome;
import tavolo.ui.language.Wording;

/// For administrators: whether the signatories of the organisation may sign with a password alone.
final class StrongProofPart extends Composite<Section> {

    private final Desk desk;

    StrongProofPart(Desk desk) {
        this.desk = desk;
        getContent().addClassNames("keys", "sheet");
        getContent().add(new H2(said("title")));
        switch (desk.keepers().proof().isDemanded(desk.me())) {
            case Outcome.Done<Boolean>(Boolean demanded) -> show(demanded);
            case Outcome.Refused<Boolean>(var why) ->
                    getContent().add(new Paragraph(Wording.of(why, this)));
        }
    }

    private void show(boolean demanded) {
        Button change =
                new Button(
                        said(demanded ? "release" : "demand"),
                        _ ->
                                desk.settle(
                                        desk.keepers().proof().demand(desk.me(), !demanded),
                                        said(demanded ? "released" : "demanded")));
        getContent()
                .add(
                        new Paragraph(said(demanded ? "strong" : "weak")),
                        new Paragraph(said("what")),
                        change);
    }

    private String said(String what) {
        return getTranslation("view.organisation.proof." + what);
    }
}
