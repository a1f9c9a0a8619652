package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import tavolo.domain.feasibility.BackOfficeRun;
import tavolo.domain.feasibility.FeasibilityRun;
import tavolo.domain.feasibility.ServiceTarget;

/// The result in one sentence, read aloud when it becomes another one: fields wait for a pause in
/// typing, therefore not on every key.
final class FeasibilityVerdict extends Composite<Paragraph> {

    FeasibilityVerdict() {
        getContent().addClassName("feasibility__verdict");
        getContent()
                .getElement()
                .setAttribute("role", "status")
                .setAttribute("aria-live", "polite")
                .setAttribute("aria-atomic", "true");
    }

    /// Says what comes out.
    void show(FeasibilityRun run) {
        boolean isKept = run.isFeasible();
        ServiceTarget target = run.inputs().terms().target();
        say(
                getTranslation(
                        key(run),
                        FeasibilityFigures.level(run.before(), this),
                        FeasibilityFigures.level(run.after(), this),
                        TypedNumbers.percent(target.share()),
                        TypedNumbers.shown(target.withinSeconds(), 1),
                        TypedNumbers.percent(run.after().maxOccupancy()),
                        TypedNumbers.percent(run.inputs().terms().occupancyCap())),
                isKept ? "good" : "bad");
    }

    /// Says what becomes of work that waits.
    void show(BackOfficeRun run) {
        boolean isKept = run.isFeasible();
        say(
                getTranslation(
                        isKept
                                ? "view.feasibility.verdict.done"
                                : "view.feasibility.verdict.not-done",
                        TypedNumbers.percent(run.levelBefore()),
                        TypedNumbers.percent(run.levelAfter()),
                        TypedNumbers.percent(run.inputs().targetShare())),
                isKept ? "good" : "bad");
    }

    /// Says that there is no result.
    void none() {
        say(getTranslation("view.feasibility.verdict.none"), "care");
    }

    private static String key(FeasibilityRun run) {
        if (run.after().figures().isEmpty()) {
            return "view.feasibility.verdict.overloaded";
        }
        boolean isReached =
                run.inputs().terms().target().isKeptBy(run.after().level().orElseThrow());
        if (run.isFeasible()) {
            return "view.feasibility.verdict.kept";
        }
        return isReached ? "view.feasibility.verdict.busy" : "view.feasibility.verdict.lost";
    }

    private void say(String sentence, String tone) {
        getContent().setClassName("feasibility__verdict");
        getContent().addClassName("feasibility__verdict--" + tone);
        if (!sentence.equals(getContent().getText())) {
            getContent().setText(sentence);
        }
    }
}
