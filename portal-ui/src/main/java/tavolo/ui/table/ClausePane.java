package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import tavolo.domain.CalendarDays;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.board.ClauseLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.VersionLine;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Keyed;

/// One clause in the middle of the table: what it is for, its text in either language, what changed
/// since any other version, its values, and where the sides stand.
final class ClausePane extends Composite<Div> {

    private final Span code = new Span();
    private final H2 title = new H2();
    private final Paragraph purpose = new Paragraph();
    private final Paragraph origin = new Paragraph();
    private final Paragraph waits = new Paragraph();
    private final Select<Language> languages = new Select<>();
    private final Select<Integer> compared = new Select<>();
    private final TextPane text = new TextPane();
    private final ParameterTable parameters = new ParameterTable();
    private final Div targets = new Div();
    private final PositionList positions = new PositionList();
    private final ClauseActions actions;
    private Optional<Shown> shown = Optional.empty();

    private record Shown(ClauseView clause, ClauseDefinition definition) {}

    /// @param walk is told how many clauses to go on, or back when negative
    ClausePane(ClauseActions actions, IntConsumer walk) {
        this.actions = actions;
        code.addClassName("clause-pane__code");
        purpose.addClassName("clause-pane__purpose");
        origin.addClassName("clause-pane__origin");
        waits.addClassName("clause-pane__waits");
        languages.setLabel(getTranslation("view.table.text-language"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(l -> Wording.of(l, this));
        languages.addValueChangeListener(_ -> render());
        compared.setLabel(getTranslation("view.table.compare"));
        compared.setItemLabelGenerator(this::versionWords);
        compared.addValueChangeListener(_ -> render());
        Div tools = new Div(languages, compared);
        tools.addClassName("clause-pane__tools");
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
                        waits,
                        tools,
                        text,
                        parameters,
                        targets,
                        positions,
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

    /// Shows `clause`; compares with the version before when there is one.
    void show(ClauseView clause, ClauseDefinition definition, Language language) {
        shown = Optional.empty();
        code.setText(definition.place().code().value());
        title.setText(definition.title().in(language));
        purpose.setText(definition.purpose().in(language));
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
        languages.setValue(language);
        List<Integer> others = clause.versions().stream().skip(1).map(VersionLine::number).toList();
        List<Integer> choices = new ArrayList<>(others);
        choices.addFirst(0);
        compared.setItems(choices);
        compared.setVisible(!others.isEmpty());
        compared.setValue(others.isEmpty() ? 0 : others.getFirst());
        targets.removeAll();
        shown = Optional.of(new Shown(clause, definition));
        positions.show(clause);
        render();
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

    private String versionWords(Integer number) {
        return number == 0
                ? getTranslation("view.table.compare-none")
                : getTranslation("view.table.compare-version", number);
    }

    private void render() {
        if (shown.isEmpty() || languages.getValue() == null) {
            return;
        }
        Language language = languages.getValue();
        ClauseDefinition definition = shown.get().definition();
        ClauseText now = shown.get().clause().latest().text();
        int other = compared.getValue() == null ? 0 : compared.getValue();
        Optional<ClauseText> before =
                shown.get().clause().versions().stream()
                        .filter(version -> version.number() == other)
                        .map(VersionLine::text)
                        .findFirst();
        String words = expanded(definition, now, language);
        before.ifPresentOrElse(
                old ->
                        text.showDifferences(
                                expanded(definition, old, language), words, language.locale()),
                () -> text.show(words, language.locale()));
        parameters.show(definition, now, before, language);
    }

    private static String expanded(
            ClauseDefinition definition, ClauseText text, Language language) {
        return definition.expand(text.parameters(), text.words().in(language), language);
    }
}
