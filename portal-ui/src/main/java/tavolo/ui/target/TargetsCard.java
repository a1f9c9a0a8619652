package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.CalendarDays;
import tavolo.domain.board.TargetsRow;
import tavolo.domain.target.TargetValue;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.StateChip;
import tavolo.ui.layout.Tone;

/// The newest targets of one agreement, old and new, with a link to all about them.
final class TargetsCard extends Composite<ListItem> {

    TargetsCard(TargetsRow row) {
        Anchor link = new Anchor(AgreementPage.TARGETS.of(row.id()), row.title());
        link.getElement().setAttribute("router-link", true);
        H2 title = new H2(link);
        Paragraph about =
                new Paragraph(
                        getTranslation(
                                "view.targets.board.about-row",
                                row.number(),
                                row.revision(),
                                Wording.of(row.author(), this),
                                Dates.day(CalendarDays.of(row.proposedAt()), Wording.language())));
        about.addClassName("muted");
        StateChip agreed =
                new StateChip(
                        getTranslation(
                                row.agreed()
                                        ? "view.targets.board.agreed"
                                        : "view.targets.board.open"),
                        row.agreed() ? Tone.GOOD : Tone.CARE);
        Div chips = new Div(StateChip.of(row.state(), AgreementHead.toneOf(row.state())), agreed);
        chips.addClassName("row");
        UnorderedList values = new UnorderedList();
        values.addClassName("targets-board__values");
        row.values().forEach(value -> values.add(value(value)));
        getContent().addClassNames("sheet", "targets-board__card");
        getContent().add(new Div(title, about, chips), values);
    }

    private ListItem value(TargetValue target) {
        Span name = new Span(Kpis.name(target.kpi()));
        name.addClassName("targets-board__kpi");
        Span values =
                new Span(
                        target.oldValue().isPresent()
                                ? getTranslation(
                                        "view.targets.board.change",
                                        Kpis.old(target),
                                        Kpis.wanted(target))
                                : Kpis.wanted(target));
        values.addClassName("targets__value");
        return new ListItem(name, values, new TargetDifference(target));
    }
}
