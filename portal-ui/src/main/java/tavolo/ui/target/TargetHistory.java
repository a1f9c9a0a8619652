package tavolo.ui.target;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import tavolo.domain.agreement.TargetRevision;
import tavolo.domain.board.TargetsView;
import tavolo.domain.party.OrganisationKind;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.side.SideMark;

/// Every table that was proposed: who, when and why, each with a link that shows it.
final class TargetHistory extends Composite<Section> {

    /// @param page the address of the targets page
    /// @param shown the number of the table that the page shows
    TargetHistory(TargetsView view, String page, int shown) {
        OrderedList list = new OrderedList();
        list.addClassName("target-history");
        view.revisions().forEach(revision -> list.add(entry(view, revision, page, shown)));
        getContent().addClassName("targets__section");
        getContent().add(new H2(getTranslation("view.targets.history")), list);
    }

    private ListItem entry(TargetsView view, TargetRevision revision, String page, int shown) {
        Anchor link =
                new Anchor(
                        page + "?tabella=" + revision.number(),
                        getTranslation("view.targets.table", revision.number()));
        link.getElement().setAttribute("router-link", true);
        if (revision.number() == shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        Paragraph who =
                new Paragraph(
                        getTranslation(
                                "view.targets.by",
                                view.authors().getOrDefault(revision.person(), ""),
                                Wording.of(revision.author(), this),
                                Dates.moment(revision.createdAt(), Wording.language())));
        who.addClassName("muted");
        Div words = new Div(link, who);
        if (!revision.reason().isBlank()) {
            words.add(new Paragraph(revision.reason()));
        }
        SideMark mark = SideMark.silent(OrganisationKind.valueOf(revision.author().name()));
        ListItem item = new ListItem(mark, words);
        item.addClassName("target-history__entry");
        return item;
    }
}
