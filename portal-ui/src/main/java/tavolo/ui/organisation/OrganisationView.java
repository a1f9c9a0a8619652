package tavolo.ui.organisation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import tavolo.domain.BusinessClock;
import tavolo.domain.Outcome;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.LinkTabs;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.side.SideMark;

/// The own organisation. Everybody reads; administrators keep people, mandates, sites and, for the
/// association, the organisations of the portal.
@Route("organizzazione")
@PermitAll
public final class OrganisationView extends Composite<Div>
        implements Place, AfterNavigationObserver {

    private final CurrentActor actor;
    private final Keepers keepers;
    private final BusinessClock clock;
    private final PageHeader header = new PageHeader(placeName());
    private final Notices notices = new Notices();
    private final LinkTabs tabs = new LinkTabs(getTranslation("view.organisation.parts"));
    private final Div body = new Div();

    OrganisationView(CurrentActor actor, Keepers keepers, BusinessClock clock) {
        this.actor = actor;
        this.keepers = keepers;
        this.clock = clock;
        body.addClassName("organisation__body");
        getContent().addClassName("organisation");
        getContent().add(header, tabs, notices, body);
    }

    @Override
    public String placeName() {
        return getTranslation("view.organisation.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Actor me = actor.current();
        open(me, OrganisationPart.in(event.getLocation().getQueryParameters(), me));
    }

    private void open(Actor me, OrganisationPart part) {
        notices.show(keepers.read().by(me), view -> show(me, view, part));
    }

    private void show(Actor me, ReadOrganisation.View view, OrganisationPart part) {
        Desk desk =
                new Desk(
                        me,
                        clock.today(),
                        view,
                        keepers,
                        sentence -> again(part, sentence),
                        refused -> trouble(part, refused));
        Organisation own = view.organisation();
        header.about(own.name()).glance(glance(own));
        tabs.show(
                OrganisationPart.of(me).stream()
                        .map(each ->
                                new LinkTabs.Part(
                                        each.address(),
                                        new Text(getTranslation(each.key())),
                                        each == part))
                        .toList());
        body.removeAll();
        body.add(content(desk, part));
        act(desk, part);
    }

    private Component[] glance(Organisation own) {
        Chip kind = new Chip(Wording.of(own.kind(), this)).with(SideMark.silent(own.kind()));
        Span facts =
                new Span(
                        own.kind() == OrganisationKind.ASSOCIATION
                                ? own.code()
                                : getTranslation(
                                        "view.organisation.facts", own.code(), own.taxCode()));
        facts.addClassNames("muted", "figures");
        return new Component[] {kind, facts};
    }

    private static Component content(Desk desk, OrganisationPart part) {
        return switch (part) {
            case PEOPLE -> new PeoplePart(desk);
            case UNITS -> new UnitsPart(desk);
            case LINES -> new LinesPart(desk);
            case ORGANISATIONS -> new OrganisationsPart(desk);
            case KEYS -> new Div(new StrongProofPart(desk), new KeysPart(desk));
            case CERTIFICATES -> new CertificatesPart(desk);
            case MAIL -> new MailPart(desk);
        };
    }

    private void act(Desk desk, OrganisationPart part) {
        header.noAction();
        switch (part) {
            case PEOPLE ->
                    offer(
                            desk,
                            Deed.KEEP_PEOPLE,
                            "view.organisation.person.invite",
                            () -> new InviteDialog(desk).open());
            case UNITS ->
                    offer(
                            desk,
                            Deed.KEEP_SITES,
                            "view.organisation.unit.new",
                            () ->
                                    choose(
                                            desk,
                                            OrganisationKind.UNION,
                                            unions -> new UnitDialog(desk, unions).open()));
            case LINES ->
                    offer(
                            desk,
                            Deed.KEEP_SITES,
                            "view.organisation.line.new",
                            () ->
                                    choose(
                                            desk,
                                            OrganisationKind.CLIENT,
                                            clients -> new LineDialog(desk, clients).open()));
            case ORGANISATIONS ->
                    offer(
                            desk,
                            Deed.KEEP_ORGANISATIONS,
                            "view.organisation.registration.new",
                            () -> new RegistrationDialog(desk).open());
            case KEYS, CERTIFICATES, MAIL -> notices.clear();
        }
    }

    private void offer(Desk desk, Deed deed, String key, Runnable opening) {
        if (desk.may(deed)) {
            header.action(new Button(getTranslation(key), _ -> opening.run()));
        }
    }

    private void choose(Desk desk, OrganisationKind kind, Consumer<List<Organisation>> next) {
        notices.show(keepers.sites().choices(desk.me(), kind), next);
    }

    private void again(OrganisationPart part, String sentence) {
        open(actor.current(), part);
        notices.done(sentence);
    }

    private void trouble(OrganisationPart part, Outcome.Refused<?> refused) {
        open(actor.current(), part);
        notices.refused(refused.why());
    }
}
