package tavolo.ui.redline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.redline.Since;
import tavolo.ui.language.Wording;

/// Leads from the table to what changed: on the screen, as files, and back from a word processor.
/// Folded up, since most visitors come for one clause.
public final class RedlineMenu extends Composite<Div> {

    private final RedlineFiles files;

    public RedlineMenu(RedlineFiles files) {
        this.files = files;
        getContent().addClassName("redline-menu");
    }

    /// Offers what `actor` may do with the agreement `id`.
    public void show(AgreementId id, Actor actor) {
        getContent().removeAll();
        Div ways = new Div();
        ways.addClassName("redline-menu__ways");
        ways.add(
                new Anchor(RedlineView.path(id), getTranslation("view.redline.read")),
                new Anchor(
                        files.pdf(id, Since.FIRST_VERSION, Wording.textLanguage()),
                        getTranslation("view.redline.pdf")),
                new Anchor(
                        files.word(id, Since.FIRST_VERSION, Wording.textLanguage()),
                        getTranslation("view.redline.word")));
        if (actor.may(Deed.REVISE_CLAUSE)) {
            ways.add(
                    new Anchor(
                            RedlineView.path(id) + "#" + RedlineView.UPLOAD,
                            getTranslation("view.redline.upload")));
        }
        Details menu = new Details(getTranslation("view.redline.menu"), ways);
        getContent().add(menu);
    }
}
