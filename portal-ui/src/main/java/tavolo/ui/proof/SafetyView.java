package tavolo.ui.proof;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.function.Consumer;
import tavolo.domain.Outcome;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Permit;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// What proves that I am I: passkeys, the device that shows codes, the codes on paper. Before the
/// first change within some minutes the person proves itself.
@Route("sicurezza")
@PermitAll
public final class SafetyView extends Composite<Div> implements Place, AfterNavigationObserver {

    private final ProofTools tools;
    private final Notices notices = new Notices();
    private final Div body = new Div();
    private final ProofGate gate;

    SafetyView(ProofTools tools) {
        this.tools = tools;
        this.gate = new ProofGate(tools, notices::refused);
        body.addClassName("safety__body");
        getContent().addClassName("safety");
        getContent()
                .add(
                        new PageHeader(placeName()).about(getTranslation("view.safety.about")),
                        notices,
                        body);
    }

    @Override
    public String placeName() {
        return getTranslation("view.safety.title");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    ProofTools tools() {
        return tools;
    }

    /// Reads everything anew and shows it.
    void show() {
        notices.show(tools.keep().list(tools.actor().current()), this::show);
    }

    private void show(KeepProofs.View view) {
        body.removeAll();
        body.add(new PasskeysPart(this, view), new DevicePart(this, view));
        if (tools.taxCodes().own(tools.actor().current())
                instanceof Outcome.Done<Optional<String>>(var known)) {
            body.add(new TaxCodePart(known));
        }
        tools.lastCertificate().ifPresent(line -> body.add(new CertificatePart(this, line)));
    }

    /// Reads everything anew, shows it and says `sentence`.
    void again(String sentence) {
        show();
        notices.done(sentence);
    }

    /// Shows what became of a change, and says `sentence` if it was made.
    void settle(Outcome<?> outcome, String sentence) {
        switch (outcome) {
            case Outcome.Done<?> _ -> again(sentence);
            case Outcome.Refused<?> refused -> {
                gate.refused(refused.why());
                notices.refused(refused.why());
            }
        }
    }

    /// Hands a permit to `change`, after the person has proven itself if it has not just done so.
    void permitted(Consumer<Permit> change) {
        gate.before(change);
    }
}
