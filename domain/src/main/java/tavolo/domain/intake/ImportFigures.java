package tavolo.domain.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;

/// Takes the figures of a file in, all or none. The provider of the service line does it. The file
/// is read twice: first to see whether every row can be taken, then, in one transaction, to store
/// the figures; nothing of it stays in memory or is kept besides the figures, its name and digest.
@UseCase
public final class ImportFigures {

    private final IntakeDesk desk;

    public ImportFigures(IntakeDesk desk) {
        this.desk = desk;
    }

    /// Imports `file` by `mapping`.
    ///
    /// @return the import and what it changed, or why there is none: [IntakeRefusal.RowsUnfit]
    ///   holds what is wrong row by row and can be downloaded by [RowProblems#csv],
    ///   [IntakeRefusal.ImportedBefore] says that the same file came by the same mapping before,
    ///   and nothing was changed
    public Outcome<FiguresTaken> by(Actor actor, IntakeFile file, ColumnMapping mapping) {
        return desk.ready(actor, mapping)
                .then(ready ->
                        checked(file, mapping, ready)
                                .then(rows -> store(actor, new Sent(file, mapping, ready, rows))));
    }

    private record Sent(
            IntakeFile file, ColumnMapping mapping, IntakeDesk.Ready ready, long rows) {}

    private Outcome<Long> checked(IntakeFile file, ColumnMapping mapping, IntakeDesk.Ready ready) {
        return desk.read(file, mapping, ready, _ -> {})
                .then(flow ->
                        flow.problems().isEmpty()
                                ? Outcome.done(flow.rows())
                                : Outcome.refused(unfit(flow.problems())));
    }

    private static IntakeRefusal unfit(RowProblems problems) {
        return new IntakeRefusal.RowsUnfit(problems.all(), problems);
    }

    private Outcome<FiguresTaken> store(Actor actor, Sent sent) {
        Sha256 digest = IntakeDesk.digest(sent.file());
        return desk.transactions()
                .inOne(() -> {
                    int last = desk.actuals().lock(sent.mapping().line());
                    Optional<FigureImport> before = desk.actuals().standing(digest, sent.mapping());
                    if (before.isPresent()) {
                        return Outcome.refused(IntakeRefusal.ImportedBefore.by(before.get()));
                    }
                    FigureImport begun = begun(actor, sent, digest, last + 1);
                    Comparison comparison = new Comparison(desk.actuals(), actor.visibility());
                    write(begun, sent, comparison);
                    record(actor, begun, sent.ready().line().code());
                    return Outcome.done(comparison.taken(begun));
                });
    }

    private FigureImport begun(Actor actor, Sent sent, Sha256 digest, int number) {
        return new FigureImport(
                new ImportId(desk.ids().next()),
                number,
                sent.file().name(),
                digest,
                sent.mapping(),
                actor.person(),
                desk.clock().now(),
                sent.rows(),
                Optional.empty());
    }

    private void write(FigureImport begun, Sent sent, Comparison comparison) {
        desk.actuals().begin(begun);
        List<PlacedFigure> batch = new ArrayList<>(Actuals.BATCH);
        Outcome<FigureFlow> again =
                desk.read(
                        sent.file(),
                        sent.mapping(),
                        sent.ready(),
                        placed -> {
                            batch.add(placed);
                            if (batch.size() == Actuals.BATCH) {
                                write(begun, batch, comparison);
                            }
                        });
        boolean same =
                again instanceof Outcome.Done<FigureFlow>(FigureFlow flow)
                        && flow.rows() == sent.rows()
                        && flow.problems().isEmpty();
        if (!same) {
            throw new IllegalStateException("the file changed while it was read: " + begun.id());
        }
        if (!batch.isEmpty()) {
            write(begun, batch, comparison);
        }
    }

    private void write(FigureImport begun, List<PlacedFigure> batch, Comparison comparison) {
        comparison.count(batch);
        desk.actuals().write(begun, batch);
        batch.clear();
    }

    private void record(Actor actor, FigureImport begun, String line) {
        desk.trail()
                .append(
                        Fact.ofHouse(
                                FactKind.FIGURES_IMPORTED,
                                desk.clock().now(),
                                actor,
                                details(begun, line)));
    }

    /// What facts tell of an import.
    static Map<String, String> details(FigureImport told, String line) {
        return Map.of(
                "import", told.id().toString(),
                "line", line,
                "name", told.file(),
                "digest", told.digest().toString(),
                "number", Long.toString(told.rows()));
    }
}
