package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.signing.ChooseCredential.Choice;
import tavolo.domain.signing.ChooseCredential.Offer;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.RemoteCredential;
import tavolo.domain.signing.RemoteCredential.Use;
import tavolo.domain.signing.SecretField;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// The certificates of a person at their provider, each with the press that signs with it or the
/// reason why it cannot.
@Route(RemoteReturnView.PATH + "/:attempt")
@PermitAll
public final class RemoteChoiceView extends Composite<Div> implements BeforeEnterObserver, Place {

    private final RemoteTools tools;
    private final PageHeader header = new PageHeader(placeName());
    private final Notices notices = new Notices();
    private final Div body = new Div();

    RemoteChoiceView(RemoteTools tools) {
        this.tools = tools;
        body.addClassName("signing");
        getContent().addClassName("signing");
        getContent().add(header, notices, body);
    }

    @Override
    public String placeName() {
        return getTranslation("view.remote.choice.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<UUID> attempt = Addresses.identity(event.getRouteParameters().get("attempt"));
        if (attempt.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        body.removeAll();
        body.add(new Anchor("accordi", getTranslation("view.agreements.title")));
        notices.show(tools.choose().offered(tools.actor().current(), attempt.get()), this::show);
    }

    private void show(Offer offer) {
        header.about(
                getTranslation(
                        "view.remote.choice.about",
                        Wording.of(offer.kind(), this),
                        offer.provider().name()));
        offer.other()
                .ifPresent(other ->
                        notices.care(
                                getTranslation(
                                        "view.remote.choice.other",
                                        other.name(),
                                        Dates.moment(other.until(), getLocale()))));
        Div cards = new Div();
        cards.addClassName("signing__cards");
        offer.choices().forEach(choice -> cards.add(card(offer, choice)));
        body.removeAll();
        body.add(
                new Paragraph(getTranslation("view.remote.choice.help")),
                new Definitions()
                        .add(getTranslation("view.table.digest"), digest(offer.textDigest()))
                        .add(getTranslation("view.sign.paper-digest"), digest(offer.paperDigest())),
                cards);
    }

    private static Span digest(Object value) {
        Span digest = new Span(value.toString());
        digest.addClassName("digest");
        return digest;
    }

    private Section card(Offer offer, Choice choice) {
        RemoteCredential credential = choice.credential();
        Section card = new Section(new H2(credential.holder()));
        card.addClassName("signing__card");
        card.add(
                new Definitions()
                        .add(getTranslation("view.remote.choice.issuer"), credential.issuer())
                        .add(
                                getTranslation("view.remote.choice.until"),
                                Dates.moment(credential.validUntil(), getLocale())));
        choice.refusal()
                .ifPresentOrElse(
                        why -> card.add(new Paragraph(Wording.of(why, this))),
                        () -> offerUse(card, offer, credential));
        return card;
    }

    private void offerUse(Section card, Offer offer, RemoteCredential credential) {
        switch (credential.use()) {
            case Use.AtProvider _ ->
                    card.add(
                            press(
                                    "view.remote.choice.go",
                                    () -> leave(offer.attempt(), credential.credential())));
            case Use.BySecrets(_, List<SecretField> fields) -> {
                Map<String, PasswordField> typed = new LinkedHashMap<>();
                fields.forEach(field -> typed.put(field.id(), secret(field)));
                typed.values().forEach(card::add);
                card.add(
                        new Paragraph(getTranslation("view.remote.choice.secrets")),
                        press(
                                "view.remote.choice.sign",
                                () -> sign(offer.attempt(), credential.credential(), typed)));
            }
            case Use.Unusable(var why) -> card.add(new Paragraph(Wording.of(why, this)));
        }
    }

    private static PasswordField secret(SecretField asked) {
        PasswordField field = new PasswordField(asked.label());
        field.setMaxLength(80);
        field.getElement().setAttribute("autocomplete", "off");
        return field;
    }

    private Button press(String key, Runnable act) {
        Button press = new Button(getTranslation(key));
        press.addThemeVariants(ButtonVariant.PRIMARY);
        press.setDisableOnClick(true);
        press.addClickListener(_ -> {
            act.run();
            press.setEnabled(true);
        });
        return press;
    }

    private void leave(UUID attempt, String credential) {
        notices.show(
                tools.choose().by(tools.actor().current(), attempt, credential),
                page -> getUI().ifPresent(ui -> ui.getPage().setLocation(page)));
    }

    private void sign(UUID attempt, String credential, Map<String, PasswordField> typed) {
        Map<String, String> secrets = new LinkedHashMap<>();
        typed.forEach((id, field) -> {
            secrets.put(id, field.getValue());
            field.clear();
        });
        notices.show(
                tools.choose().withSecrets(tools.actor().current(), attempt, credential, secrets),
                this::signed);
    }

    private void signed(Receipt receipt) {
        body.removeAll();
        notices.done(getTranslation("view.remote.return.signed"));
        body.add(new RemoteReceipt(tools.files(), receipt));
    }
}
