package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.TableView;
import tavolo.domain.board.TimelineEntry;
import tavolo.domain.board.YesLine;
import tavolo.domain.party.Actor;
import tavolo.domain.redline.ClauseRedline;
import tavolo.domain.redline.SinceYes;
import tavolo.ui.audit.FactNotes;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.redline.ClauseChanges;
import tavolo.ui.target.MoneyChanges;

/// What changed since the person, or somebody for their organisation, said yes. Usually nothing,
/// and it says so.
final class SincePart extends Composite<Div> {

    private final TableView table;

    SincePart(CeremonyTools tools, TableView table, InstrumentLine instrument) {
        this.table = table;
        getContent().addClassName("ceremony__since");
        Actor actor = tools.actor().current();
        Outcome<SinceYes> read =
                tools.since().by(actor, table.id(), instrument.kind(), Wording.textLanguage());
        switch (read) {
            case Outcome.Done<SinceYes>(SinceYes told) -> show(told, actor);
            case Outcome.Refused<SinceYes> _ -> getContent().setVisible(false);
        }
    }

    private void show(SinceYes told, Actor actor) {
        boolean isCare = told.yes().isEmpty() || !told.isUnchanged();
        getContent().setClassName("ceremony__since--changed", isCare);
        told.yes()
                .ifPresentOrElse(
                        yes -> headline(told, yes, actor),
                        () -> say(getTranslation("view.sign.since.no-yes")));
        if (!told.changed().isEmpty()) {
            getContent().add(changes(told.changed()));
        }
        if (!told.money().isEmpty()) {
            getContent().add(new MoneyChanges(told.money()));
        }
        if (!told.since().isEmpty()) {
            getContent().add(facts(told.since()));
        }
    }

    private void headline(SinceYes told, YesLine yes, Actor actor) {
        String whose =
                getTranslation(
                        keyOf(yes, actor),
                        Dates.moment(yes.at(), getLocale()),
                        yes.name(),
                        yes.organisation());
        say(
                told.isUnchanged()
                        ? getTranslation("view.sign.since.nothing", whose)
                        : getTranslation(whatChanged(told), whose, told.changed().size()));
    }

    private static String whatChanged(SinceYes told) {
        if (told.money().isEmpty()) {
            return "view.sign.since.changed";
        }
        return told.changed().isEmpty()
                ? "view.sign.since.changed.money"
                : "view.sign.since.changed.both";
    }

    private static String keyOf(YesLine yes, Actor actor) {
        if (yes.person().equals(actor.person())) {
            return "view.sign.since.own";
        }
        return yes.own() ? "view.sign.since.colleague" : "view.sign.since.side";
    }

    private void say(String words) {
        Paragraph said = new Paragraph(words);
        said.addClassName("ceremony__unchanged");
        getContent().add(said);
    }

    private Div changes(List<ClauseRedline> changed) {
        Div all = new Div();
        all.addClassName("ceremony__changes");
        changed.forEach(
                clause -> all.add(new ClauseChanges(table.id(), clause, Wording.textLanguage())));
        return all;
    }

    private Details facts(List<TimelineEntry> facts) {
        Details details =
                new Details(
                        getTranslation("view.sign.since.facts", facts.size()),
                        new FactNotes(facts));
        details.addClassName("ceremony__facts");
        return details;
    }
}
