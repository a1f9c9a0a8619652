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
import java.util.stream.Stream;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.KnownAdhesion;
import tavolo.domain.verify.KnownPaper;
import tavolo.domain.verify.KnownSignature;
import tavolo.domain.verify.Light;
import tavolo.domain.verify.PackageVerdict;
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
            case Verification.Adhered(_, KnownAdhesion act) -> AdhesionNotes.sentence(act);
            case Verification.Judged(_, Verdict verdict, _) ->
                    "view.verify.judged." + word(verdict);
            case Verification.Packaged packaged -> "view.verify.packaged." + word(packaged);
            case Verification.Enveloped enveloped ->
                    "view.verify.enveloped." + EnvelopeWord.of(enveloped);
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
                if (paper.reserved() > 0) {
                    yield "reserved";
                }
                if (!paper.isComplete()) {
                    yield "incomplete";
                }
                yield paper.signatures().stream().allMatch(KnownSignature::isRight)
                        ? "unasked"
                        : "pending";
            }
        };
    }

    private static String word(Verification.Packaged packaged) {
        return switch (packaged.verdict()) {
            case PackageVerdict.Whole _ ->
                    switch (packaged.light()) {
                        case GREEN -> "whole";
                        case AMBER -> "underway";
                        case RED -> "wrong";
                    };
            case PackageVerdict.Broken _ -> "broken";
            case PackageVerdict.NotSealed _ -> "not-sealed";
            case PackageVerdict.NotRead _ -> "not-read";
        };
    }

    private List<String> notes(Verification.Packaged packaged) {
        return switch (packaged.verdict()) {
            case PackageVerdict.Whole whole ->
                    Stream.concat(
                                    Stream.of(
                                            getTranslation(
                                                    "view.verify.packaged.files",
                                                    whole.agreement(),
                                                    whole.files())),
                                    packaged.papers().stream().map(this::line))
                            .toList();
            case PackageVerdict.Broken(List<String> places) ->
                    places.stream()
                            .map(place -> getTranslation("view.verify.packaged.place", place))
                            .toList();
            case PackageVerdict.NotSealed _, PackageVerdict.NotRead _ -> List.of();
        };
    }

    private String line(KnownPaper paper) {
        return getTranslation(
                "view.verify.packaged.paper",
                Wording.of(paper.kind(), this),
                paper.edition(),
                paper.signatures().size(),
                paper.required());
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
            case Verification.Adhered(_, KnownAdhesion act) ->
                    notes.addAll(AdhesionNotes.of(act, this));
            case Verification.Packaged packaged -> notes.addAll(notes(packaged));
            case Verification.Enveloped enveloped ->
                    notes.addAll(words(enveloped.envelope().verdict()));
            case Verification.Judged(_, Verdict verdict, _) -> notes.addAll(words(verdict));
        }
        return notes;
    }

    private List<String> words(Verdict verdict) {
        return verdict.findings().stream()
                .sorted()
                .map((Finding finding) -> Wording.of(finding, this))
                .toList();
    }

    private Component facts(String name, Verification verification) {
        Definitions facts = new Definitions();
        facts.add(getTranslation("view.verify.file"), name);
        if (verification instanceof Verification.Known(_, KnownPaper paper)) {
            facts.add(
                    getTranslation("view.verify.document"),
                    document(paper.kind(), paper.agreement(), paper.edition()));
        }
        if (verification instanceof Verification.Adhered(_, KnownAdhesion act)) {
            facts.add(
                    getTranslation("view.verify.adhered.to"),
                    document(act.kind(), act.agreement(), act.edition()));
            facts.add(getTranslation("view.verify.adhered.text"), digest(act.text()));
            facts.add(getTranslation("view.verify.adhered.paper"), digest(act.paper()));
        }
        return facts.add(getTranslation("view.verify.digest"), digest(verification.digest()));
    }

    private String document(InstrumentKind kind, String agreement, int edition) {
        return getTranslation(
                "view.verify.document.words", Wording.of(kind, this), agreement, edition);
    }

    private static Span digest(Sha256 sha) {
        Span digest = new Span(sha.toString());
        digest.addClassName("digest");
        return digest;
    }

    private void signatures(Verification verification) {
        if (isUnchanged(verification)) {
            getContent().add(new Paragraph(getTranslation("view.verify.unchanged")));
        }
        String title = getTranslation("view.verify.signatures");
        switch (verification) {
            case Verification.Known(_, KnownPaper paper) -> cards(title, known(paper));
            case Verification.Adhered _ -> {}
            case Verification.Packaged(_, _, List<KnownPaper> papers) ->
                    papers.forEach(paper ->
                            cards(
                                    getTranslation(
                                            "view.verify.packaged.signatures",
                                            Wording.of(paper.kind(), this),
                                            paper.edition()),
                                    known(paper)));
            case Verification.Enveloped enveloped -> {
                cards(
                        getTranslation("view.verify.enveloped.signatures"),
                        enveloped.envelope().signatures().stream()
                                .map(each -> SignatureCard.of(each, enveloped.known(each)))
                                .toList());
                enveloped.content().ifPresent(this::inside);
            }
            case Verification.Judged(_, Verdict verdict, _) ->
                    cards(title, verdict.signatures().stream().map(SignatureCard::of).toList());
        }
    }

    private void inside(Verification content) {
        getContent()
                .add(
                        new H3(getTranslation("view.verify.enveloped.inside")),
                        new CheckResult(
                                getTranslation("view.verify.enveloped.inside.name"), content));
    }

    private static List<SignatureCard> known(KnownPaper paper) {
        return paper.signatures().stream().map(SignatureCard::of).toList();
    }

    private void cards(String title, List<SignatureCard> cards) {
        if (!cards.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("check__signatures");
            cards.forEach(card -> list.add(new ListItem(card)));
            getContent().add(new H3(title), list);
        }
    }

    /// Whether the file was compared object by object behind each signature, and nothing but
    /// signatures was found.
    private static boolean isUnchanged(Verification verification) {
        return switch (verification) {
            case Verification.Known(_, KnownPaper paper) -> isJudgedWhole(paper);
            case Verification.Adhered(_, KnownAdhesion act) -> act.stands();
            case Verification.Packaged(_, _, List<KnownPaper> papers) ->
                    !papers.isEmpty() && papers.stream().allMatch(CheckResult::isJudgedWhole);
            case Verification.Enveloped _ -> false;
            case Verification.Judged(_, Verdict verdict, _) -> verdict instanceof Verdict.Valid;
        };
    }

    private static boolean isJudgedWhole(KnownPaper paper) {
        return !paper.signatures().isEmpty()
                && paper.signatures().stream().allMatch(KnownSignature::isRight);
    }
}
