package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.ClauseText;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.CounterLine;
import tavolo.domain.board.PreparedLine;
import tavolo.domain.library.ClauseDefinition;
import tavolo.domain.library.Language;
import tavolo.domain.redline.TextComparison;
import tavolo.ui.language.Wording;
import tavolo.ui.redline.TextPane;

/// Any text of a clause in either language, plain or compared with any other: what is on the table,
/// what was, what another party would have it say, what the own one has prepared. Its values stand
/// below, a column for each party that would have others.
final class ClauseReader extends Composite<Div> {

    private final Select<Language> languages = new Select<>();
    private final Select<Reading> read = new Select<>();
    private final Select<Reading> compared = new Select<>();
    private final TextPane text = new TextPane();
    private final ParameterTable parameters = new ParameterTable();
    private final TextComparison texts;
    private List<Reading> readings = List.of();
    private Optional<Shown> shown = Optional.empty();

    private record Shown(ClauseView clause, ClauseDefinition definition) {}

    ClauseReader(TextComparison texts) {
        this.texts = texts;
        languages.setLabel(getTranslation("view.table.text-language"));
        languages.setItems(Language.values());
        languages.setItemLabelGenerator(l -> Wording.of(l, this));
        languages.addValueChangeListener(_ -> render());
        read.setLabel(getTranslation("view.table.read"));
        read.setItemLabelGenerator(reading -> words(reading));
        read.addValueChangeListener(_ -> render());
        compared.setLabel(getTranslation("view.table.compare"));
        compared.setEmptySelectionAllowed(true);
        compared.setEmptySelectionCaption(getTranslation("view.table.compare-none"));
        compared.setItemLabelGenerator(reading ->
                reading == null ? getTranslation("view.table.compare-none") : words(reading));
        compared.addValueChangeListener(_ -> render());
        Div tools = new Div(languages, read, compared);
        tools.addClassName("clause-pane__tools");
        getContent().add(tools, text, parameters);
    }

    /// Shows the version on the table; compares with the one before when there is one.
    void show(
            ClauseView clause,
            ClauseDefinition definition,
            Optional<PreparedLine> prepared,
            Language language) {
        shown = Optional.empty();
        readings = Reading.of(clause, prepared);
        languages.setValue(language);
        read.setItems(readings);
        compared.setItems(readings);
        read.setVisible(readings.size() > 1);
        compared.setVisible(readings.size() > 1);
        read.setValue(readings.getFirst());
        compared.setValue(before().orElse(null));
        shown = Optional.of(new Shown(clause, definition));
        render();
    }

    private Optional<Reading> before() {
        return readings.stream()
                .filter(reading ->
                        reading.kind() == Reading.Kind.EARLIER
                                || reading.kind() == Reading.Kind.FIRST)
                .findFirst();
    }

    /// Shows what an organisation would have the clause say, beside the version on the table.
    void read(CounterLine counter) {
        choose(Reading.of(counter));
    }

    /// Shows the own prepared words beside the version on the table.
    void readPrepared() {
        readings.stream()
                .filter(reading -> reading.kind() == Reading.Kind.PREPARED)
                .findFirst()
                .ifPresent(this::choose);
    }

    private void choose(Reading reading) {
        read.setValue(reading);
        compared.setValue(readings.getFirst());
    }

    private String words(Reading reading) {
        return getTranslation(
                switch (reading.kind()) {
                    case LATEST -> "view.table.reading.latest";
                    case COUNTER -> "view.table.reading.counter";
                    case PREPARED -> "view.table.reading.prepared";
                    case EARLIER -> "view.table.reading.earlier";
                    case FIRST -> "view.table.reading.first";
                },
                reading.number(),
                reading.organisation());
    }

    private void render() {
        if (shown.isEmpty() || languages.getValue() == null || read.getValue() == null) {
            return;
        }
        Language language = languages.getValue();
        ClauseDefinition definition = shown.get().definition();
        ClauseText now = read.getValue().text();
        Optional<ClauseText> before =
                compared.getOptionalValue()
                        .filter(other -> !other.equals(read.getValue()))
                        .map(Reading::text);
        String words = expanded(definition, now, language);
        before.ifPresentOrElse(
                old ->
                        text.showDifferences(
                                texts.between(expanded(definition, old, language), words, language),
                                language.locale()),
                () -> text.show(words, language.locale()));
        parameters.show(definition, now, before, beside(), language);
    }

    private List<Reading> beside() {
        boolean latest = read.getValue().kind() == Reading.Kind.LATEST;
        return shown.map(Shown::clause).filter(_ -> latest).stream()
                .flatMap(clause ->
                        readings.stream().filter(other -> other.isBeside(clause.latest())))
                .toList();
    }

    private static String expanded(
            ClauseDefinition definition, ClauseText text, Language language) {
        return definition.expand(text.parameters(), text.words().in(language), language);
    }
}
