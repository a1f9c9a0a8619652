package tavolo.domain.indicator;

import java.util.List;
import java.util.Map;
import tavolo.domain.party.PersonId;

/// An own indicator with its versions, the newest first, and the names of who wrote them.
public record IndicatorView(
        KeptIndicator indicator, List<IndicatorEdition> editions, Map<PersonId, String> people) {

    public IndicatorView {
        editions = List.copyOf(editions);
        people = Map.copyOf(people);
    }
}
