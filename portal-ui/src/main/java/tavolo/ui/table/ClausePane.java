package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CorrectionLine;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.board.RoomView;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.redline.TextComparison;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Keyed;
import tavolo.ui.search.SettledView;

/// One clause in the middle of the table: what it is for, its text in either language, what changed
/// since any other version, its values, and where the sides stand.
final class ClausePane extends Composite<Div> {

    private final Span code = new Span();
    private final H2 title = new H2();
    private final Paragraph purpose = new Paragraph();
    private final Paragraph origin = new Paragraph();
    private final Paragraph waits = new Paragraph();
    private final Anchor settled = new Anchor();
    private final ClauseReader reader;
    private final PreparedNote prepared;
    private final Div corrections = new Div();
    private final Div targets = new Div();
    private final PositionList positions = new PositionList();
    private final Counters counters;
    private final ClauseActions actions;

    /// @param walk is told how many clauses to go on, or back when negative
    /// @param takenUp gets the counter-proposal that the person takes up
    /// @param takenBack is told when the prepared answer is taken back
    ClausePane(
            ClauseActions actions,
            TextComparison texts,
            IntConsumer walk,
            Consumer<CounterLine> takenUp,
            Runnable takenBack) {
        this.actions = actions;
        this.reader = new ClauseReader(texts);
        this.prepared = new PreparedNote(reader::readPrepared, takenBack);
        this.counters = new Counters(reader::read, takenUp);
        waits.addClassName("clause-pane__waits");
        corrections.addClassName("clause-pane__corrections");
        code.addClassName("clause-pane__code");
        settled.setText(getTranslation("view.settled.link"));
        settled.getElement().setAttribute("router-link", true);
        purpose.addClassName("clause-pane__purpose");
        origin.addClassName("clause-pane__origin");
        Div ways =
                new Div(
                        way("view.table.previous", Icon.BACK, "k", () -> walk.accept(-1)),
                        way("view.table.next", Icon.FORWARD, "j", () -> walk.accept(1)));
        ways.addClassName("clause-pane__ways");
        Div head = new Div(code, title, ways);
        head.addClassName("clause-pane__head");
        getContent().addClassName("clause-pane");
        getContent()
                .add(
                        head,
                        purpose,
                        origin,
                        settled,
                        prepared,
                        corrections,
                        reader,
                        targets,
                        positions,
                        counters,
                        actions);
    }

    private NativeButton way(String words, Icon icon, String key, Runnable act) {
        NativeButton way = new NativeButton();
        way.add(icon.draw());
        way.addClickListener(_ -> act.run());
        way.addClassName("icon-button");
        way.setAriaLabel(getTranslation(words));
        way.setTitle(getTranslation(words) + " (" + key + ")");
        return Keyed.by(key, way);
    }

    /// Shows `clause` with the answer that is prepared for it.
    ///
    /// @param takesUp whether the person may take up a counter-proposal
    void show(
            ClauseView clause,
            ClauseDefinition definition,
            RoomView room,
            boolean takesUp,
            Language language) {
        code.setText(definition.place().code().value());
        title.setText(definition.title().in(language));
        purpose.setText(definition.purpose().in(language));
        settled.setHref(SettledView.addressOf(definition.place()));
        VersionLine latest = clause.latest();
        String reason = latest.reason().isBlank() ? "" : " — " + latest.reason();
        origin.setText(
                getTranslation(
                                "view.table.origin",
                                latest.number(),
                                Wording.of(latest.author(), this),
                                latest.person(),
                                Dates.moment(latest.createdAt(), getLocale()))
                        + reason);
        targets.removeAll();
        Optional<PreparedLine> answer = room.of(clause.line().id());
        reader.show(clause, definition, answer, language);
        prepared.show(answer, !room.sealed());
        positions.show(clause);
        counters.show(clause.countersOnTheTable(), takesUp);
    }

    /// Says for whom `line` waits, and for how many days up to `now`.
    void showWaits(ClauseLine line, Instant now) {
        String words =
                Arrays.stream(PartySide.values())
                        .filter(side -> line.since(side).isPresent())
                        .map(side ->
                                getTranslation(
                                        "view.table.waits",
                                        Wording.of(side, this),
                                        CalendarDays.between(line.since(side).orElseThrow(), now)))
                        .collect(Collectors.joining(" · "));
        waits.setText(words);
        waits.setVisible(!words.isEmpty());
    }

    /// Says before the text what errata in force correct of it.
    void showCorrections(List<CorrectionLine> lines, Language language) {
        corrections.removeAll();
        corrections.setVisible(!lines.isEmpty());
        for (CorrectionLine line : lines) {
            Anchor errata =
                    new Anchor(
                            AgreementPage.TABLE.of(line.errata()),
                            getTranslation("view.table.corrected", line.number()));
            errata.getElement().setAttribute("router-link", true);
            Paragraph words = new Paragraph(line.words().in(language));
            words.addClassName("clause-pane__corrected");
            corrections.add(new Div(errata, words));
        }
    }

    /// Puts `part` below what the sides say, above what can be done.
    void place(StandingPane part) {
        getContent().addComponentAtIndex(getContent().indexOf(actions), part);
    }

    /// Leads from below the text to the targets of `agreement`, for a clause that carries them.
    void showTargets(AgreementId agreement) {
        String words = getTranslation("view.table.targets-link");
        Anchor link = new Anchor(AgreementPage.TARGETS.of(agreement), words);
        Div box = new Div(new Paragraph(getTranslation("view.table.targets-help")), link);
        box.addClassName("clause-pane__targets");
        targets.removeAll();
        targets.add(box);
    }

    ClauseActions actions() {
        return actions;
    }
}
