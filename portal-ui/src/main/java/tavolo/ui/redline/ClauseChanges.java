package tavolo.ui.redline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.Language;
import tavolo.domain.redline.ClauseRedline;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// What changed in one clause: who changed it and why, its text, and its values as a small table.
public final class ClauseChanges extends Composite<Section> {

    /// Shows what changed in `clause`, in `language`.
    public ClauseChanges(AgreementId agreement, ClauseRedline clause, Language language) {
        getContent().addClassName("redline__clause");
        String address = AgreementPage.TABLE.of(agreement) + "?c=" + clause.line().id();
        getContent().add(new H3(new Anchor(address, clause.heading())));
        getContent().add(about(Wording.of(clause.line().place().instrument(), this), "instrument"));
        if (clause.isUnanswered()) {
            getContent().add(about(getTranslation("view.redline.unanswered"), "note"));
        }
        clause.steps().forEach(step -> getContent().add(about(step(step), "note")));
        if (clause.hasNewTargets()) {
            Anchor targets =
                    new Anchor(
                            AgreementPage.TARGETS.of(agreement),
                            getTranslation("view.table.targets-link"));
            getContent()
                    .add(new Div(about(getTranslation("view.redline.targets"), "note"), targets));
        }
        TextPane text = new TextPane();
        text.showDifferences(clause.passages(), language.locale());
        getContent().add(text, new ValueChanges(clause.values()));
    }

    private static Paragraph about(String words, String what) {
        Paragraph about = new Paragraph(words);
        about.addClassName("redline__" + what);
        return about;
    }

    private String step(VersionLine step) {
        String origin =
                getTranslation(
                        "view.table.origin",
                        step.number(),
                        Wording.of(step.author(), this),
                        step.person(),
                        Dates.moment(step.createdAt(), getLocale()));
        return step.reason().isBlank() ? origin : origin + " — " + step.reason();
    }
}
