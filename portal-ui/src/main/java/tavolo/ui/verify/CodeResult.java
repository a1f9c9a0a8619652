package tavolo.ui.verify;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import tavolo.domain.verify.Light;
import tavolo.domain.verify.PrintedPaper;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// What the code on a printed paper leads to. It never says that the sheet in somebody's hands is
/// genuine: it tells with what to compare it, and asks for the file.
final class CodeResult extends Composite<Div> {

    CodeResult(Optional<PrintedPaper> found) {
        getContent().addClassName("check");
        found.ifPresentOrElse(this::show, this::unknown);
    }

    private void show(PrintedPaper paper) {
        sentence(paper.light(), "view.verify.code." + word(paper));
        Span digest = new Span(paper.text().toString());
        digest.addClassName("digest");
        Definitions facts =
                new Definitions()
                        .add(
                                getTranslation("view.verify.document"),
                                getTranslation(
                                        "view.verify.document.words",
                                        Wording.of(paper.kind(), this),
                                        paper.agreement(),
                                        paper.edition()))
                        .add(
                                getTranslation("view.verify.code.signed"),
                                getTranslation(
                                        "view.verify.code.signed.words",
                                        paper.signed(),
                                        paper.required()))
                        .add(getTranslation("view.verify.code.text"), digest);
        getContent().add(facts, new Paragraph(getTranslation("view.verify.code.compare")));
        if (paper.isDemo()) {
            getContent().add(new Paragraph(getTranslation("view.verify.demo")));
        }
    }

    private static String word(PrintedPaper paper) {
        if (paper.light() == Light.RED) {
            return "wrong";
        }
        if (paper.isSuperseded()) {
            return "superseded";
        }
        return paper.isComplete() ? "complete" : "incomplete";
    }

    private void unknown() {
        sentence(Light.AMBER, "view.verify.code.unknown");
    }

    private void sentence(Light light, String key) {
        Span colour = new Span(Wording.of(light, this));
        colour.addClassName("check__light");
        Icon icon = light == Light.RED ? Icon.STOP : Icon.ALERT;
        Div sentence = new Div(icon.draw(), new Paragraph(colour, new Span(getTranslation(key))));
        sentence.addClassNames(
                "notice", light == Light.RED ? "notice--bad" : "notice--care", "check__sentence");
        sentence.getElement().setAttribute("role", "status");
        getContent().add(sentence);
    }
}
