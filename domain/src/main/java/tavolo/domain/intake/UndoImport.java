package tavolo.domain.intake;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ServiceLine;

/// Undoes an import of the own organisation: its figures count no more, and those that they stood
/// in place of stand again. That it was there, and who undid it, stays on record.
@UseCase
public final class UndoImport {

    private final IntakeDesk desk;

    public UndoImport(IntakeDesk desk) {
        this.desk = desk;
    }

    /// Undoes the import with `id`; refused if it is undone already.
    public Outcome<FigureImport> by(Actor actor, ImportId id) {
        return IntakeDesk.allowed(actor, () -> desk.transactions().inOne(() -> undone(actor, id)));
    }

    private Outcome<FigureImport> undone(Actor actor, ImportId id) {
        return desk.actuals()
                .find(id, actor.organisation())
                .map(found -> {
                    desk.actuals().lock(found.mapping().line());
                    return undo(actor, id);
                })
                .orElseGet(() -> Outcome.refused(new AgreementRefusal.NotFound()));
    }

    /// Looks again behind the lock, since somebody else may have been faster.
    private Outcome<FigureImport> undo(Actor actor, ImportId id) {
        FigureImport found = desk.actuals().find(id, actor.organisation()).orElseThrow();
        Optional<Instant> before = found.undone().map(FigureImport.Undone::at);
        if (before.isPresent()) {
            return Outcome.refused(new IntakeRefusal.UndoneBefore(before.get()));
        }
        FigureImport undone = found.undone(actor.person(), desk.clock().now());
        desk.actuals().undo(undone);
        desk.trail()
                .append(
                        Fact.ofHouse(
                                FactKind.FIGURES_UNDONE,
                                desk.clock().now(),
                                actor,
                                ImportFigures.details(undone, code(actor, undone))));
        return Outcome.done(undone);
    }

    private String code(Actor actor, FigureImport of) {
        return desk.parties().linesOf(actor.organisation()).stream()
                .filter(line -> line.id().equals(of.mapping().line()))
                .map(ServiceLine::code)
                .findFirst()
                .orElseThrow();
    }
}
