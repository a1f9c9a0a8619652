package tavolo.ui.redline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.redline.ReadRedline;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.Since;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementHead;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.agreement.AgreementTabs;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// What changed in an agreement, clause by clause, as files too; and where a text that was edited
/// in a word processor comes back. With what it is compared is in the address: `?da=nostro-si`.
@Route("accordi/:agreement/confronto")
@PermitAll
public final class RedlineView extends Composite<Div> implements BeforeEnterObserver, Place {

    /// Where on the page a file is brought back.
    static final String UPLOAD = "da-word";

    private static final String OUR_YES = "nostro-si";

    private final CurrentActor actor;
    private final ReadAgreements read;
    private final ReadRedline redlines;
    private final RedlineFiles files;
    private final WordDeeds deeds;
    private final BusinessClock clock;
    private final Notices notices = new Notices();
    private final Div changes = new Div();
    private Optional<TableView> table = Optional.empty();

    RedlineView(
            CurrentActor actor,
            ReadAgreements read,
            ReadRedline redlines,
            RedlineFiles files,
            WordDeeds deeds,
            BusinessClock clock) {
        this.actor = actor;
        this.read = read;
        this.redlines = redlines;
        this.files = files;
        this.deeds = deeds;
        this.clock = clock;
        getContent().addClassName("redline");
        changes.addClassName("redline__changes");
    }

    /// The address of this page for the agreement `id`.
    static String path(AgreementId id) {
        return AgreementPage.TABLE.of(id) + "/confronto";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        table = Addresses.agreement(event, read, actor.current());
        if (table.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        boolean isOurs =
                event.getLocation()
                        .getQueryParameters()
                        .getSingleParameter("da")
                        .filter(OUR_YES::equals)
                        .isPresent();
        show(table.get(), isOurs ? Since.OUR_LAST_YES : Since.FIRST_VERSION);
    }

    private void show(TableView view, Since since) {
        Actor now = actor.current();
        getContent().removeAll();
        getContent()
                .add(
                        new AgreementHead(view, clock.now()),
                        new AgreementTabs(view.id(), AgreementPage.TABLE),
                        notices,
                        new H2(getTranslation("view.redline.title")),
                        choice(view, since),
                        changes);
        if (now.may(Deed.REVISE_CLAUSE)) {
            getContent().add(new WordReturnPanel(view.id(), deeds, notices));
        }
        compare(view, since);
        MainLayout.refresh(this);
    }

    private Select<Since> choice(TableView view, Since since) {
        Select<Since> choice = new Select<>();
        choice.setLabel(getTranslation("view.redline.since"));
        choice.setItems(Since.values());
        choice.setItemLabelGenerator(each -> Wording.of(each, this));
        choice.setValue(since);
        choice.addClassName("redline__since");
        choice.addValueChangeListener(change -> {
            Since wanted = change.getValue();
            String query = wanted == Since.OUR_LAST_YES ? "?da=" + OUR_YES : "";
            UI.getCurrent().getPage().getHistory().replaceState(null, path(view.id()) + query);
            compare(view, wanted);
        });
        return choice;
    }

    private void compare(TableView view, Since since) {
        changes.removeAll();
        Outcome<Redline> outcome =
                redlines.by(actor.current(), view.id(), since, Wording.textLanguage());
        notices.show(outcome, redline -> changes.add(shown(redline)));
    }

    private Div shown(Redline redline) {
        Div shown = new Div();
        AgreementId id = redline.table().id();
        Anchor pdf =
                new Anchor(
                        files.pdf(id, redline.since(), redline.language()),
                        getTranslation("view.redline.pdf"));
        Anchor word =
                new Anchor(
                        files.word(id, redline.since(), redline.language()),
                        getTranslation("view.redline.word"));
        Div downloads = new Div(pdf, word);
        downloads.addClassName("redline__downloads");
        Paragraph count =
                new Paragraph(
                        getTranslation(
                                "view.redline.count",
                                redline.changed().size(),
                                redline.clauses().size()));
        count.getElement().setAttribute("role", "status");
        shown.add(downloads, count);
        redline.changed()
                .forEach(clause -> shown.add(new ClauseChanges(id, clause, redline.language())));
        return shown;
    }

    @Override
    public String placeName() {
        return table.map(view -> view.number() + " · " + getTranslation("view.redline.title"))
                .orElse("");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.aboveAndTable(table, this);
    }
}
