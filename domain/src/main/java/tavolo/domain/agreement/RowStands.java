package tavolo.domain.agreement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.Indicator;
import tavolo.domain.target.TargetValue;

/// Where everybody stands on the rows of the newest table of targets.
///
/// What was said of a row holds as long as the row says the same, from table to table; it falls
/// when the row changes. A counter-proposal that the next table takes over has become an
/// acceptance. Who writes a table agrees to all its rows, whatever it had said of them before.
///
/// @param tables every table of the agreement, oldest first, never empty
/// @param said every word of every organisation, also those that no longer hold
public record RowStands(List<TargetRevision> tables, List<RowStand> said) {

    private static final Comparator<RowStand> OLDEST_FIRST =
            Comparator.comparingInt(RowStand::table).thenComparing(RowStand::takenAt);

    public RowStands {
        tables = tables.stream().sorted(Comparator.comparingInt(TargetRevision::number)).toList();
        said = said.stream().sorted(OLDEST_FIRST).toList();
        if (tables.isEmpty()) {
            throw new NoSuchElementException("an agreement without a table has no rows");
        }
    }

    /// The table that is on the table.
    public TargetRevision newest() {
        return tables.getLast();
    }

    /// The rows of the newest table, in its order.
    public List<TargetValue> rows() {
        return newest().values();
    }

    /// Whether the newest table left a row of the one before out: nobody was asked about that.
    boolean hasLost() {
        return tables.size() > 1
                && TableChange.between(tables.get(tables.size() - 2).values(), rows()).stream()
                        .anyMatch(TableChange::isGone);
    }

    /// What `row` says in the newest table; empty if it has no such row.
    public Optional<TargetValue> row(Indicator row) {
        return TableChange.row(rows(), row);
    }

    /// The last word of each organisation on `row` that still holds.
    public List<RowStand> on(Indicator row) {
        Map<OrganisationId, RowStand> last = new LinkedHashMap<>();
        said.stream()
                .filter(word -> word.kpi().equals(row))
                .forEach(word -> last.put(word.organisation(), word));
        return last.values().stream().flatMap(word -> held(word).stream()).toList();
    }

    /// What `side` says of `row`, put together from its organisations and the tables that it wrote;
    /// nothing when it has still to look.
    public Optional<Stand> stand(PartySide side, Indicator row) {
        Stream<Stand> words =
                on(row).stream().filter(word -> word.side() == side).map(RowStand::stand);
        boolean spokeItself = on(row).stream().anyMatch(word -> word.side() == side);
        return Stream.concat(
                        words,
                        !spokeItself && isProposedBy(side, row)
                                ? Stream.of(Stand.PROPOSED)
                                : Stream.empty())
                .reduce(Stand::and);
    }

    /// Whether each of `stakes` agrees to `row`.
    public boolean isAgreed(Indicator row, Set<PartySide> stakes) {
        return stakes.stream().allMatch(side -> stand(side, row).filter(Stand::agrees).isPresent());
    }

    /// The rows to which somebody objects or would have another value, in their order.
    public List<Indicator> contested() {
        return rows().stream()
                .map(TargetValue::kpi)
                .filter(row -> on(row).stream().anyMatch(word -> !word.stand().agrees()))
                .toList();
    }

    /// Whether `organisation`, on `side`, has agreed to `row`, by a word or by its table.
    public boolean agrees(OrganisationId organisation, PartySide side, Indicator row) {
        return word(organisation, row)
                .map(word -> word.stand().agrees())
                .orElseGet(() -> isProposedBy(side, row));
    }

    /// What the words of `organisation` on the rows come to for the table as a whole: its strongest
    /// contradiction, an acceptance when it agrees to every row, nothing while rows are unanswered.
    public Optional<Stand> verdict(OrganisationId organisation, PartySide side) {
        Optional<Stand> no =
                contested(organisation).stream().map(RowStand::stand).reduce(Stand::and);
        boolean agreesToAll =
                rows().stream().allMatch(row -> agrees(organisation, side, row.kpi()));
        return no.or(() -> agreesToAll ? Optional.of(Stand.ACCEPTED) : Optional.empty());
    }

    /// The words of `organisation` against rows of the newest table, in their order.
    public List<RowStand> contested(OrganisationId organisation) {
        return rows().stream()
                .flatMap(row -> word(organisation, row.kpi()).stream())
                .filter(word -> !word.stand().agrees())
                .toList();
    }

    /// The last word of `organisation` on `row`, if it still holds.
    public Optional<RowStand> word(OrganisationId organisation, Indicator row) {
        return on(row).stream()
                .filter(word -> word.organisation().equals(organisation))
                .findFirst();
    }

    /// The same with more words.
    RowStands with(List<RowStand> more) {
        List<RowStand> all = new ArrayList<>(said);
        all.addAll(more);
        return new RowStands(tables, all);
    }

    private Optional<RowStand> held(RowStand word) {
        List<Optional<TargetValue>> since = since(word.table(), word.kpi());
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
        return isGranted(word, since) ? Optional.of(word.granted()) : Optional.empty();
    }

    /// Whether the row stayed as it was read until it said what was asked for, and does so still.
    private static boolean isGranted(RowStand word, List<Optional<TargetValue>> since) {
        return word.wanted().isPresent()
                && since.stream()
                        .dropWhile(since.getFirst()::equals)
                        .allMatch(word.wanted()::equals);
    }

    private boolean isProposedBy(PartySide side, Indicator row) {
        return tables.stream()
                .filter(table -> table.author() == side)
                .map(TargetRevision::number)
                .max(Comparator.naturalOrder())
                .map(number -> since(number, row))
                .filter(rows -> rows.getFirst().isPresent())
                .filter(rows -> rows.stream().allMatch(rows.getFirst()::equals))
                .isPresent();
    }

    /// What the row said from the table with `number` on.
    private List<Optional<TargetValue>> since(int number, Indicator row) {
        return tables.stream()
                .filter(table -> table.number() >= number)
                .map(table -> TableChange.row(table.values(), row))
                .toList();
    }
}
