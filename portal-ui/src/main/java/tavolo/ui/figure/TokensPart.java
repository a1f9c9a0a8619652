package tavolo.ui.figure;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import tavolo.domain.machine.AccessToken;
import tavolo.domain.machine.IssuedToken;
import tavolo.domain.people.ReadOrganisation;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.CardTable;
import tavolo.ui.layout.Chip;
import tavolo.ui.layout.Confirm;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Tone;

/// The keys with which programs of the own organisation act: what each may do, for whom and until
/// when, when it was last used, and the way to take it back.
final class TokensPart extends Composite<Section> {

    private final FigureDeeds deeds;
    private final TokenDeeds tokens;
    private final Notices notices;
    private final ReadOrganisation.View house;

    TokensPart(FigureDeeds deeds, TokenDeeds tokens, ReadOrganisation.View house, Notices notices) {
        this.deeds = deeds;
        this.tokens = tokens;
        this.house = house;
        this.notices = notices;
        getContent().addClassName("figures__imports");
        getContent().setId("figures-keys");
        show();
    }

    private void show() {
        getContent().removeAll();
        Paragraph about = new Paragraph(getTranslation("view.figures.keys.about"));
        about.addClassNames("muted", "figures__about");
        Anchor help = new Anchor("aiuto#programs", getTranslation("view.figures.keys.help"));
        help.setRouterIgnore(true);
        Button make =
                new Button(
                        getTranslation("view.figures.keys.make"),
                        _ -> new TokenDialog(deeds.actor(), tokens, this::made).open());
        getContent().add(new H2(getTranslation("view.figures.keys")), about, help, make);
        notices.show(
                tokens.keep().list(deeds.actor().current()),
                found -> {
                    if (!found.isEmpty()) {
                        getContent().add(table(found));
                    }
                });
    }

    private void made(IssuedToken issued) {
        show();
        notices.done(getTranslation("view.figures.keys.made", issued.token().name()));
        SecretDialog.open(issued, this);
    }

    private Component table(List<AccessToken> found) {
        CardTable table =
                new CardTable(
                        getTranslation("view.figures.keys"),
                        column("view.figures.keys.name"),
                        column("view.figures.keys.scopes"),
                        column("view.figures.keys.person"),
                        column("view.figures.keys.used"),
                        column("view.figures.keys.state"));
        table.addClassName("figures__table");
        found.forEach(token ->
                table.add(
                        CardTable.name(new Span(token.name())),
                        cell("view.figures.keys.scopes", scopes(token)),
                        cell("view.figures.keys.person", new Span(person(token))),
                        cell("view.figures.keys.used", new Span(used(token))),
                        cell("view.figures.keys.state", state(token))));
        return table;
    }

    private Span scopes(AccessToken token) {
        return new Span(
                token.scopes().stream()
                        .sorted()
                        .map(scope -> Wording.of(scope, this))
                        .collect(Collectors.joining(", ")));
    }

    private String person(AccessToken token) {
        return house.people().stream()
                .filter(line -> line.person().id().equals(token.person()))
                .map(line -> line.person().name())
                .findFirst()
                .orElseGet(() -> getTranslation("view.figures.imports.gone"));
    }

    private String used(AccessToken token) {
        return token.lastUsedAt()
                .map(at -> Dates.moment(at, Wording.language()))
                .orElseGet(() -> getTranslation("view.figures.keys.unused"));
    }

    private Component state(AccessToken token) {
        Instant now = tokens.clock().instant();
        if (token.revoked().isPresent()) {
            return new Chip(
                    getTranslation(
                            "view.figures.keys.revoked", moment(token.revoked().get().at())));
        }
        if (!token.isValid(now)) {
            return new Chip(
                    getTranslation("view.figures.keys.expired", moment(token.expiresAt())),
                    Tone.CARE);
        }
        Span until = new Span(getTranslation("view.figures.keys.until", moment(token.expiresAt())));
        Button revoke = new Button(getTranslation("view.figures.keys.revoke"), _ -> confirm(token));
        revoke.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        revoke.setAriaLabel(getTranslation("view.figures.keys.revoke.named", token.name()));
        Span state = new Span(until, revoke);
        state.addClassName("figures__state");
        return state;
    }

    private static String moment(Instant at) {
        return Dates.moment(at, Wording.language());
    }

    private void confirm(AccessToken token) {
        new Confirm(
                        getTranslation("view.figures.keys.revoke.title"),
                        getTranslation("view.figures.keys.revoke.what", token.name()),
                        getTranslation("view.figures.keys.revoke.verb"))
                .grave()
                .open(_ ->
                        notices.show(
                                tokens.keep().revoke(deeds.actor().current(), token.id()),
                                revoked -> {
                                    show();
                                    notices.done(
                                            getTranslation(
                                                    "view.figures.keys.revoke.done",
                                                    revoked.name()));
                                }));
    }

    private Component cell(String key, Component part) {
        return CardTable.cell(getTranslation(key), part);
    }

    private NativeTableHeaderCell column(String key) {
        return CardTable.column(new Span(getTranslation(key)));
    }
}
