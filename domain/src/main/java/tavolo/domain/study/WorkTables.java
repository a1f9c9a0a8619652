package tavolo.domain.study;

import static tavolo.domain.library.Bilingual.filled;
import static tavolo.domain.study.StudyAnnex.row;
import static tavolo.domain.study.StudyWords.exact;
import static tavolo.domain.study.StudyWords.share;
import static tavolo.domain.study.StudyWords.shown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tavolo.domain.chart.Measure;
import tavolo.domain.document.Annex;
import tavolo.domain.feasibility.BackOfficeDay;
import tavolo.domain.feasibility.BackOfficePlan;
import tavolo.domain.feasibility.BackOfficeRun;

/// The tables of work that waits on paper.
record WorkTables(BackOfficeRun run) {

    /// What is assumed, what comes of it, and the days.
    List<Annex.Table> all() {
        return List.of(inputs(), outputs(), days());
    }

    private Annex.Table inputs() {
        BackOfficePlan plan = run.inputs().plan();
        List<Annex.Row> rows = new ArrayList<>();
        rows.add(row(StudyWords.WORK, StudyWords.kind(StudyKind.WORKLOAD)));
        rows.add(row(StudyWords.MODEL, StudyWords.WORKLOAD));
        rows.add(row(StudyWords.OPEN_ITEMS, exact(plan.openItems())));
        rows.add(row(StudyWords.HANDLE_TIME, exact(plan.handleSeconds())));
        rows.addAll(StudyAnnex.losses(plan.shrinkage(), run.inputs().change()));
        rows.add(
                row(StudyWords.TARGET, filled(StudyWords.DONE, share(run.inputs().targetShare()))));
        rows.add(row(StudyWords.FULL_TIME, exact(run.inputs().fullTimeHours())));
        return StudyAnnex.inputs(rows);
    }

    private Annex.Table outputs() {
        return StudyAnnex.outputs(
                List.of(
                        row(
                                StudyWords.SHARE_DONE,
                                share(run.levelBefore()),
                                share(run.levelAfter())),
                        row(
                                StudyWords.BACKLOG,
                                shown(Measure.NUMBER, run.before().backlogAtEnd()),
                                shown(Measure.NUMBER, run.after().backlogAtEnd())),
                        row(StudyWords.REACHABLE, StudyWords.NONE, share(run.reachableShare())),
                        row(
                                StudyWords.EXTRA_HOURS,
                                StudyWords.NONE,
                                shown(Measure.NUMBER, run.extraHours())),
                        row(
                                StudyWords.EXTRA,
                                StudyWords.NONE,
                                shown(Measure.NUMBER, run.extraFullTime()))));
    }

    private Annex.Table days() {
        List<BackOfficeDay> days = run.inputs().plan().days();
        return new Annex.Table(
                StudyWords.DAY,
                List.of(StudyWords.DAY, StudyWords.ITEMS, StudyWords.HOURS),
                IntStream.range(0, days.size())
                        .mapToObj(i ->
                                row(
                                        StudyAnnex.ordinal(i + 1),
                                        exact(days.get(i).items()),
                                        exact(days.get(i).scheduledHours())))
                        .toList());
    }
}
