package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.MyTasks;
import tavolo.domain.board.Task;
import tavolo.domain.proof.Proof;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.signing.SignTogether;
import tavolo.domain.signing.SigningView;
import tavolo.domain.signing.TogetherChallenge;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.papers.PapersBeingMade;
import tavolo.ui.proof.ProofStep;

/// Several papers that wait for one person, signed at one go: each is read and confirmed, then one
/// proof of the person signs them all, and each says what became of it. Which papers is in the
/// address: `?posti=` and the slots; without it all that wait.
@Route(TogetherView.PATH)
@PermitAll
public final class TogetherView extends Composite<Div> implements AfterNavigationObserver, Place {

    static final String PATH = "firma-insieme";

    private static final String SLOTS = "posti";

    private final TogetherTools tools;
    private final Notices notices = new Notices();
    private final Div papers = new Div();
    private final Section step = new Section();
    private final Div bar = new Div();
    private final List<TogetherCard> cards = new ArrayList<>();

    TogetherView(TogetherTools tools) {
        this.tools = tools;
        getContent().addClassNames("ceremony", "together");
        papers.addClassName("together__papers");
        step.addClassName("ceremony__step");
        bar.addClassName("ceremony__bar");
        getContent()
                .add(
                        new PageHeader(placeName()),
                        new Paragraph(getTranslation("view.together.help")),
                        papers,
                        notices,
                        step,
                        bar);
    }

    @Override
    public String placeName() {
        return getTranslation("view.together.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Optional<String> named = event.getLocation().getQueryParameters().getSingleParameter(SLOTS);
        Set<UUID> wanted =
                Arrays.stream(named.orElse("").split(","))
                        .flatMap(each -> Addresses.identity(Optional.of(each)).stream())
                        .collect(Collectors.toUnmodifiableSet());
        notices.show(
                tools.ceremony().read().tasks(tools.ceremony().actor().current()),
                tasks -> show(tasks, wanted));
    }

    private void show(MyTasks tasks, Set<UUID> wanted) {
        cards.clear();
        papers.removeAll();
        List<Task> waiting =
                tasks.forMe().stream()
                        .filter(task -> task.kind() == Task.Kind.SIGN)
                        .filter(task ->
                                wanted.isEmpty()
                                        || task.subject().filter(wanted::contains).isPresent())
                        .limit(TogetherChallenge.LIMIT)
                        .toList();
        Optional<AgreementId> unmade =
                waiting.stream()
                        .flatMap(task -> task.agreement().stream())
                        .filter(tools.late()::lacksPapers)
                        .findFirst();
        if (unmade.isPresent()) {
            papers.add(new PapersBeingMade(tools.late()::ensure, unmade.get()));
            return;
        }
        waiting.stream()
                .flatMap(task -> TogetherCard.of(tools, task).stream())
                .forEach(cards::add);
        cards.forEach(card -> papers.add(card.telling(this::offer)));
        if (cards.isEmpty()) {
            papers.add(new Paragraph(getTranslation("view.together.nothing")));
        }
        offer();
    }

    private List<TogetherCard> chosen() {
        return cards.stream().filter(TogetherCard::isConfirmed).toList();
    }

    private void offer() {
        step.removeAll();
        bar.removeAll();
        bar.add(new Anchor("", getTranslation("view.together.back")));
        if (cards.stream().allMatch(TogetherCard::isSigned)) {
            return;
        }
        int count = chosen().size();
        Button sign = new Button(getTranslation("view.together.sign", count), _ -> prepare());
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.setEnabled(count > 0);
        bar.add(sign);
    }

    private void prepare() {
        List<PrepareTogether.Place> places = chosen().stream().map(TogetherCard::place).toList();
        offer();
        notices.show(tools.prepare().by(tools.ceremony().actor().current(), places), this::confirm);
    }

    private void confirm(PrepareTogether.View view) {
        view.items().forEach(item -> card(item.place()).prepared(item.view()));
        List<SigningView> shown =
                view.items().stream().flatMap(item -> item.prepared().stream()).toList();
        step.removeAll();
        bar.removeAll();
        Definitions digests = new Definitions();
        view.items()
                .forEach(item ->
                        item.prepared()
                                .ifPresent(one ->
                                        digests.add(
                                                        card(item.place()).title(),
                                                        digest(one.textDigest()))
                                                .add(
                                                        getTranslation("view.sign.paper-digest"),
                                                        digest(one.paperDigest()))));
        ProofStep proof =
                new ProofStep(
                                tools.ceremony().proofs(),
                                getTranslation("view.sign.confirm"),
                                view.challenge(),
                                given -> complete(view, shown, given))
                        .toSign();
        step.add(
                new H2(getTranslation("view.together.confirm", shown.size())),
                new Paragraph(getTranslation("view.together.confirm-help")),
                digests,
                proof);
        bar.add(new Button(getTranslation("layout.back"), _ -> offer()), proof.press());
        proof.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private static Span digest(Object value) {
        Span digest = new Span(value.toString());
        digest.addClassName("digest");
        return digest;
    }

    private TogetherCard card(PrepareTogether.Place place) {
        return cards.stream().filter(card -> card.place().equals(place)).findFirst().orElseThrow();
    }

    private void complete(PrepareTogether.View view, List<SigningView> shown, Proof given) {
        notices.show(
                tools.sign().by(tools.ceremony().actor().current(), shown, given),
                signed -> results(view, signed));
    }

    private void results(PrepareTogether.View view, List<SignTogether.Signed> signed) {
        for (PrepareTogether.Item item : view.items()) {
            item.prepared()
                    .ifPresent(one ->
                            signed.stream()
                                    .filter(each -> each.session().equals(one.session()))
                                    .forEach(each -> card(item.place()).signed(each, one)));
        }
        offer();
        long done = view.items().stream().filter(item -> card(item.place()).isSigned()).count();
        String words = getTranslation("view.together.done", done, view.items().size());
        if (done == view.items().size()) {
            notices.done(words);
        } else {
            notices.care(words);
        }
    }
}
