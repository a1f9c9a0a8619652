package tavolo.domain.agreement;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.term.PayoffItem;
import tavolo.domain.term.Payoffs;

/// Where the provider and the client stand on what the targets are worth, row by row and on the
/// cap. What was said holds, falls and becomes an acceptance as what is said of the rows of the
/// targets does: see [RowStands].
///
/// @param tables every table of the agreement, oldest first; empty while nobody spoke of money
/// @param said every word, also those that no longer hold
public record PayoffStands(List<PayoffTable> tables, List<PayoffStand> said) {

    private static final Comparator<PayoffStand> OLDEST_FIRST =
            Comparator.comparingInt(PayoffStand::table).thenComparing(PayoffStand::takenAt);

    public PayoffStands {
        tables = tables.stream().sorted(Comparator.comparingInt(PayoffTable::number)).toList();
        said = said.stream().sorted(OLDEST_FIRST).toList();
    }

    /// The table that is on the table; empty while nobody spoke of money.
    public Optional<PayoffTable> newest() {
        return tables.isEmpty() ? Optional.empty() : Optional.of(tables.getLast());
    }

    /// What the newest table says; nothing while there is none.
    public Payoffs content() {
        return newest().map(PayoffTable::content).orElse(Payoffs.NONE);
    }

    /// The last word of each organisation on `item` that still holds.
    public List<PayoffStand> on(Optional<Indicator> item) {
        Map<OrganisationId, PayoffStand> last = new LinkedHashMap<>();
        said.stream()
                .filter(word -> word.item().equals(item))
                .forEach(word -> last.put(word.organisation(), word));
        return last.values().stream().flatMap(word -> held(word).stream()).toList();
    }

    /// What `side` says of `item`; nothing when it has still to look.
    public Optional<Stand> stand(PartySide side, Optional<Indicator> item) {
        Optional<Stand> said =
                on(item).stream()
                        .filter(word -> word.side() == side)
                        .map(PayoffStand::stand)
                        .reduce(Stand::and);
        return said.isPresent() || !isProposedBy(side, item) ? said : Optional.of(Stand.PROPOSED);
    }

    /// Whether each of `stakes` agrees to `item`.
    public boolean isAgreed(Optional<Indicator> item, Set<PartySide> stakes) {
        return stakes.stream()
                .allMatch(side -> stand(side, item).filter(Stand::agrees).isPresent());
    }

    /// Whether `organisation`, on `side`, has agreed to `item`, by a word or by its table.
    public boolean agrees(OrganisationId organisation, PartySide side, Optional<Indicator> item) {
        return word(organisation, item)
                .map(word -> word.stand().agrees())
                .orElseGet(() -> isProposedBy(side, item));
    }

    /// What `organisation` has not agreed to, in its order.
    public List<PayoffItem> open(OrganisationId organisation, PartySide side) {
        return content().items().stream()
                .filter(item -> !agrees(organisation, side, item.kpi()))
                .toList();
    }

    /// The words of `organisation` against what is on the table, in its order.
    public List<PayoffStand> contested(OrganisationId organisation) {
        return content().items().stream()
                .flatMap(item -> word(organisation, item.kpi()).stream())
                .filter(word -> !word.stand().agrees())
                .toList();
    }

    /// The last word of `organisation` on `item`, if it still holds.
    public Optional<PayoffStand> word(OrganisationId organisation, Optional<Indicator> item) {
        return on(item).stream()
                .filter(word -> word.organisation().equals(organisation))
                .findFirst();
    }

    /// The same with more words.
    PayoffStands with(List<PayoffStand> more) {
        return new PayoffStands(tables, Stream.concat(said.stream(), more.stream()).toList());
    }

    private Optional<PayoffStand> held(PayoffStand word) {
        List<Optional<PayoffItem>> since = since(word.table(), word.item());
        boolean isOverruled =
                tables.stream()
                        .anyMatch(table ->
                                table.author() == word.side() && table.number() > word.table());
        if (since.isEmpty() || since.getFirst().isEmpty() || isOverruled) {
            return Optional.empty();
        }
        if (since.stream().allMatch(since.getFirst()::equals)) {
            return Optional.of(word);
        }
        boolean isGranted =
                word.wanted().isPresent()
                        && since.stream()
                                .dropWhile(since.getFirst()::equals)
                                .allMatch(word.wanted()::equals);
        return isGranted ? Optional.of(word.granted()) : Optional.empty();
    }

    private boolean isProposedBy(PartySide side, Optional<Indicator> item) {
        return tables.stream()
                .filter(table -> table.author() == side)
                .map(PayoffTable::number)
                .max(Comparator.naturalOrder())
                .map(number -> since(number, item))
                .filter(items -> items.getFirst().isPresent())
                .filter(items -> items.stream().allMatch(items.getFirst()::equals))
                .isPresent();
    }

    /// What was on the table of `item` from the table with `number` on.
    private List<Optional<PayoffItem>> since(int number, Optional<Indicator> item) {
        return tables.stream()
                .filter(table -> table.number() >= number)
                .map(table -> table.content().item(item))
                .toList();
    }
}
