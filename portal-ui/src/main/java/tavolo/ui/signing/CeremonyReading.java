package tavolo.ui.signing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.library.ClauseDefinition;
import tavolo.ui.document.PdfViewer;
import tavolo.ui.language.Wording;

/// The text to be signed, twice: its clauses as cards, and the very paper. Who listens instead of
/// looking is sent to the cards, which say the same and are made of headings and paragraphs.
final class CeremonyReading extends Composite<Div> {

    private final CeremonyTools tools;
    private final TableView table;
    private final InstrumentLine instrument;
    private final Optional<ReadingMarks> marks;
    private final ReadingTabs tabs = new ReadingTabs(getTranslation("view.sign.text"));
    private final Div cards = new Div();
    private final Div paper = new Div();

    /// @param marks where the person marks what they have read; empty to offer none
    CeremonyReading(
            CeremonyTools tools,
            TableView table,
            InstrumentLine instrument,
            Optional<ReadingMarks> marks) {
        this.tools = tools;
        this.table = table;
        this.instrument = instrument;
        this.marks = marks;
        List<ClauseLine> lines =
                table.clauses().stream()
                        .filter(line -> line.place().instrument() == instrument.kind())
                        .toList();
        cards.addClassName("ceremony__clauses");
        marks.ifPresent(cards::add);
        lines.forEach(line -> cards.add(card(line)));
        marks.ifPresent(ReadingMarks::show);
        paper.addClassName("ceremony__paper");
        tabs.add(getTranslation("view.sign.clauses", lines.size()), cards, () -> {})
                .add(getTranslation("view.sign.paper"), paper, this::open);
        getContent().addClassName("ceremony__both");
        getContent().add(tabs);
    }

    private Div card(ClauseLine line) {
        ClauseDefinition definition = tools.library().place(line.place());
        Div card = new Div();
        card.addClassName("ceremony__clause");
        String name = line.place().code() + " " + definition.title().in(Wording.textLanguage());
        card.add(new H2(name));
        if (tools.read().clause(tools.actor().current(), table.id(), line.id())
                instanceof Outcome.Done<ClauseView>(ClauseView view)) {
            card.add(words(definition, view.latest().text()));
            marks.ifPresent(each -> card.add(each.box(line.id(), name)));
        }
        return card;
    }

    private static Paragraph words(ClauseDefinition definition, ClauseText text) {
        Paragraph words =
                new Paragraph(
                        definition.expand(
                                text.parameters(),
                                text.words().in(Wording.textLanguage()),
                                Wording.textLanguage()));
        words.addClassName("ceremony__text");
        return words;
    }

    /// The paper is fetched once somebody wants to see it.
    private void open() {
        if (paper.getComponentCount() > 0) {
            return;
        }
        instrument
                .document()
                .ifPresent(document ->
                        paper.add(
                                toTheCards(),
                                new PdfViewer(Wording.of(instrument.kind(), this))
                                        .show(
                                                tools.files()
                                                        .of(document, Optional.empty())
                                                        .inline())));
    }

    private Component toTheCards() {
        Button back = new Button(getTranslation("view.sign.paper.cards"), _ -> tabs.open(0));
        back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Paragraph said = new Paragraph(getTranslation("view.sign.paper.listening"));
        said.add(back);
        said.addClassName("muted");
        return said;
    }
}
