package tavolo.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.intake.ColumnMapping;
import tavolo.domain.intake.FiguresTaken;
import tavolo.domain.intake.FilePreview;
import tavolo.domain.intake.FileUnderstood;
import tavolo.domain.intake.IntakeRefusal;
import tavolo.domain.intake.MappingProblem;
import tavolo.domain.party.Actor;
import tavolo.domain.party.ProductionUnit;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.target.IndicatorFormula;
import tavolo.ui.form.Checks;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.ErrorSummary;
import tavolo.ui.layout.ErrorSummary.Problem;
import tavolo.ui.layout.Notices;

/// The way of one file into the portal: it arrives, its columns are said, it is checked, and it is
/// imported as a whole or not at all. Whatever is refused, file and choices stay.
final class ImportSteps extends Composite<Div> {

    private final FigureDeeds deeds;
    private final Notices notices;
    private final Runnable imported;
    private final FigureWords words;
    private final ErrorSummary errors = new ErrorSummary();
    private final Working working = new Working();
    private final FileStep file;
    private final SeriesFields series;
    private final ColumnFields columns;
    private final FirstRows rows = new FirstRows();
    private final CheckPart check = new CheckPart();
    private final Section mapping;
    private final Section checking;
    private final Button take = new Button();
    private Optional<FigureFile> present = Optional.empty();
    private Optional<FilePreview> preview = Optional.empty();
    private Optional<IndicatorFormula> guessedFor = Optional.empty();

    /// @param imported is run when figures have come in
    ImportSteps(
            FigureDeeds deeds, ReadOrganisation.View house, Notices notices, Runnable imported) {
        this.deeds = deeds;
        this.notices = notices;
        this.imported = imported;
        words =
                new FigureWords(
                        house.units().stream()
                                .collect(Collectors.toMap(ProductionUnit::id, unit -> unit)),
                        this);
        file = new FileStep(notices, this::arrived);
        series =
                new SeriesFields(
                        house.lines(),
                        line -> deeds.ownFormulas(deeds.actor().current(), line.id()),
                        this::changed);
        columns = new ColumnFields(this::changed);
        KeptMappings kept =
                new KeptMappings(deeds, notices, this::chosen, choice -> takeUp(choice));
        Button look = new Button(getTranslation("view.figures.check"), _ -> check());
        look.addThemeVariants(ButtonVariant.PRIMARY);
        take.addThemeVariants(ButtonVariant.PRIMARY);
        take.addClickListener(_ -> take());
        Div presses = new Div(look, kept.keep());
        presses.addClassName("row");
        mapping = step("view.figures.step.columns", kept, series, rows, columns, errors, presses);
        checking = step("view.figures.step.check", check, take);
        mapping.setVisible(false);
        checking.setVisible(false);
        getContent().addClassName("figures__steps");
        getContent().add(step("view.figures.step.file", file), mapping, checking, working);
    }

    private Section step(String key, Component... parts) {
        Section step = new Section(new H2(getTranslation(key)));
        step.addClassNames("sheet", "figures__step");
        step.add(parts);
        return step;
    }

    private void arrived(FigureFile taken) {
        notices.clear();
        present = Optional.of(taken);
        look(taken);
    }

    private void look(FigureFile taken) {
        Actor me = deeds.actor().current();
        IndicatorFormula formula = series.formula();
        guessedFor = Optional.of(formula);
        working.on(
                getTranslation("view.figures.looking"),
                () -> taken.read(sheet -> deeds.preview().beginning(me, sheet, formula)),
                this::begun);
    }

    private void begun(Outcome<FilePreview> outcome) {
        switch (outcome) {
            case Outcome.Done<FilePreview>(FilePreview found) -> {
                preview = Optional.of(found);
                columns.offer(found);
                found.grain().ifPresent(series::offer);
                mapping.setVisible(true);
                changed();
            }
            case Outcome.Refused<FilePreview>(Refusal why) -> {
                preview = Optional.empty();
                present = Optional.empty();
                file.forget();
                mapping.setVisible(false);
                checking.setVisible(false);
                notices.refused(why);
            }
        }
    }

    /// What was checked before holds no more; another formula is another guess.
    private void changed() {
        checking.setVisible(false);
        check.clear();
        preview.ifPresent(found -> rows.show(found, columns.uses()));
        boolean isOther = guessedFor.filter(series.formula()::equals).isEmpty();
        if (isOther && !working.isBusy()) {
            present.ifPresent(this::look);
        }
    }

    private void takeUp(ColumnMapping choice) {
        columns.show(choice);
        series.show(choice);
        errors.clear();
    }

    /// The choice as it stands; empty, with the reasons shown, if it is not complete.
    private Optional<ColumnMapping> chosen() {
        Checks checks = new Checks();
        series.check(checks);
        columns.check(checks);
        errors.show(checks.problems());
        return checks.problems().isEmpty()
                ? Optional.of(
                        new ColumnMapping(
                                series.line().id(),
                                series.variant(),
                                series.grain(),
                                columns.style(),
                                columns.columns()))
                : Optional.empty();
    }

    private void check() {
        notices.clear();
        Optional<ColumnMapping> choice = chosen();
        if (choice.isEmpty() || present.isEmpty() || working.isBusy()) {
            return;
        }
        Actor me = deeds.actor().current();
        FigureFile taken = present.get();
        working.on(
                getTranslation("view.figures.checking"),
                () -> taken.read(sheet -> deeds.preview().understood(me, sheet, choice.get())),
                this::understood);
    }

    private void understood(Outcome<FileUnderstood> outcome) {
        switch (outcome) {
            case Outcome.Done<FileUnderstood>(FileUnderstood found) -> {
                checking.setVisible(true);
                take.setVisible(found.problems().isEmpty());
                take.setText(getTranslation("view.figures.take", FigureWords.number(found.rows())));
                check.show(found, words);
            }
            case Outcome.Refused<FileUnderstood>(Refusal why) -> refused(why);
        }
    }

    private void refused(Refusal why) {
        if (why instanceof IntakeRefusal.MappingUnfit(List<MappingProblem> problems)) {
            errors.show(
                    problems.stream()
                            .map(problem -> Problem.of(Wording.of(problem, this)))
                            .toList());
        } else {
            notices.refused(why);
        }
    }

    private void take() {
        notices.clear();
        Optional<ColumnMapping> choice = chosen();
        if (choice.isEmpty() || present.isEmpty() || working.isBusy()) {
            return;
        }
        Actor me = deeds.actor().current();
        FigureFile taken = present.get();
        working.on(
                getTranslation("view.figures.taking"),
                () -> taken.read(sheet -> deeds.importing().by(me, sheet, choice.get())),
                this::taken);
    }

    private void taken(Outcome<FiguresTaken> outcome) {
        switch (outcome) {
            case Outcome.Done<FiguresTaken>(FiguresTaken done) -> {
                present = Optional.empty();
                preview = Optional.empty();
                file.forget();
                mapping.setVisible(false);
                checking.setVisible(false);
                notices.done(
                        getTranslation(
                                "view.figures.taken",
                                FigureWords.number(done.made().rows()),
                                done.made().file(),
                                FigureWords.number(done.added()),
                                FigureWords.number(done.changed()),
                                FigureWords.number(done.unchanged())));
                imported.run();
            }
            case Outcome.Refused<FiguresTaken>(Refusal why) -> refused(why);
        }
    }
}
