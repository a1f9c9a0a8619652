package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import tavolo.domain.board.StudyLine;
import tavolo.domain.scenario.ScenarioChoice;
import tavolo.domain.target.Indicator;
import tavolo.ui.language.Wording;

/// What is compared: which proposals, with whose calls and people, on which month.
final class ScenarioPicker extends Composite<Div> {

    private final ScenarioAddress address;
    private final SampleMonth month;
    private final Consumer<QueryParameters> wanted;
    private final CheckboxGroup<ScenarioChoice> choices = new CheckboxGroup<>();
    private final Select<StudyLine> assumed = new Select<>();
    private final Map<Indicator, TextField> figures = new TreeMap<>(Indicator.IN_ORDER);

    /// @param wanted gets the address of another comparison
    ScenarioPicker(ScenarioAddress address, SampleMonth month, Consumer<QueryParameters> wanted) {
        this.address = address;
        this.month = month;
        this.wanted = wanted;
        choices.setLabel(getTranslation("view.scenarios.choices", ScenarioChoice.MOST));
        assumed.setLabel(getTranslation("view.scenarios.assumed"));
        assumed.setHelperText(getTranslation("view.scenarios.assumed.help"));
        getContent().addClassNames("sheet", "scenarios__picker");
    }

    /// Offers `all`, named by `title`, and the `studies` on which tables may be tried.
    void offer(
            List<ScenarioChoice> all,
            Function<ScenarioChoice, String> title,
            List<StudyLine> studies) {
        choices.setItems(all);
        choices.setItemLabelGenerator(title::apply);
        choices.setValue(Set.copyOf(address.chosen()));
        limit();
        choices.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                send();
            }
        });
        assumed.setItems(studies);
        assumed.setItemLabelGenerator(
                line -> getTranslation("view.scenarios.study", line.number(), line.title()));
        assumed.setVisible(!studies.isEmpty());
        address.assumed()
                .flatMap(number ->
                        studies.stream().filter(line -> line.number() == number).findFirst())
                .ifPresent(assumed::setValue);
        assumed.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                send();
            }
        });
        getContent().add(choices, assumed, month());
    }

    /// Beyond the most nothing more can be ticked.
    private void limit() {
        boolean isFull = address.chosen().size() >= ScenarioChoice.MOST;
        choices.setItemEnabledProvider(choice -> !isFull || address.chosen().contains(choice));
    }

    private Div month() {
        Div fields = new Div();
        fields.addClassName("scenarios__month");
        if (month.kpis().isEmpty()) {
            return fields;
        }
        fields.add(
                new Paragraph(
                        getTranslation(
                                month.measured().isEmpty()
                                        ? "view.scenarios.month.typed"
                                        : "view.scenarios.month.measured",
                                Wording.of(month.days(), this))));
        for (Indicator kpi : month.kpis()) {
            TextField field = new TextField(Kpis.name(kpi));
            BigDecimal figure = month.figures().get(kpi);
            if (figure != null) {
                field.setValue(TypedNumbers.typed(figure));
            }
            field.addValueChangeListener(event -> {
                if (event.isFromClient()) {
                    send();
                }
            });
            figures.put(kpi, field);
            fields.add(field);
        }
        return fields;
    }

    private void send() {
        List<ScenarioChoice> chosen =
                choices.getListDataView()
                        .getItems()
                        .filter(choices.getValue()::contains)
                        .limit(ScenarioChoice.MOST)
                        .toList();
        Map<Indicator, BigDecimal> typed = new TreeMap<>(Indicator.IN_ORDER);
        figures.forEach((kpi, field) ->
                TypedNumbers.read(field.getValue())
                        .filter(figure -> figure.compareTo(shown(kpi)) != 0)
                        .ifPresent(figure -> typed.put(kpi, figure)));
        wanted.accept(
                new ScenarioAddress(
                                chosen,
                                Optional.ofNullable(assumed.getValue()).map(StudyLine::number))
                        .written(typed));
    }

    /// What was measured, as it stands in its field.
    private BigDecimal shown(Indicator kpi) {
        BigDecimal measured = month.measured().get(kpi);
        return measured == null
                ? BigDecimal.ONE.negate()
                : TypedNumbers.read(TypedNumbers.typed(measured)).orElse(measured);
    }
}
