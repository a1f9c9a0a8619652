package tavolo.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import tavolo.domain.Outcome;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.RecoveryCodes;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Confirm;

/// The device that shows codes, and how many codes on paper are left.
final class DevicePart extends Composite<Section> {

    /// With so few codes on paper left, new ones are urged.
    private static final int FEW = 3;

    private final SafetyView page;
    private final KeepProofs.View view;

    DevicePart(SafetyView page, KeepProofs.View view) {
        this.page = page;
        this.view = view;
        getContent().addClassNames("safety__part", "sheet");
        getContent()
                .add(
                        new H2(getTranslation("view.safety.codes")),
                        new Paragraph(getTranslation("view.safety.codes.about")));
        view.device().ifPresentOrElse(this::device, this::none);
    }

    private void none() {
        Paragraph none = new Paragraph(getTranslation("view.safety.codes.none"));
        none.addClassName("muted");
        getContent().add(none, new Button(getTranslation("view.safety.codes.set"), _ -> set()));
    }

    private void device(CodeDevice device) {
        Span since =
                new Span(
                        getTranslation(
                                "view.safety.codes.since",
                                Dates.moment(
                                        device.confirmedAt().orElse(device.createdAt()),
                                        Wording.language())));
        since.addClassName("safety__name");
        Span used =
                new Span(
                        getTranslation(
                                "view.safety.codes.used",
                                Dates.moment(
                                        device.lastUsedAt().orElse(device.createdAt()),
                                        Wording.language())));
        Span left = new Span(getTranslation("view.safety.recovery.left", view.recoveryLeft()));
        if (view.recoveryLeft() <= FEW) {
            left.addClassName("safety__few");
        }
        Div words = new Div(since, used, left);
        words.addClassName("safety__words");
        Div state = new Div(Icon.CHECK.draw(), words);
        state.addClassName("safety__item");
        Button renew = new Button(getTranslation("view.safety.recovery.renew"), _ -> renew());
        Button remove = new Button(getTranslation("view.safety.codes.remove"), _ -> remove());
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        Div deeds = new Div(renew, remove);
        deeds.addClassName("safety__deeds");
        getContent().add(state, deeds);
    }

    private void set() {
        page.permitted(permit -> {
            Outcome<KeepProofs.NewDevice> begun =
                    page.tools()
                            .keep()
                            .beginDevice(
                                    page.tools().actor().current(),
                                    permit,
                                    page.tools().actor().account().person().email());
            if (begun instanceof Outcome.Done<KeepProofs.NewDevice>(var shown)) {
                new DeviceDialog(page, permit, shown).open();
            } else {
                page.settle(begun, "");
            }
        });
    }

    private void renew() {
        page.permitted(permit -> {
            Outcome<RecoveryCodes> codes =
                    page.tools().keep().renewRecovery(page.tools().actor().current(), permit);
            page.settle(codes, getTranslation("view.safety.recovery.renewed"));
            if (codes instanceof Outcome.Done<RecoveryCodes>(RecoveryCodes shown)) {
                new RecoveryDialog(shown).open();
            }
        });
    }

    private void remove() {
        page.permitted(this::confirm);
    }

    private void confirm(Permit permit) {
        new Confirm(
                        getTranslation("view.safety.codes.remove"),
                        getTranslation("view.safety.codes.remove.what"),
                        getTranslation("view.safety.codes.remove.verb"))
                .grave()
                .open(_ -> {
                    Outcome<Instant> removed =
                            page.tools()
                                    .keep()
                                    .removeDevice(page.tools().actor().current(), permit);
                    page.settle(removed, getTranslation("view.safety.codes.removed"));
                });
    }
}
