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
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SigningView;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.document.PdfViewer;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Notices;

/// The ceremony of one signature: who and in which capacity, that nothing changed since the side's
/// yes, the summary, the clauses, the paper; then the password, and the receipt. Refusing is
/// another button and asks for a reason.
final class Ceremony extends Composite<Div> {

    private final CeremonyTools tools;
    private final TableView table;
    private final InstrumentLine instrument;
    private final SignatoryLine slot;
    private final Notices notices = new Notices();
    private final Div bar = new Div();
    private final Div step = new Div();

    Ceremony(CeremonyTools tools, TableView table, InstrumentLine instrument, SignatoryLine slot) {
        this.tools = tools;
        this.table = table;
        this.instrument = instrument;
        this.slot = slot;
        getContent().addClassName("ceremony");
        H1 title = new H1(getTranslation("view.sign.title", Wording.of(instrument.kind(), this)));
        title.getElement().setAttribute("tabindex", "-1");
        Anchor back =
                new Anchor(AgreementPage.SIGN.of(table.id()), getTranslation("view.sign.back"));
        step.addClassName("ceremony__step");
        bar.addClassName("ceremony__bar");
        getContent().add(back, title, who(), notices, unchanged(), summary());
        if (instrument.document().isPresent()) {
            getContent().add(clauses(), paper());
        }
        getContent().add(step, bar);
        if (slot.state() == SignatoryState.OPEN && table.state() == AgreementState.SIGNING) {
            offer();
        } else {
            bar.add(new Paragraph(Wording.of(slot.state(), this)));
        }
    }

    private Paragraph who() {
        Paragraph who =
                new Paragraph(
                        getTranslation(
                                "view.sign.who",
                                slot.name(),
                                slot.organisation(),
                                InstrumentTexts.words(slot.capacity()).in(Wording.textLanguage())));
        who.addClassName("ceremony__who");
        return who;
    }

    private Paragraph unchanged() {
        Paragraph words = new Paragraph(getTranslation("view.sign.unchanged"));
        words.addClassName("ceremony__unchanged");
        return words;
    }

    private Definitions summary() {
        String parties =
                table.parties().stream()
                        .filter(party -> instrument.kind().isSignedBy(party.side()))
                        .map(PartyName::shortName)
                        .collect(Collectors.joining(" · "));
        String until =
                table.endsOn()
                        .map(day -> Dates.day(day, getLocale()))
                        .orElse(getTranslation("view.sign.open-ended"));
        Span digest = new Span(instrument.textDigest().map(Object::toString).orElse("–"));
        digest.addClassName("digest");
        return new Definitions()
                .add(getTranslation("view.sign.parties"), parties)
                .add(
                        getTranslation("view.sign.validity"),
                        Dates.day(table.startsOn(), getLocale()) + " – " + until)
                .add(
                        getTranslation("view.sign.people"),
                        getTranslation("view.sign.people-value", table.headcount(), table.remote()))
                .add(getTranslation("view.table.digest"), digest);
    }

    private Details clauses() {
        Div all = new Div();
        all.addClassName("ceremony__clauses");
        List<ClauseLine> lines =
                table.clauses().stream()
                        .filter(line -> line.place().instrument() == instrument.kind())
                        .toList();
        Details details = new Details(getTranslation("view.sign.clauses", lines.size()), all);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && all.getComponentCount() == 0) {
                lines.forEach(line -> all.add(clause(line)));
            }
        });
        return details;
    }

    private Div clause(ClauseLine line) {
        ClauseDefinition definition = tools.library().place(line.place());
        Div card = new Div();
        card.addClassName("ceremony__clause");
        card.add(new H2(line.place().code() + " " + definition.title().in(Wording.textLanguage())));
        if (tools.read().clause(tools.actor().current(), table.id(), line.id())
                instanceof Outcome.Done<ClauseView>(ClauseView view)) {
            ClauseText text = view.latest().text();
            Paragraph words =
                    new Paragraph(
                            definition.expand(
                                    text.parameters(),
                                    text.words().in(Wording.textLanguage()),
                                    Wording.textLanguage()));
            words.addClassName("ceremony__text");
            card.add(words);
        }
        return card;
    }

    private Details paper() {
        Div place = new Div();
        Details details = new Details(getTranslation("view.sign.paper"), place);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && place.getComponentCount() == 0) {
                instrument
                        .document()
                        .ifPresent(id ->
                                place.add(
                                        new PdfViewer(Wording.of(instrument.kind(), this))
                                                .show(
                                                        tools.files()
                                                                .of(id, Optional.empty())
                                                                .inline())));
            }
        });
        return details;
    }

    private void offer() {
        step.removeAll();
        bar.removeAll();
        Button refuse = new Button(getTranslation("view.sign.refuse"), _ -> askRefusal());
        Button sign = new Button(getTranslation("view.sign.sign"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(_ -> {
            notices.show(
                    tools.prepare().by(tools.actor().current(), table.id(), slot.id()),
                    this::confirm);
            sign.setEnabled(true);
        });
        bar.add(refuse, sign);
        if (!tools.remote().signing().providers().isEmpty()) {
            step.add(new RemoteOffer(tools, table.id(), instrument, slot, notices));
        }
    }

    private void confirm(SigningView prepared) {
        step.removeAll();
        bar.removeAll();
        Span text = new Span(prepared.textDigest().toString());
        text.addClassName("digest");
        Span paper = new Span(prepared.paperDigest().toString());
        paper.addClassName("digest");
        PasswordField secret = new PasswordField(getTranslation("view.sign.password"));
        secret.setHelperText(getTranslation("view.sign.password-help"));
        secret.setWidthFull();
        step.add(
                new H2(getTranslation("view.sign.confirm-title")),
                new Paragraph(getTranslation("view.sign.confirm-help")),
                new Definitions()
                        .add(getTranslation("view.table.digest"), text)
                        .add(getTranslation("view.sign.paper-digest"), paper),
                secret);
        Button cancel = new Button(getTranslation("layout.back"), _ -> offer());
        Button sign = new Button(getTranslation("view.sign.confirm"));
        sign.addThemeVariants(ButtonVariant.PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(_ -> {
            complete(prepared, secret);
            sign.setEnabled(true);
        });
        bar.add(cancel, sign);
        secret.focus();
    }

    private void complete(SigningView prepared, PasswordField secret) {
        Outcome<Receipt> outcome =
                tools.complete()
                        .by(
                                tools.actor().current(),
                                prepared.session(),
                                secret.getValue(),
                                prepared.textDigest(),
                                prepared.paperDigest());
        secret.clear();
        notices.show(outcome, this::receipt);
    }

    private void receipt(Receipt receipt) {
        step.removeAll();
        bar.removeAll();
        notices.done(getTranslation("view.sign.done"));
        Span revision = new Span(receipt.revision().toString());
        revision.addClassName("digest");
        step.add(
                new H2(getTranslation("view.sign.receipt")),
                new Definitions()
                        .add(
                                getTranslation("view.sign.signed-at"),
                                Dates.moment(receipt.signedAt(), getLocale()))
                        .add(getTranslation("view.sign.revision"), revision)
                        .add(
                                getTranslation("view.sign.still-missing"),
                                Integer.toString(receipt.stillMissing())),
                new Paragraph(Wording.of(receipt.state(), this)));
        Anchor download =
                new Anchor(
                        tools.files().of(receipt.document(), Optional.empty()),
                        getTranslation("view.sign.download"));
        Anchor next =
                new Anchor(AgreementPage.SIGN.of(table.id()), getTranslation("view.sign.back"));
        bar.add(download, next);
    }

    private void askRefusal() {
        bar.removeAll();
        RefusalForm form =
                new RefusalForm(
                        table.clauses().stream()
                                .filter(line -> line.place().instrument() == instrument.kind())
                                .toList(),
                        tools.library(),
                        Wording.textLanguage());
        step.removeAll();
        step.add(form);
        Button cancel = new Button(getTranslation("layout.back"), _ -> offer());
        Button refuse = new Button(getTranslation("view.sign.refuse-do"));
        refuse.addThemeVariants(ButtonVariant.ERROR);
        refuse.setDisableOnClick(true);
        refuse.addClickListener(_ -> {
            refuse(form);
            refuse.setEnabled(true);
        });
        bar.add(cancel, refuse);
        form.focus();
    }

    private void refuse(RefusalForm form) {
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
