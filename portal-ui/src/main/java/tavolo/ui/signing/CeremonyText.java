package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.agreement.InstrumentTexts;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.PartyName;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.ui.document.PdfViewer;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// What is read before signing: who and in which capacity, what changed since the yes, the summary,
/// the clauses as cards, the paper.
final class CeremonyText extends Composite<Div> {

    private final CeremonyTools tools;
    private final TableView table;
    private final InstrumentLine instrument;
    private final SignatoryLine slot;

    CeremonyText(
            CeremonyTools tools, TableView table, InstrumentLine instrument, SignatoryLine slot) {
        this.tools = tools;
        this.table = table;
        this.instrument = instrument;
        this.slot = slot;
        getContent().addClassName("ceremony__reading");
        getContent().add(who(), new SincePart(tools, table, instrument), summary());
        if (instrument.document().isPresent()) {
            getContent().add(clauses(), paper());
        }
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
}
