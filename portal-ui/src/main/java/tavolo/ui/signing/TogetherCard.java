package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.SignatureKind;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.Task;
import tavolo.domain.proof.Proof;
import tavolo.domain.signing.PrepareTogether;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SignTogether;
import tavolo.domain.signing.SigningView;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// One of several papers that are signed at one go: what it is, what changed, its text, whether it
/// was read, and what became of it.
final class TogetherCard extends Composite<Section> {

    private final TogetherTools tools;
    private final TableView table;
    private final InstrumentLine instrument;
    private final SignatoryLine slot;
    private final Checkbox read = new Checkbox();
    private final Div result = new Div();
    private boolean isSigned;

    private TogetherCard(
            TogetherTools tools, TableView table, InstrumentLine instrument, SignatoryLine slot) {
        this.tools = tools;
        this.table = table;
        this.instrument = instrument;
        this.slot = slot;
        getContent().addClassNames("signing__card", "together__card");
        getContent().add(new H2(title()), who());
        if (slot.manner().kind() != SignatureKind.NORMAL) {
            getContent().add(new Paragraph(Wording.of(slot.manner().kind(), this)));
        }
        result.addClassName("together__result");
        result.getElement().setAttribute("aria-live", "polite");
        if (instrument.document().isPresent()) {
            read.setLabel(getTranslation("view.together.read"));
            getContent().add(new SincePart(tools.ceremony(), table, instrument), text(), read);
        } else {
            getContent().add(new Paragraph(getTranslation("view.together.not-ready")));
            result.add(alone());
        }
        getContent().add(result);
    }

    /// The card of a signature that waits; empty when it does not wait any more.
    static Optional<TogetherCard> of(TogetherTools tools, Task task) {
        CeremonyTools ceremony = tools.ceremony();
        if (task.agreement().isEmpty()
                || !(ceremony.read().table(ceremony.actor().current(), task.agreement().get())
                        instanceof Outcome.Done<TableView>(TableView table))) {
            return Optional.empty();
        }
        return OwnSlots.of(table, ceremony.actor().current().person()).slots().stream()
                .filter(own -> task.subject().equals(Optional.of(own.line().id().value())))
                .map(own -> new TogetherCard(tools, table, own.instrument(), own.line()))
                .findFirst();
    }

    private Paragraph who() {
        return new Paragraph(
                table.title()
                        + " · "
                        + getTranslation(
                                slot.principal().isEmpty() ? "view.sign.who" : "view.sign.who-for",
                                slot.name(),
                                slot.organisation(),
                                InstrumentTexts.words(slot.capacity()).in(Wording.textLanguage()),
                                slot.principal()));
    }

    private Details text() {
        Div place = new Div();
        Details details = new Details(getTranslation("view.together.open"), place);
        details.addOpenedChangeListener(event -> {
            if (event.isOpened() && place.getComponentCount() == 0) {
                place.add(
                        new CeremonyReading(tools.ceremony(), table, instrument, Optional.empty()));
            }
        });
        return details;
    }

    private Anchor alone() {
        return new Anchor(
                AgreementPage.SIGN.of(table.id()) + "/" + slot.id(),
                getTranslation("view.together.alone"));
    }

    /// Tells `changed` whenever the person confirms or takes it back.
    TogetherCard telling(Runnable changed) {
        read.addValueChangeListener(_ -> changed.run());
        return this;
    }

    /// Which paper of which agreement.
    String title() {
        return Wording.of(instrument.kind(), this) + " · " + table.number();
    }

    PrepareTogether.Place place() {
        return new PrepareTogether.Place(table.id(), slot.id());
    }

    /// Whether the person has read it and wants to sign it now.
    boolean isConfirmed() {
        return read.getValue() && !isSigned;
    }

    boolean isSigned() {
        return isSigned;
    }

    /// Says why it cannot be signed now.
    void prepared(Outcome<SigningView> outcome) {
        result.removeAll();
        if (outcome instanceof Outcome.Refused<SigningView>(Refusal why)) {
            refused(why);
            result.add(alone());
        }
    }

    /// Says what became of it.
    void signed(SignTogether.Signed what, SigningView shown) {
        result.removeAll();
        switch (what.receipt()) {
            case Outcome.Done<Receipt>(Receipt receipt) -> done(receipt);
            case Outcome.Refused<Receipt>(Refusal why) -> {
                refused(why);
                result.add(what.isConfirmed() ? again(shown) : alone());
            }
        }
    }

    private void refused(Refusal why) {
        Paragraph sentence = new Paragraph(Wording.of(why, this));
        sentence.addClassName("together__refused");
        result.add(sentence);
    }

    private void done(Receipt receipt) {
        isSigned = true;
        read.setVisible(false);
        Paragraph sentence =
                new Paragraph(
                        getTranslation(
                                "view.together.signed",
                                Dates.moment(receipt.signedAt(), getLocale()),
                                receipt.stillMissing()));
        sentence.addClassName("together__signed");
        result.add(
                sentence,
                new Anchor(
                        tools.ceremony().files().of(receipt.document(), Optional.empty()),
                        getTranslation("view.sign.download")));
    }

    /// The proof was taken already, so none is looked at.
    private Button again(SigningView shown) {
        Button again = new Button(getTranslation("view.together.again"));
        again.setDisableOnClick(true);
        again.addClickListener(_ ->
                signed(
                        new SignTogether.Signed(
                                shown.session(),
                                true,
                                tools.ceremony()
                                        .complete()
                                        .by(
                                                tools.ceremony().actor().current(),
                                                shown.session(),
                                                new Proof.Password(""),
                                                shown.textDigest(),
                                                shown.paperDigest())),
                        shown));
        return again;
    }
}
