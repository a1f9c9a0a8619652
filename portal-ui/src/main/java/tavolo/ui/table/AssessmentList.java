package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.agreement.WorkersEffect;
import tavolo.domain.board.AssessmentLine;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.template.ClauseStanding;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// What the organisations hold a deviation to mean for the workers, the drafter's word first: in a
/// word with a shape before it, why, and whether it was said of an older version.
public final class AssessmentList extends Composite<UnorderedList> {

    public AssessmentList(ClauseStanding clause) {
        getContent().addClassName("assessments");
        clause.assessments().forEach(word -> getContent().add(item(clause, word)));
    }

    private ListItem item(ClauseStanding clause, AssessmentLine word) {
        boolean contests =
                !word.isProposal()
                        && clause.proposal()
                                .filter(first -> first.effect() != word.effect())
                                .isPresent();
        Span shape = new Span(shape(word.effect()));
        shape.addClassName("assessments__shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        Span effect = new Span(Wording.of(word.effect(), this));
        effect.addClassName("assessments__effect");
        Span who =
                new Span(
                        getTranslation(
                                contests ? "view.assess.contests" : "view.assess.by",
                                word.organisation(),
                                Dates.moment(word.givenAt(), getLocale())));
        who.addClassName("muted");
        ListItem item =
                new ListItem(
                        SideMark.silent(OrganisationKind.valueOf(word.side().name())),
                        shape,
                        effect,
                        who);
        if (clause.isOld(word)) {
            Span old = new Span(getTranslation("view.assess.old", word.version()));
            old.addClassName("assessments__old");
            item.add(old);
        }
        item.add(new Paragraph(word.reason()));
        return item;
    }

    /// Up, level, down: what is better, equal and worse can be told without colour.
    static String shape(WorkersEffect effect) {
        return switch (effect) {
            case BETTER -> "↑";
            case EQUAL -> "=";
            case WORSE -> "↓";
        };
    }
}
