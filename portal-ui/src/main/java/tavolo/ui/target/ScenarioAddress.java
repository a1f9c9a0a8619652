package tavolo.ui.target;

import com.vaadin.flow.router.QueryParameters;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.scenario.ScenarioChoice;
import tavolo.domain.target.Indicator;

/// What is compared, as it stands in the address.
///
/// @param chosen the proposals, in their order; empty for the usual ones
/// @param assumed the number of the study with whose calls and people tables are tried; empty for
///   the newest of a queue
record ScenarioAddress(List<ScenarioChoice> chosen, Optional<Integer> assumed) {

    private static final String CHOSEN = "scelti";
    private static final String ASSUMED = "ipotesi";

    static ScenarioAddress of(QueryParameters query) {
        return new ScenarioAddress(
                query.getSingleParameter(CHOSEN).map(ScenarioChoice::read).orElse(List.of()),
                query.getSingleParameter(ASSUMED)
                        .filter(written -> written.matches("[1-9]\\d{0,3}"))
                        .map(Integer::parseInt));
    }

    /// The address with the figures that were typed for the sample month.
    QueryParameters written(Map<Indicator, BigDecimal> typed) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!chosen.isEmpty()) {
            parameters.put(
                    CHOSEN,
                    List.of(
                            chosen.stream()
                                    .map(ScenarioChoice::code)
                                    .collect(Collectors.joining(","))));
        }
        assumed.ifPresent(number -> parameters.put(ASSUMED, List.of(Integer.toString(number))));
        typed.forEach((kpi, figure) ->
                parameters.put(SampleMonth.parameter(kpi), List.of(figure.toPlainString())));
        return new QueryParameters(parameters);
    }
}
