package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.TargetAddendum;
import tavolo.domain.board.AgreementName;
import tavolo.domain.board.TableView;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Which agreement this one revises, and which ones revise it: each a link to its targets.
final class RevisionLinks extends Composite<UnorderedList> {

    RevisionLinks(TableView table) {
        getContent().addClassName("revision-links");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("view.agreement.revisions"));
        table.revises().ifPresent(this::revises);
        table.revisions().forEach(this::revision);
    }

    private void revises(AgreementName revised) {
        getContent()
                .add(
                        link(
                                revised.id(),
                                getTranslation("view.agreement.revises", revised.number())));
    }

    private void revision(TargetAddendum revision) {
        String key =
                revision.isUnderway()
                        ? "view.agreement.revision.underway"
                        : "view.agreement.revision.earlier";
        getContent()
                .add(
                        link(
                                revision.id(),
                                getTranslation(
                                        key,
                                        revision.number(),
                                        Dates.day(revision.startsOn(), Wording.language()),
                                        Wording.of(revision.state(), this))));
    }

    private static ListItem link(AgreementId id, String words) {
        Anchor link = new Anchor(AgreementPage.TARGETS.of(id), words);
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }
}
