package tavolo.domain.intake;

import static org.assertj.core.api.Assertions.assertThat;

import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;

/// A house whose provider imports files.
final class GivenImports {

    final House house = new House();
    final Actor provider = house.everyone.at(PartySide.PROVIDER);

    FigureImport imported(IntakeFile file, ColumnMapping mapping) {
        return taken(file, mapping).made();
    }

    FiguresTaken taken(IntakeFile file, ColumnMapping mapping) {
        return Story.done(house.importFigures.by(provider, file, mapping));
    }

    FileUnderstood understood(IntakeFile file, ColumnMapping mapping) {
        return Story.done(house.previewFigures.understood(provider, file, mapping));
    }

    /// The problems for which `file` is not imported.
    RowProblems unfit(IntakeFile file, ColumnMapping mapping) {
        if (refused(house.importFigures.by(provider, file, mapping))
                instanceof IntakeRefusal.RowsUnfit(long all, RowProblems problems)) {
            assertThat(all).isEqualTo(problems.all());
            return problems;
        }
        throw new AssertionError("rows were to be refused");
    }

    static Refusal refused(Outcome<?> outcome) {
        if (outcome instanceof Outcome.Refused<?>(Refusal why)) {
            return why;
        }
        throw new AssertionError("it was to be refused, was " + outcome);
    }
}
