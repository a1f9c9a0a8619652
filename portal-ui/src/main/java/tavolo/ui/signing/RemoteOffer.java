package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.InstrumentLine;
import tavolo.domain.board.SignatoryLine;
import tavolo.domain.signing.RemoteProvider;
import tavolo.ui.layout.Notices;

/// The way to sign with a qualified certificate whose key a provider keeps: the provider, and the
/// press that leads there.
final class RemoteOffer extends Composite<Section> {

    private final Select<RemoteProvider> provider = new Select<>();
    private Supplier<Outcome<?>> stating = () -> Outcome.done("");

    RemoteOffer(
            CeremonyTools tools,
            AgreementId agreement,
            InstrumentLine instrument,
            SignatoryLine slot,
            Notices notices) {
        List<RemoteProvider> providers = tools.remote().signing().providers();
        provider.setLabel(getTranslation("view.remote.offer.provider"));
        provider.setItems(providers);
        provider.setItemLabelGenerator(RemoteProvider::name);
        provider.setValue(providers.getFirst());
        Button go = new Button(getTranslation("view.remote.offer.go"));
        go.setDisableOnClick(true);
        go.addClickListener(_ -> {
            notices.show(
                    stating.get(),
                    _ ->
                            notices.show(
                                    tools.remote()
                                            .begin()
                                            .by(
                                                    tools.actor().current(),
                                                    agreement,
                                                    slot.id(),
                                                    provider.getValue().id(),
                                                    instrument.textDigest().orElseThrow()),
                                    page ->
                                            getUI().ifPresent(
                                                            ui -> ui.getPage().setLocation(page))));
            go.setEnabled(true);
        });
        getContent().addClassName("remote-offer");
        getContent()
                .add(
                        new H2(getTranslation("view.remote.offer.title")),
                        new Paragraph(getTranslation("view.remote.offer.help")),
                        provider,
                        go);
    }

    /// Says first, by `how`, in which manner the person signs.
    RemoteOffer stating(Supplier<Outcome<?>> how) {
        stating = how;
        return this;
    }
}
