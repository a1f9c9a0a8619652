package tavolo.domain.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLineId;
import tavolo.domain.target.IndicatorFormula;
import tavolo.domain.target.OwnFormula;

/// Shows a file before it is imported: first as it is, with a guess at its columns, then as a
/// mapping makes it understood. Nothing is kept of it.
@UseCase
public final class PreviewFigures {

    private final IntakeDesk desk;

    public PreviewFigures(IntakeDesk desk) {
        this.desk = desk;
    }

    /// The own indicators by which figures of `line` may come in besides the catalogue.
    public Outcome<List<OwnFormula>> ownFormulas(Actor actor, ServiceLineId line) {
        return desk.ready(actor, line)
                .then(_ ->
                        Outcome.done(
                                desk.transactions().inOne(() -> desk.actuals().ownFormulas(line))));
    }

    /// The beginning of `file`, with a proposal for figures of `formula`.
    public Outcome<FilePreview> beginning(Actor actor, IntakeFile file, IndicatorFormula formula) {
        return IntakeDesk.allowed(actor, () -> beginning(file, formula));
    }

    private Outcome<FilePreview> beginning(IntakeFile file, IndicatorFormula formula) {
        Optional<PersonTrace> named = PersonGuard.trace(file.name());
        if (named.isPresent()) {
            return Outcome.refused(new IntakeRefusal.PersonInName(named.get()));
        }
        Beginning beginning = new Beginning();
        Optional<Refusal> unread = desk.reader().read(file, beginning);
        if (unread.isPresent()) {
            return Outcome.refused(unread.get());
        }
        return beginning.traces.isEmpty()
                ? Outcome.done(preview(beginning, formula))
                : Outcome.refused(beginning.traces.getFirst());
    }

    /// The whole of `file` as `mapping` makes it understood, without importing it.
    ///
    /// @return refused only if the file or the mapping is; what is wrong with rows is in the result
    public Outcome<FileUnderstood> understood(Actor actor, IntakeFile file, ColumnMapping mapping) {
        List<PlacedFigure> first = new ArrayList<>();
        return desk.ready(actor, mapping)
                .then(ready ->
                        desk.read(
                                file,
                                mapping,
                                ready,
                                placed -> {
                                    if (first.size() < FilePreview.ROWS) {
                                        first.add(placed);
                                    }
                                }))
                .then(flow ->
                        Outcome.done(new FileUnderstood(flow.rows(), first, flow.problems())));
    }

    private static FilePreview preview(Beginning beginning, IndicatorFormula formula) {
        ColumnProposal proposal = ColumnProposal.of(beginning.heads, formula);
        return new FilePreview(
                beginning.heads,
                beginning.rows.stream().map(row -> row.stream().map(Cell::shown).toList()).toList(),
                proposal,
                fitting(
                        DateStyle.class,
                        beginning.texts(proposal.start().stream().toList()),
                        (style, text) ->
                                style.moment(text).isPresent() || style.month(text).isPresent()),
                fitting(
                        NumberStyle.class,
                        beginning.texts(proposal.numbers()),
                        (style, text) -> style.read(text).isPresent()));
    }

    private static <S extends Enum<S>> Set<S> fitting(
            Class<S> styles, List<String> texts, BiPredicate<S, String> reads) {
        return Arrays.stream(styles.getEnumConstants())
                .filter(style -> texts.stream().allMatch(text -> reads.test(style, text)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(styles)));
    }

    /// The first rows of a file; nothing more of it is read.
    private static final class Beginning implements RowSink {

        private final List<Refusal> traces = new ArrayList<>();
        private final List<List<Cell>> rows = new ArrayList<>();
        private List<String> heads = List.of();

        @Override
        public boolean heads(List<String> found) {
            heads = List.copyOf(found);
            heads.stream()
                    .filter(PersonGuard::isAboutPeople)
                    .forEach(head -> traces.add(new IntakeRefusal.PersonColumn(head)));
            return traces.isEmpty();
        }

        @Override
        public boolean row(long number, List<Cell> cells) {
            for (int column = 0; column < cells.size(); column++) {
                String head = heads.get(column);
                PersonGuard.trace(cells.get(column).shown())
                        .ifPresent(trace ->
                                traces.add(new IntakeRefusal.PersonInside(head, number, trace)));
            }
            rows.add(List.copyOf(cells));
            return traces.isEmpty() && rows.size() < FilePreview.ROWS;
        }

        /// The texts of the given columns, where a style of writing matters.
        List<String> texts(List<String> columns) {
            return columns.stream()
                    .map(heads::indexOf)
                    .flatMap(column -> rows.stream().map(row -> row.get(column)))
                    .filter(Cell.Text.class::isInstance)
                    .map(Cell::shown)
                    .toList();
        }
    }
}
