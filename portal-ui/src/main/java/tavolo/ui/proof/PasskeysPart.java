package tavolo.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Permit;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;

/// The passkeys of the person: name, when made, when last used; the way to one more and to one
/// less.
final class PasskeysPart extends Composite<Section> {

    private final SafetyView page;
    private final KeepProofs.View view;

    PasskeysPart(SafetyView page, KeepProofs.View view) {
        this.page = page;
        this.view = view;
        getContent().addClassNames("safety__part", "sheet");
        getContent()
                .add(
                        new H2(getTranslation("view.safety.passkeys")),
                        new Paragraph(getTranslation("view.safety.passkeys.about")));
        if (view.passkeys().isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("view.safety.passkeys.none"));
            none.addClassName("muted");
            getContent().add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("safety__list");
            view.passkeys().forEach(passkey -> list.add(item(passkey)));
            getContent().add(list);
        }
        Button add = new Button(getTranslation("view.safety.passkeys.add"), _ -> add());
        if (view.passkeys().isEmpty()) {
            add.addThemeVariants(ButtonVariant.PRIMARY);
        }
        add.setEnabled(view.passkeys().size() < Passkey.MOST);
        getContent().add(add);
    }

    private ListItem item(Passkey passkey) {
        Span name = new Span(passkey.label());
        name.addClassName("safety__name");
        Span made =
                new Span(
                        getTranslation(
                                "view.safety.passkeys.made",
                                Dates.moment(passkey.createdAt(), Wording.language())));
        String last =
                passkey.lastUsedAt()
                        .map(at ->
                                getTranslation(
                                        "view.safety.passkeys.used",
                                        Dates.moment(at, Wording.language())))
                        .orElseGet(() -> getTranslation("view.safety.passkeys.unused"));
        Span where =
                new Span(
                        getTranslation(
                                passkey.credential().backedUp()
                                        ? "view.safety.passkeys.synced"
                                        : "view.safety.passkeys.bound"));
        Div words = new Div(name, made, new Span(last), where);
        words.addClassName("safety__words");
        Button remove =
                new Button(getTranslation("view.safety.passkeys.remove"), _ -> remove(passkey));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("view.safety.passkeys.remove.named", passkey.label()));
        ListItem item = new ListItem(Icon.KEY.draw(), words, remove);
        item.addClassName("safety__item");
        return item;
    }

    private void add() {
        page.permitted(permit -> new PasskeyDialog(page, view, permit).open());
    }

    private void remove(Passkey passkey) {
        page.permitted(permit -> confirm(passkey, permit));
    }

    private void confirm(Passkey passkey, Permit permit) {
        new Confirm(
                        getTranslation("view.safety.passkeys.remove.title"),
                        getTranslation("view.safety.passkeys.remove.what", passkey.label()),
                        getTranslation("view.safety.passkeys.remove"))
                .grave()
                .open(_ ->
                        page.settle(
                                page.tools()
                                        .keep()
                                        .removePasskey(
                                                page.tools().actor().current(),
                                                permit,
                                                passkey.id()),
                                getTranslation("view.safety.passkeys.removed", passkey.label())));
    }
}
