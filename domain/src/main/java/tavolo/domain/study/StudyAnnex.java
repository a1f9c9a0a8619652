package tavolo.domain.study;

import static tavolo.domain.library.Bilingual.filled;
import static tavolo.domain.library.Bilingual.same;
import static tavolo.domain.study.StudyWords.exact;
import static tavolo.domain.study.StudyWords.share;

import java.util.List;
import java.util.Set;
import tavolo.domain.document.Annex;
import tavolo.domain.document.PaperValues;
import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.Change;
import tavolo.domain.feasibility.FeasibilityInputs;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ModelLimit;
import tavolo.domain.feasibility.Shrinkage;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.Language;

/// A study as it is printed behind an instrument: all that was assumed, what comes of it, what the
/// model leaves out, and its pictures.
final class StudyAnnex {

    private StudyAnnex() {}

    /// @param organisation the name of the party that kept it
    /// @param person who kept it
    static Annex of(Study study, String organisation, String person) {
        Bilingual moment =
                new Bilingual(
                        new PaperValues(Language.IT).instant(study.keptAt()),
                        new PaperValues(Language.EN).instant(study.keptAt()));
        return new Annex(
                filled(StudyWords.TITLE, study.number(), study.title()),
                filled(StudyWords.ABOUT, organisation, person, moment),
                tables(study.inputs()),
                StudyWords.LIMITS,
                limits(study.inputs().limits()),
                pictures(study.inputs()));
    }

    private static List<Annex.Table> tables(Assumptions inputs) {
        return switch (inputs) {
            case FeasibilityInputs queue -> new QueueTables(FeasibilityRun.of(queue)).all();
            case BackOfficeInputs work -> new WorkTables(BackOfficeRun.of(work)).all();
        };
    }

    private static List<Annex.Picture> pictures(Assumptions inputs) {
        return switch (inputs) {
            case FeasibilityInputs queue -> StudyPictures.of(FeasibilityRun.of(queue));
            case BackOfficeInputs work -> StudyPictures.of(BackOfficeRun.of(work));
        };
    }

    private static List<Bilingual> limits(Set<ModelLimit> limits) {
        return limits.stream().sorted().map(StudyWords::limit).toList();
    }

    static Annex.Row row(Bilingual... cells) {
        return new Annex.Row(List.of(cells));
    }

    /// What is lost today, and what changes.
    static List<Annex.Row> losses(Shrinkage shrinkage, Change change) {
        return List.of(
                row(StudyWords.SHRINKAGE, share(shrinkage.share())),
                row(StudyWords.DOWNTIME, share(shrinkage.technicalDowntime())),
                row(StudyWords.HANDLE_CHANGE, share(change.handleTime())),
                row(StudyWords.SHRINKAGE_CHANGE, exact(change.shrinkage() * 100)),
                row(StudyWords.DOWNTIME_CHANGE, exact(change.technicalDowntime() * 100)));
    }

    static Annex.Table inputs(List<Annex.Row> rows) {
        return new Annex.Table(StudyWords.INPUTS, List.of(StudyWords.ITEM, StudyWords.VALUE), rows);
    }

    static Annex.Table outputs(List<Annex.Row> rows) {
        return new Annex.Table(
                StudyWords.OUTPUTS,
                List.of(StudyWords.ITEM, StudyWords.BEFORE, StudyWords.AFTER),
                rows);
    }

    /// A place in the order of days, from 1.
    static Bilingual ordinal(int day) {
        return same(Integer.toString(day));
    }
}
