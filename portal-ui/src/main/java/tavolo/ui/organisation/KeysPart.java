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
import java.time.Instant;
import java.util.Locale;
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
                        .add(said("until"), moment(facts.validUntil()))
                        .add(
                                said("root"),
                                said(facts.rootIsOffline() ? "root.offline" : "root.present"))
                        .add(said("root-list"), moment(facts.rootListUntil()))
                        .add(said("issuing"), facts.issuing())
                        .add(said("issuing-until"), moment(facts.issuingUntil()));
        facts.formerRoots()
                .forEach(former -> definitions.add(said("former"), new Code(former.toString())));
        if (desk.may(Deed.KEEP_ORGANISATIONS)) {
            definitions.add(said("kept-in"), new Code(facts.keptIn()));
            facts.token().ifPresent(token -> definitions.add(said("token"), new Code(token)));
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
                        new Paragraph(said(facts.hasGivenSecret() ? "given" : "made")));
        facts.dueAt(desk.keepers().clock().instant())
                .forEach(part -> getContent().add(warning(facts, part)));
        getContent()
                .add(
                        definitions,
                        root,
                        new TimePart(desk.keepers().times().authorities()),
                        new RemoteProvidersPart(desk.keepers().remote().providers()));
        if (desk.may(Deed.KEEP_ORGANISATIONS)) {
            getContent()
                    .add(
                            new TrustPart(
                                    desk.keepers().outside().facts(),
                                    desk.keepers().clock().instant()));
        }
    }

    /// Says what ends, when, and what to do about it.
    private Due warning(Authority.Facts facts, Authority.Part part) {
        String what = "due." + part.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String way =
                part == Authority.Part.ROOT
                        ? "due.replace"
                        : facts.rootIsOffline() ? "due.bring-root" : "due.restart";
        return new Due(
                getTranslation(
                                "view.organisation.keys." + what,
                                Dates.moment(facts.endOf(part), Wording.language()))
                        + " "
                        + said(way));
    }

    private static DownloadResponse certificate(Authority.Facts facts) {
        return new DownloadResponse(
                new ByteArrayInputStream(facts.root().toArray()),
                "tavolo.cer",
                "application/pkix-cert",
                facts.root().length());
    }

    private static String moment(Instant at) {
        return Dates.moment(at, Wording.language());
    }

    private String said(String what) {
        return getTranslation("view.organisation.keys." + what);
    }
}
