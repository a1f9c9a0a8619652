package tavolo.ui.organisation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import tavolo.domain.party.Deed;
import tavolo.domain.signing.Authority;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.Definitions;

/// For administrators: the authority that vouches for every signature, and how its keys are kept.
/// The place on the disk is told only to those who run the portal.
final class KeysPart extends Composite<Section> {

    KeysPart(Desk desk) {
        Authority.Facts facts = desk.keepers().authority().facts();
        Code fingerprint = new Code(facts.fingerprint().toString());
        fingerprint.addClassName("keys__fingerprint");
        Definitions definitions =
                new Definitions()
                        .add(said("subject"), facts.subject())
                        .add(said("fingerprint"), fingerprint)
                        .add(said("until"), Dates.moment(facts.validUntil(), Wording.language()));
        if (desk.may(Deed.KEEP_ORGANISATIONS)) {
            definitions.add(said("kept-in"), new Code(facts.keptIn()));
        }
        Anchor root =
                new Anchor(
                        DownloadHandler.fromInputStream(_ -> certificate(facts)), said("download"));
        root.addClassName("button-link");
        getContent().addClassNames("keys", "sheet");
        getContent()
                .add(
                        new H2(said("title")),
                        new Paragraph(said("what")),
                        new Paragraph(said(facts.hasGivenSecret() ? "given" : "made")),
                        definitions,
                        root,
                        new RemoteProvidersPart(desk.keepers().remote().providers()));
    }

    private static DownloadResponse certificate(Authority.Facts facts) {
        return new DownloadResponse(
                new ByteArrayInputStream(facts.root().toArray()),
                "tavolo.cer",
                "application/pkix-cert",
                facts.root().length());
    }

    private String said(String what) {
        return getTranslation("view.organisation.keys." + what);
    }
}
