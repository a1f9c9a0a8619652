package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.BusinessClock;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.signing.LatePapers;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Place;
import tavolo.ui.papers.PapersBeingMade;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.side.SideMark;

/// Without a slot in the address: who has signed what and who is missing. With one of the person's
/// own: the ceremony.
@Route("accordi/:agreement/firma")
@RouteAlias("accordi/:agreement/firma/:signatory")
@PermitAll
public final class SignView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final CeremonyTools tools;
    private final LatePapers late;
    private final BusinessClock clock;
    private Optional<TableView> table = Optional.empty();

    SignView(
            CurrentActor actor,
            ReadAgreements read,
            CeremonyTools tools,
            LatePapers late,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.tools = tools;
        this.late = late;
        this.clock = clock;
        getContent().addClassName("signing");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        TableView view = table.get();
        if (late.lacksPapers(view.id())) {
            waitForPapers(view);
            return;
        }
        Optional<String> slot = event.getRouteParameters().get("signatory");
        if (slot.isEmpty()) {
            overview(view);
            return;
        }
        Optional<UUID> id = Addresses.identity(slot);
        Optional<InstrumentLine> instrument = id.flatMap(wanted -> holding(view, wanted));
        if (instrument.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        ceremony(view, instrument.get(), own(instrument.get(), id.orElseThrow()).orElseThrow());
    }

    private void waitForPapers(TableView view) {
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.SIGN),
                        new PapersBeingMade(late::ensure, view.id()));
        MainLayout.refresh(this);
    }

    private Optional<InstrumentLine> holding(TableView view, UUID slot) {
        return view.instruments().stream()
                .filter(instrument -> own(instrument, slot).isPresent())
                .findFirst();
    }

    private Optional<SignatoryLine> own(InstrumentLine instrument, UUID slot) {
        return instrument.signatories().stream()
                .filter(line -> line.id().value().equals(slot))
                .filter(line -> line.person().equals(actor.current().person()))
                .findFirst();
    }

    private void ceremony(TableView view, InstrumentLine instrument, SignatoryLine slot) {
        getContent().removeAll();
        getContent().add(new Ceremony(tools, view, instrument, slot));
        MainLayout.refresh(this);
    }

    private void overview(TableView view) {
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.SIGN));
        Div cards = new Div();
        cards.addClassName("signing__cards");
        view.instruments().forEach(instrument -> cards.add(card(view, instrument)));
        getContent().add(cards);
        MainLayout.refresh(this);
    }

    private Section card(TableView view, InstrumentLine instrument) {
        Section card = new Section(new H2(Wording.of(instrument.kind(), this)));
        card.addClassName("signing__card");
        card.add(new Paragraph(Wording.of(instrument.status(), this)));
        instrument
                .textDigest()
                .ifPresent(digest -> {
                    Span value = new Span(digest.toString());
                    value.addClassName("digest");
                    card.add(
                            new Paragraph(
                                    new Span(getTranslation("view.table.digest") + " "), value));
                });
        if (!instrument.readable()) {
            card.add(new Paragraph(getTranslation("view.table.not-readable")));
            return card;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("signing__people");
        instrument.signatories().forEach(line -> list.add(row(view, line)));
        card.add(list);
        return card;
    }

    private ListItem row(TableView view, SignatoryLine line) {
        Span name = new Span(line.name());
        name.addClassName("signing__name");
        Span capacity =
                new Span(
                        InstrumentTexts.words(line.capacity()).in(Wording.textLanguage())
                                + ", "
                                + line.organisation());
        Span state = new Span(stateOf(line));
        state.addClassName("signing__state");
        Div words = new Div(name, capacity, state);
        if (!line.reason().isBlank()) {
            words.add(new Paragraph(line.reason()));
        }
        ListItem item =
                new ListItem(SideMark.of(OrganisationKind.valueOf(line.side().name())), words);
        item.addClassName("signing__person");
        boolean mine =
                line.state() == SignatoryState.OPEN
                        && view.state() == AgreementState.SIGNING
                        && line.person().equals(actor.current().person());
        if (mine) {
            Anchor sign =
                    new Anchor(
                            AgreementPage.SIGN.of(view.id()) + "/" + line.id(),
                            getTranslation("view.sign.go"));
            sign.addClassName("signing__go");
            Anchor own =
                    new Anchor(
                            AgreementPage.SIGN.of(view.id()) + "/" + line.id() + "/dispositivo",
                            getTranslation("view.elsewhere.go"));
            own.addClassName("signing__own");
            item.add(sign, own);
        }
        return item;
    }

    private String stateOf(SignatoryLine line) {
        String state = Wording.of(line.state(), this);
        String when = line.decidedAt().map(at -> ", " + Dates.moment(at, getLocale())).orElse("");
        String verdict =
                line.verdict()
                        .map(found ->
                                " · "
                                        + getTranslation(
                                                "view.sign.verdict."
                                                        + found.toLowerCase(java.util.Locale.ROOT)
                                                                .replace('_', '-')))
                        .orElse("");
        return state + when + verdict;
    }

    @Override
    public String placeName() {
        return AgreementPage.SIGN.nameOf(table, this);
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
