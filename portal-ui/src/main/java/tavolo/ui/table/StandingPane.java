package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.ClauseId;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.AssessmentLine;
import tavolo.domain.board.ClauseView;
import tavolo.domain.board.TableView;
import tavolo.domain.library.Language;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.template.ClauseStanding;
import tavolo.domain.template.Deviation;
import tavolo.domain.template.DeviationKind;
import tavolo.domain.template.ReadDeviation;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.form.Checks;
import tavolo.ui.form.FormDialog;
import tavolo.ui.language.Wording;
import tavolo.ui.redline.TextPane;
import tavolo.ui.redline.ValueChanges;

/// Below a clause: how it stands to the common library and to the own model, and what that is held
/// to mean for the workers.
final class StandingPane extends Composite<Div> {

    private final ClauseDesk.Tools tools;
    private final Runnable assessed;

    /// @param assessed is told when the person has given a judgement
    StandingPane(ClauseDesk.Tools tools, Runnable assessed) {
        this.tools = tools;
        this.assessed = assessed;
        getContent().addClassName("standing");
    }

    /// Shows how the clause stands.
    void show(TableView table, ClauseView clause) {
        getContent().removeAll();
        Actor actor = tools.actor().current();
        Language language = Wording.textLanguage();
        switch (tools.talk().standing(actor, table.id(), clause.line().id(), language)) {
            case Outcome.Done<Optional<ReadDeviation.ClauseSight>>(var found) ->
                    found.ifPresent(sight -> show(table, actor, sight, language));
            case Outcome.Refused<Optional<ReadDeviation.ClauseSight>>(var why) ->
                    tools.notices().refused(why);
        }
    }

    private void show(
            TableView table, Actor actor, ReadDeviation.ClauseSight sight, Language language) {
        ClauseStanding standard = sight.standard();
        line(
                getTranslation(
                        "view.standing.standard", Wording.of(standard.deviation().kind(), this)),
                standard.deviation(),
                language);
        sight.began()
                .ifPresent(own ->
                        line(
                                getTranslation(
                                        "view.standing.model",
                                        own.template().name(),
                                        own.version(),
                                        Wording.of(own.deviation().kind(), this)),
                                own.deviation(),
                                language));
        if (!standard.assessments().isEmpty()) {
            getContent().add(new AssessmentList(standard));
        }
        Div ways = new Div();
        ways.addClassName("standing__ways");
        if (standard.isToBeJudged() && maySpeak(table, actor, standard)) {
            Button speak = new Button(getTranslation(verb(standard)), _ -> ask(table, standard));
            speak.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
            ways.add(speak);
        }
        ways.add(
                new Anchor(
                        AgreementPage.TABLE.of(table.id()) + "/modello",
                        getTranslation("view.standing.all")));
        getContent().add(ways);
    }

    private void line(String words, Deviation deviation, Language language) {
        if (deviation.kind() != DeviationKind.CHANGED) {
            Paragraph line = new Paragraph(words);
            line.addClassName("standing__line");
            getContent().add(line);
            return;
        }
        TextPane text = new TextPane();
        text.showDifferences(deviation.passages(), language.locale());
        Details details = new Details(words, text, new ValueChanges(deviation.values()));
        details.addClassName("standing__line");
        getContent().add(details);
    }

    /// Whether the person may say something: a drafter first, then everybody who reads the clause.
    private static boolean maySpeak(TableView table, Actor actor, ClauseStanding standing) {
        if (!actor.may(Deed.ASSESS_CLAUSE) || table.state().isFinal()) {
            return false;
        }
        Optional<AssessmentLine> proposal = standing.proposal();
        boolean proposes = proposal.map(AssessmentLine::own).orElse(true);
        return !proposes
                || (actor.may(Deed.REVISE_CLAUSE)
                        && standing.line()
                                .filter(line ->
                                        actor.side().filter(line.owners()::contains).isPresent())
                                .isPresent());
    }

    private static String verb(ClauseStanding standing) {
        if (standing.assessments().stream().anyMatch(AssessmentLine::own)) {
            return "view.assess.change";
        }
        return standing.proposal().isPresent() ? "view.assess.answer" : "view.assess.propose";
    }

    private void ask(TableView table, ClauseStanding standing) {
        RadioButtonGroup<WorkersEffect> effect = new RadioButtonGroup<>();
        effect.setLabel(getTranslation("view.assess.effect"));
        effect.setItems(WorkersEffect.values());
        effect.setItemLabelGenerator(
                each -> AssessmentList.shape(each) + " " + Wording.of(each, this));
        TextArea reason = new TextArea(getTranslation("view.assess.reason"));
        reason.setHelperText(getTranslation("view.assess.reason.help"));
        reason.setMaxLength(2000);
        reason.setWidthFull();
        standing.assessments().stream()
                .filter(AssessmentLine::own)
                .findFirst()
                .ifPresent(own -> {
                    effect.setValue(own.effect());
                    reason.setValue(own.reason());
                });
        AgreementId id = table.id();
        ClauseId clause = standing.line().orElseThrow().id();
        new FormDialog(getTranslation(verb(standing)), getTranslation("view.assess.verb"))
                .explain(getTranslation("view.assess.help"))
                .add(effect, reason)
                .open(
                        () ->
                                new Checks()
                                        .require(
                                                effect,
                                                effect.getValue() != null,
                                                getTranslation("view.assess.effect.missing"))
                                        .require(
                                                reason,
                                                !reason.getValue().isBlank(),
                                                getTranslation("view.assess.reason.missing"))
                                        .problems(),
                        () ->
                                tools.talk()
                                        .assess(
                                                tools.actor().current(),
                                                id,
                                                clause,
                                                effect.getValue(),
                                                reason.getValue()),
                        _ -> assessed.run());
    }
}
