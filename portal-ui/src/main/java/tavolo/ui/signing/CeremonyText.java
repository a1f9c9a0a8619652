package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// What is read before signing: who and in which capacity, what changed since the yes, the summary,
/// the text.
final class CeremonyText extends Composite<Div> {

    private final TableView table;
    private final InstrumentLine instrument;
    private final SignatoryLine slot;
    private final Optional<ReadingMarks> marks;

    CeremonyText(
            CeremonyTools tools, TableView table, InstrumentLine instrument, SignatoryLine slot) {
        this.table = table;
        this.instrument = instrument;
        this.slot = slot;
        this.marks = marks(tools);
        getContent().addClassName("ceremony__reading");
        getContent().add(who(), new SincePart(tools, table, instrument), summary());
        if (instrument.document().isPresent()) {
            getContent().add(new CeremonyReading(tools, table, instrument, marks));
        }
    }

    /// Lets the text be read on, without marks: it is signed.
    void signed() {
        marks.ifPresent(ReadingMarks::end);
    }

    /// Where the person marks what they have read, as long as they can still sign.
    private Optional<ReadingMarks> marks(CeremonyTools tools) {
        boolean isOpen =
                slot.state() == SignatoryState.OPEN && table.state() == AgreementState.SIGNING;
        return isOpen
                ? Optional.of(
                        new ReadingMarks(
                                tools.reading(), tools.actor().current(), table.id(), slot.id()))
                : Optional.empty();
    }

    private Paragraph who() {
        Paragraph who =
                new Paragraph(
                        getTranslation(
                                slot.principal().isEmpty() ? "view.sign.who" : "view.sign.who-for",
                                slot.name(),
                                slot.organisation(),
                                InstrumentTexts.words(slot.capacity()).in(Wording.textLanguage()),
                                slot.principal()));
        who.addClassName("ceremony__who");
        return who;
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
}
