package tavolo.ui.verify;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.KnownPaper;
import tavolo.domain.verify.Light;
import tavolo.domain.verify.Verification;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// What came of the check of one file: the sentence, its reasons, what the file is, and a card for
/// each signature.
final class CheckResult extends Composite<Div> {

    CheckResult(String name, Verification verification) {
        getContent().addClassName("check");
        getContent().add(sentence(verification));
        List<String> notes = notes(verification);
        if (!notes.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("check__notes");
            notes.forEach(note -> list.add(new ListItem(note)));
            getContent().add(list);
        }
        getContent().add(facts(name, verification));
        signatures(verification);
    }

    private Component sentence(Verification verification) {
        Light light = verification.light();
        Span colour = new Span(Wording.of(light, this));
        colour.addClassName("check__light");
        Paragraph words =
                new Paragraph(colour, new Span(getTranslation(sentenceKey(verification))));
        Div sentence = new Div(icon(light).draw(), words);
        sentence.addClassNames("notice", "notice--" + tone(light), "check__sentence");
        sentence.getElement().setAttribute("role", "status");
        return sentence;
    }

    private static String tone(Light light) {
        return switch (light) {
            case GREEN -> "good";
            case AMBER -> "care";
            case RED -> "bad";
        };
    }

    private static Icon icon(Light light) {
        return switch (light) {
            case GREEN -> Icon.CHECK;
            case AMBER -> Icon.ALERT;
            case RED -> Icon.STOP;
        };
    }

    private static String sentenceKey(Verification verification) {
        return switch (verification) {
            case Verification.Known(_, KnownPaper paper) -> "view.verify.known." + word(paper);
            case Verification.Judged(_, Verdict verdict) -> "view.verify.judged." + word(verdict);
        };
    }

    private static String word(KnownPaper paper) {
        return switch (paper.light()) {
            case GREEN -> "complete";
            case RED -> "wrong";
            case AMBER -> {
                if (paper.isSuperseded()) {
                    yield "superseded";
                }
                yield paper.isComplete() ? "pending" : "incomplete";
            }
        };
    }

    private static String word(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Valid _ -> "valid";
            case Verdict.NotWhole _ -> "not-whole";
            case Verdict.Invalid _ -> "invalid";
            case Verdict.Undetermined _ -> "undetermined";
            case Verdict.NotSigned _ -> "not-signed";
            case Verdict.Refused _ -> "refused";
        };
    }

    private List<String> notes(Verification verification) {
        List<String> notes = new ArrayList<>();
        switch (verification) {
            case Verification.Known(_, KnownPaper paper) -> {
                notes.add(
                        getTranslation(
                                "view.verify.signed-by",
                                paper.signatures().size(),
                                paper.required()));
                if (!paper.isNewest()) {
                    notes.add(getTranslation("view.verify.not-newest"));
                }
                if (paper.isDemo()) {
                    notes.add(getTranslation("view.verify.demo"));
                }
            }
            case Verification.Judged(_, Verdict verdict) ->
                    verdict.findings().stream()
                            .sorted()
                            .map((Finding finding) -> Wording.of(finding, this))
                            .forEach(notes::add);
        }
        return notes;
    }

    private Component facts(String name, Verification verification) {
        Span digest = new Span(verification.digest().toString());
        digest.addClassName("digest");
        Definitions facts = new Definitions();
        facts.add(getTranslation("view.verify.file"), name);
        if (verification instanceof Verification.Known(_, KnownPaper paper)) {
            facts.add(
                    getTranslation("view.verify.document"),
                    getTranslation(
                            "view.verify.document.words",
                            Wording.of(paper.kind(), this),
                            paper.agreement(),
                            paper.edition()));
        }
        return facts.add(getTranslation("view.verify.digest"), digest);
    }

    private void signatures(Verification verification) {
        List<SignatureCard> cards =
                switch (verification) {
                    case Verification.Known(_, KnownPaper paper) ->
                            paper.signatures().stream().map(SignatureCard::of).toList();
                    case Verification.Judged(_, Verdict verdict) ->
                            verdict.signatures().stream().map(SignatureCard::of).toList();
                };
        if (!cards.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("check__signatures");
            cards.forEach(card -> list.add(new ListItem(card)));
            getContent().add(new H3(getTranslation("view.verify.signatures")), list);
        }
    }
}
