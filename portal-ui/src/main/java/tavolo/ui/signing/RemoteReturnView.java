package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.signing.ProviderReply;
import tavolo.domain.signing.RemoteReturn;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.PageHeader;
import tavolo.ui.layout.Place;

/// Where people come back from a provider of remote signatures. What they bring is used at once and
/// taken out of the address; the page says what became of it.
@Route(RemoteReturnView.PATH)
@PermitAll
public final class RemoteReturnView extends Composite<Div> implements BeforeEnterObserver, Place {

    /// Where the page is; providers know it as the address to come back to.
    public static final String PATH = "firma-remota";

    private static final int LONGEST = 4096;

    private final RemoteTools tools;
    private final Notices notices = new Notices();
    private final Div result = new Div();

    RemoteReturnView(RemoteTools tools) {
        this.tools = tools;
        result.addClassName("signing");
        getContent().addClassName("signing");
        getContent().add(new PageHeader(placeName()), notices, result);
    }

    @Override
    public String placeName() {
        return getTranslation("view.remote.return.title");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters brought = event.getLocation().getQueryParameters();
        Optional<ProviderReply> reply = reply(brought);
        if (reply.isEmpty()) {
            result.removeAll();
            result.add(
                    new Paragraph(getTranslation("view.remote.return.nothing")),
                    new Anchor("accordi", getTranslation("view.agreements.title")));
            return;
        }
        switch (tools.comeBack().by(tools.actor().current(), reply.get())) {
            case Outcome.Done<RemoteReturn>(RemoteReturn came) -> show(event, came);
            case Outcome.Refused<RemoteReturn>(Refusal why) -> {
                notices.refused(why);
                result.removeAll();
                result.add(new Anchor("accordi", getTranslation("view.agreements.title")));
                forgetWhatCame(event);
            }
        }
    }

    /// Whatever is too long to be from a provider is as good as nothing.
    private static Optional<ProviderReply> reply(QueryParameters brought) {
        Optional<String> state = said(brought, "state");
        Optional<String> code = said(brought, "code");
        if (state.isEmpty() || (code.isEmpty() && said(brought, "error").isEmpty())) {
            return Optional.empty();
        }
        return Optional.of(
                code.<ProviderReply>map(word -> new ProviderReply.Allowed(state.get(), word))
                        .orElseGet(() -> new ProviderReply.Denied(state.get())));
    }

    private static Optional<String> said(QueryParameters brought, String name) {
        return brought.getSingleParameter(name)
                .filter(value -> !value.isBlank() && value.length() <= LONGEST);
    }

    private void show(BeforeEnterEvent event, RemoteReturn came) {
        result.removeAll();
        switch (came) {
            case RemoteReturn.Choose choose -> event.forwardTo(PATH + "/" + choose.attempt());
            case RemoteReturn.Signed signed -> {
                notices.done(getTranslation("view.remote.return.signed"));
                result.add(
                        new RemoteReceipt(tools.files(), signed.receipt()),
                        new Anchor(
                                AgreementPage.SIGN.of(signed.agreement()),
                                getTranslation("view.sign.back")));
                forgetWhatCame(event);
            }
            case RemoteReturn.Stopped stopped -> {
                notices.refused(stopped.why());
                stopped.again()
                        .ifPresent(attempt ->
                                result.add(
                                        new Anchor(
                                                PATH + "/" + attempt,
                                                getTranslation("view.remote.return.again"))));
                result.add(toCeremony(stopped.agreement(), stopped.signatory().toString()));
                forgetWhatCame(event);
            }
        }
    }

    /// Codes and secrets do not stay in the address, though nobody could use them again.
    private static void forgetWhatCame(BeforeEnterEvent event) {
        event.getUI().getPage().getHistory().replaceState(null, PATH);
    }

    private Anchor toCeremony(AgreementId agreement, String signatory) {
        return new Anchor(
                AgreementPage.SIGN.of(agreement) + "/" + signatory,
                getTranslation("view.remote.return.ceremony"));
    }
}
