package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.agreement.Addendum;
import tavolo.domain.board.RevisedName;
import tavolo.domain.board.TableView;
import tavolo.domain.library.RevisionKind;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;

/// Which agreement this one changes, and which ones change it: for targets each a link to them, for
/// an errata one to its table.
final class RevisionLinks extends Composite<UnorderedList> {

    RevisionLinks(TableView table) {
        getContent().addClassName("revision-links");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("view.agreement.revisions"));
        table.revises().ifPresent(this::revises);
        table.revisions().forEach(this::revision);
    }

    private void revises(RevisedName revised) {
        String key =
                switch (revised.kind()) {
                    case TARGETS -> "view.agreement.revises";
                    case ERRATA -> "view.agreement.corrects";
                };
        getContent()
                .add(
                        link(
                                page(revised.kind()).of(revised.id()),
                                getTranslation(key, revised.number())));
    }

    /// An errata that came to nothing corrects nothing, so nobody is led to it from here.
    private void revision(Addendum revision) {
        switch (revision.kind()) {
            case TARGETS ->
                    show(
                            revision,
                            revision.isUnderway()
                                    ? "view.agreement.revision.underway"
                                    : "view.agreement.revision.earlier");
            case ERRATA -> {
                if (!revision.state().isFinal()) {
                    show(
                            revision,
                            revision.isUnderway()
                                    ? "view.agreement.errata.underway"
                                    : "view.agreement.errata.applied");
                }
            }
        }
    }

    private void show(Addendum revision, String key) {
        getContent()
                .add(
                        link(
                                page(revision.kind()).of(revision.id()),
                                getTranslation(
                                        key,
                                        revision.number(),
                                        Dates.day(revision.startsOn(), Wording.language()),
                                        Wording.of(revision.state(), this))));
    }

    private static AgreementPage page(RevisionKind kind) {
        return switch (kind) {
            case TARGETS -> AgreementPage.TARGETS;
            case ERRATA -> AgreementPage.TABLE;
        };
    }

    private static ListItem link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return new ListItem(link);
    }
}
