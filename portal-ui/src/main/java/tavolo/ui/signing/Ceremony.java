package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.proof.Proof;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningView;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Notices;
import tavolo.ui.proof.ProofStep;

/// The ceremony of one signature: who and in which capacity, that nothing changed since the side's
/// yes, the summary, the clauses, the paper; then the proof of the person, and the receipt.
/// Refusing is another button and asks for a reason.
final class Ceremony extends Composite<Div> {

    private final CeremonyTools tools;
    private final SlotTools slots;
    private final LocalDate today;
    private final MannerForm manner;
    private final OwnSlots own;
    private final TableView table;
    private final InstrumentLine instrument;
    private final SignatoryLine slot;
    private final CeremonyText text;
    private final Notices notices = new Notices();
    private final Div bar = new Div();
    private final Div step = new Div();
    private final boolean isQualified;

    Ceremony(
            CeremonyTools tools,
            SlotTools slots,
            LocalDate today,
            TableView table,
            InstrumentLine instrument,
            SignatoryLine slot) {
        this.tools = tools;
        this.slots = slots;
        this.today = today;
        this.manner = new MannerForm(slot.manner());
        this.own = OwnSlots.of(table, tools.actor().current().person());
        this.table = table;
        this.instrument = instrument;
        this.slot = slot;
        this.text = new CeremonyText(tools, table, instrument, slot);
        this.isQualified =
                slots.formalities()
                        .of(table.id(), instrument.kind())
                        .filter(shown -> shown.formality().isQualified())
                        .isPresent();
        getContent().addClassName("ceremony");
        H1 title = new H1(getTranslation("view.sign.title", Wording.of(instrument.kind(), this)));
        title.getElement().setAttribute("tabindex", "-1");
        Anchor back =
                new Anchor(AgreementPage.SIGN.of(table.id()), getTranslation("view.sign.back"));
        step.addClassName("ceremony__step");
        bar.addClassName("ceremony__bar");
        getContent().add(back, title);
        series();
        getContent().add(text, notices, step, bar);
        if (slot.state() == SignatoryState.OPEN && table.state() == AgreementState.SIGNING) {
            offer();
        } else {
            bar.add(new DecidedPart(tools, instrument, slot));
        }
    }

    /// Which one it is of several papers of the same person.
    private void series() {
        if (own.count() > 1) {
            Paragraph series =
                    new Paragraph(
                            getTranslation("view.sign.series", own.placeOf(slot), own.count()));
            series.addClassName("muted");
            getContent().add(series);
        }
    }

    private void offer() {
        step.removeAll();
        bar.removeAll();
        Details proviso = new Details(getTranslation("view.sign.manner.title"), manner);
        proviso.setOpened(slot.manner().kind() != SignatureKind.NORMAL);
        step.add(proviso);
        if (isQualified) {
            Paragraph why = new Paragraph(getTranslation("view.sign.level.ceremony"));
            why.addClassName("ceremony__unchanged");
            step.addComponentAsFirst(why);
        }
        Button refuse = new Button(getTranslation("view.sign.refuse"), _ -> askRefusal(false));
        refuse.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        Button change = new Button(getTranslation("view.sign.change"), _ -> askRefusal(true));
        bar.add(refuse, change);
        if (slot.principal().isEmpty() && isDelegable()) {
            bar.add(new Button(getTranslation("view.sign.delegate"), _ -> delegate()));
        }
        String first = SlotRow.waitsFor(instrument, slot);
        if (!first.isEmpty()) {
            step.addComponentAsFirst(
                    new Paragraph(getTranslation("view.sign.order.not-yet", first)));
            return;
        }
        bar.add(isQualified ? ownDevice() : here());
        if (!tools.remote().signing().providers().isEmpty()) {
            step.add(
                    new RemoteOffer(tools, table.id(), instrument, slot, notices)
                            .stating(this::state));
        }
    }

    /// The way to sign with the portal's own signature.
    private Button here() {
        Button sign = new Button(getTranslation("view.sign.sign"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(_ -> {
            prepare();
            sign.setEnabled(true);
        });
        return sign;
    }

    private OwnDevice ownDevice() {
        return new OwnDevice(
                AgreementPage.SIGN.of(table.id()) + "/" + slot.id() + "/dispositivo",
                this::state,
                notices);
    }

    private boolean isDelegable() {
        return switch (slot.capacity()) {
            case LEGAL_REPRESENTATIVE, ATTORNEY, UNION_OFFICER -> true;
            case RSU_MEMBER, RSA_DELEGATE -> false;
        };
    }

    private void delegate() {
        new DelegateDialog(slots, table.id(), slot.id(), today)
                .open(() ->
                        getUI().ifPresent(ui -> ui.navigate(AgreementPage.SIGN.of(table.id()))));
    }

    private Outcome<?> state() {
        manner.attend();
        return slots.manner().by(tools.actor().current(), table.id(), slot.id(), manner.words());
    }

    /// Says first how the person signs, which the certificate will show.
    private void prepare() {
        notices.show(
                state(),
                _ ->
                        notices.show(
                                tools.prepare().by(tools.actor().current(), table.id(), slot.id()),
                                this::confirm));
    }

    private void confirm(SigningView prepared) {
        step.removeAll();
        bar.removeAll();
        Span words = new Span(prepared.textDigest().toString());
        words.addClassName("digest");
        Span paper = new Span(prepared.paperDigest().toString());
        paper.addClassName("digest");
        ProofStep proof =
                new ProofStep(
                                tools.proofs(),
                                getTranslation("view.sign.confirm"),
                                prepared.challenge(),
                                given -> complete(prepared, given))
                        .toSign();
        step.add(
                new H2(getTranslation("view.sign.confirm-title")),
                new Paragraph(getTranslation("view.sign.confirm-help")),
                new Definitions()
                        .add(getTranslation("view.table.digest"), words)
                        .add(getTranslation("view.sign.paper-digest"), paper),
                proof);
        Button cancel = new Button(getTranslation("layout.back"), _ -> offer());
        bar.add(cancel, proof.press());
        proof.getElement().executeJs("this.scrollIntoView({block: 'center'})");
    }

    private void complete(SigningView prepared, Proof given) {
        Outcome<Receipt> outcome =
                tools.complete()
                        .by(
                                tools.actor().current(),
                                prepared.session(),
                                given,
                                prepared.textDigest(),
                                prepared.paperDigest());
        notices.show(outcome, this::receipt);
    }

    private void receipt(Receipt receipt) {
        step.removeAll();
        bar.removeAll();
        text.signed();
        // Below the receipt: it was read already.
        getContent().remove(text, bar);
        getContent().add(text, bar);
        notices.done(getTranslation("view.sign.done"));
        step.add(
                new H2(getTranslation("view.sign.receipt")),
                ReceiptFacts.of(receipt, this),
                new HandOverPart(table, tools.actor().current().person()));
        Anchor download =
                new Anchor(
                        tools.files().of(receipt.document(), Optional.empty()),
                        getTranslation("view.sign.download"));
        Anchor next =
                new Anchor(AgreementPage.SIGN.of(table.id()), getTranslation("view.sign.back"));
        bar.add(download, next);
        own.nextAfter(slot).ifPresent(this::goOn);
    }

    /// Leads on to the next paper of the same person, which is read and proven by itself.
    private void goOn(OwnSlots.Own other) {
        Anchor on =
                new Anchor(
                        AgreementPage.SIGN.of(table.id()) + "/" + other.line().id(),
                        getTranslation(
                                "view.sign.series.next",
                                Wording.of(other.instrument().kind(), this),
                                own.placeOf(other.line()),
                                own.count()));
        on.addClassName("signing__go");
        bar.add(on);
    }

    /// @param change whether clauses are named to be talked over again, rather than none
    private void askRefusal(boolean change) {
        bar.removeAll();
        RefusalForm form =
                new RefusalForm(
                        table.clauses().stream()
                                .filter(line -> line.place().instrument() == instrument.kind())
                                .toList(),
                        tools.library(),
                        Wording.textLanguage(),
                        change);
        step.removeAll();
        step.add(form);
        Button cancel = new Button(getTranslation("layout.back"), _ -> offer());
        Button refuse =
                new Button(getTranslation(change ? "view.sign.change-do" : "view.sign.refuse-do"));
        refuse.addThemeVariants(change ? ButtonVariant.PRIMARY : ButtonVariant.ERROR);
        refuse.setDisableOnClick(true);
        refuse.addClickListener(_ -> {
            refuse(form);
            refuse.setEnabled(true);
        });
        bar.add(cancel, refuse);
        form.focus();
    }

    private void refuse(RefusalForm form) {
        if (!form.isComplete()) {
            return;
        }
        notices.show(
                tools.refuse()
                        .by(
                                tools.actor().current(),
                                table.id(),
                                slot.id(),
                                form.reason(),
                                form.about()),
                _ -> getUI().ifPresent(ui -> ui.navigate(AgreementPage.TABLE.of(table.id()))));
    }
}
