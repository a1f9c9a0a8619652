package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
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
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.signing.LatePapers;
import tavolo.domain.signing.ReadFormalities.Shown;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.papers.PapersBeingMade;
import tavolo.ui.security.CurrentActor;

/// Without a slot in the address: who has signed what and who is missing. With one of the person's
/// own: the ceremony.
@Route("accordi/:agreement/firma")
@RouteAlias("accordi/:agreement/firma/:signatory")
@PermitAll
public final class SignView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final CeremonyTools tools;
    private final SlotTools slots;
    private final Notices notices = new Notices();
    private final LatePapers late;
    private final BusinessClock clock;
    private Optional<TableView> table = Optional.empty();

    SignView(
            CurrentActor actor,
            ReadAgreements read,
            CeremonyTools tools,
            SlotTools slots,
            LatePapers late,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.tools = tools;
        this.slots = slots;
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
        getContent().add(new Ceremony(tools, slots, clock.today(), view, instrument, slot));
        MainLayout.refresh(this);
    }

    private void overview(TableView view) {
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.SIGN),
                        notices,
                        new DeadlinePart(slots, view, clock.today()));
        Div cards = new Div();
        cards.addClassName("signing__cards");
        view.instruments().forEach(instrument -> cards.add(card(view, instrument)));
        getContent().add(cards, new HandOverPart(view, actor.current().person()));
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
        Optional<Shown> formality = slots.formalities().of(view.id(), instrument.kind());
        formality.ifPresent(shown ->
                card.add(new LevelPart(slots.formalities(), view, instrument, shown, notices)));
        UnorderedList list = new UnorderedList();
        list.addClassName("signing__people");
        card.add(new OrderPart(slots.formalities(), view, instrument));
        boolean isQualified = formality.filter(f -> f.formality().isQualified()).isPresent();
        for (SignatoryLine line : instrument.signatories()) {
            SlotRow.Rule rule = new SlotRow.Rule(isQualified, SlotRow.waitsFor(instrument, line));
            list.add(new SlotRow(slots, view, line, notices, rule));
        }
        card.add(list);
        return card;
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
