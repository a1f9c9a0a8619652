package tavolo.ui.agreement;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import tavolo.domain.BusinessClock;
import tavolo.domain.agreement.OpenAgreement;
import tavolo.domain.agreement.OpeningRequest;
import tavolo.domain.board.OpeningChoice;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.party.Organisation;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.brand.Drawing;
import tavolo.ui.layout.EmptyState;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;
import tavolo.ui.security.CurrentActor;

/// Opens an agreement: the services are chosen, the page proposes everything else, the draft stays
/// invisible to the other parties until it is proposed to them.
@Route("accordi/nuovo")
@PermitAll
public final class NewAgreementView extends Composite<Div> implements Place, BeforeEnterObserver {

    private final CurrentActor actor;
    private final ReadAgreements agreements;
    private final ReadOrganisation organisations;
    private final OpenAgreement opening;
    private final BusinessClock clock;
    private final OriginDeeds origins;
    private final boolean demo;
    private final PageHeader header;
    private final Notices notices = new Notices();
    private final Div body = new Div();

    NewAgreementView(
            CurrentActor actor,
            ReadAgreements agreements,
            ReadOrganisation organisations,
            OpenAgreement opening,
            BusinessClock clock,
            OriginDeeds origins,
            @Value("${tavolo.demo:false}") boolean demo) {
        this.actor = actor;
        this.agreements = agreements;
        this.organisations = organisations;
        this.opening = opening;
        this.clock = clock;
        this.origins = origins;
        this.demo = demo;
        header = new PageHeader(placeName()).about(getTranslation("view.opening.about"));
        body.addClassName("opening__body");
        getContent().addClassName("opening");
        getContent().add(header, notices, body);
    }

    @Override
    public String placeName() {
        return getTranslation("view.opening.title");
    }

    @Override
    public List<Crumb> trail() {
        return List.of(new Crumb(getTranslation("view.agreements.title"), "accordi"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Actor me = actor.current();
        if (!me.may(Deed.OPEN_AGREEMENT)) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        notices.show(
                organisations.by(me),
                view ->
                        notices.show(
                                agreements.openingChoices(me),
                                choices -> show(view.organisation(), choices)));
    }

    private void show(Organisation provider, List<OpeningChoice> choices) {
        body.removeAll();
        if (choices.isEmpty()) {
            header.noAction();
            body.add(noLines());
            return;
        }
        OpeningForm form =
                new OpeningForm(provider, choices, clock.today(), new OriginChoices(origins), demo);
        Button open = new Button(getTranslation("view.opening.act"));
        open.setDisableOnClick(true);
        open.addClickListener(_ -> {
            form.request().ifPresent(this::open);
            open.setEnabled(true);
        });
        header.action(open);
        body.add(form);
    }

    private void open(OpeningRequest wanted) {
        notices.show(
                opening.by(actor.current(), wanted),
                id -> UI.getCurrentOrThrow().navigate("accordi/" + id));
    }

    private EmptyState noLines() {
        Anchor on = new Anchor("organizzazione", getTranslation("view.opening.none.go"));
        on.getElement().setAttribute("router-link", true);
        on.addClassName("button-link");
        return new EmptyState(
                        Drawing.TABLE,
                        getTranslation("view.opening.none"),
                        getTranslation("view.opening.none.more"))
                .action(on);
    }
}
