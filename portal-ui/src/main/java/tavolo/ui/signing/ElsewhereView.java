package tavolo.ui.signing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Bytes;
import tavolo.domain.party.Actor;
import tavolo.domain.signing.AwayPaper;
import tavolo.domain.signing.Receipt;
import tavolo.domain.signing.SignElsewhere;
import tavolo.domain.signing.SigningRefusal;
import tavolo.ui.agreement.Addresses;
import tavolo.ui.agreement.AgreementPage;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.layout.MainLayout;
import tavolo.ui.layout.Notices;
import tavolo.ui.layout.Place;
import tavolo.ui.papers.PaperFiles;
import tavolo.ui.security.CurrentActor;
import tavolo.ui.table.UploadWords;

/// Signing with a device of one's own: take the paper, sign it, bring it back. What is wrong with a
/// file is said in one sentence that tells what to do; the page stays as it is for the next try.
@Route("accordi/:agreement/firma/:signatory/dispositivo")
@PermitAll
public final class ElsewhereView extends Composite<Div> implements BeforeEnterObserver, Place {

    private static final int MOST_BYTES = SignElsewhere.MOST_MEGABYTES * 1024 * 1024;

    private final CurrentActor actor;
    private final SignElsewhere elsewhere;
    private final PaperFiles files;
    private final Notices notices = new Notices();
    private final Div steps = new Div();
    private final Div lease = new Div();
    private final Upload upload = new Upload();
    private Optional<Asked> asked = Optional.empty();

    private record Asked(AgreementId agreement, SignatoryId signatory) {}

    ElsewhereView(CurrentActor actor, SignElsewhere elsewhere, PaperFiles files) {
        this.actor = actor;
        this.elsewhere = elsewhere;
        this.files = files;
        getContent().addClassNames("ceremony", "elsewhere");
        steps.addClassName("elsewhere__steps");
        lease.addClassName("elsewhere__lease");
        lease.getElement().setAttribute("role", "status");
        prepareUpload();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var route = event.getRouteParameters();
        Optional<UUID> agreement = Addresses.identity(route.get("agreement"));
        Optional<UUID> signatory = Addresses.identity(route.get("signatory"));
        if (agreement.isEmpty() || signatory.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Asked wanted =
                new Asked(new AgreementId(agreement.get()), new SignatoryId(signatory.get()));
        switch (elsewhere.look(actor.current(), wanted.agreement(), wanted.signatory())) {
            case Outcome.Done<AwayPaper>(AwayPaper paper) -> {
                asked = Optional.of(wanted);
                show(wanted, paper);
            }
            case Outcome.Refused<AwayPaper>(SigningRefusal.NotYourTurn _) ->
                    event.forwardTo(
                            AgreementPage.SIGN.of(wanted.agreement()) + "/" + wanted.signatory());
            case Outcome.Refused<AwayPaper> _ -> event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(Asked wanted, AwayPaper paper) {
        getContent().removeAll();
        steps.removeAll();
        steps.add(takeStep(paper), signStep(paper), bringStep());
        H1 title = new H1(getTranslation("view.elsewhere.title", Wording.of(paper.kind(), this)));
        Paragraph lead = new Paragraph(getTranslation("view.elsewhere.lead"));
        Anchor back =
                new Anchor(
                        AgreementPage.SIGN.of(wanted.agreement()),
                        getTranslation("view.sign.back"));
        getContent().add(back, title, lead, notices, steps);
        lease(paper);
        MainLayout.refresh(this);
    }

    private Section takeStep(AwayPaper paper) {
        Span digest = new Span(paper.file().toString());
        digest.addClassName("digest");
        Anchor download =
                new Anchor(
                        files.of(paper.document(), Optional.of(paper.revision())),
                        getTranslation("view.elsewhere.download"));
        download.addClassName("elsewhere__download");
        download.getElement().addEventListener("click", _ -> take());
        return step(
                "take",
                new Paragraph(getTranslation("view.elsewhere.take.help")),
                download,
                new Paragraph(new Span(getTranslation("view.elsewhere.file") + " "), digest),
                lease);
    }

    private Section signStep(AwayPaper paper) {
        OrderedList ways = new OrderedList();
        ways.add(
                new ListItem(getTranslation("view.elsewhere.way.pdf")),
                new ListItem(getTranslation("view.elsewhere.way.envelope")));
        return step(
                "sign",
                new Paragraph(getTranslation("view.elsewhere.sign.help", paper.signer())),
                ways,
                new Paragraph(getTranslation("view.elsewhere.sign.care")));
    }

    private Section bringStep() {
        Paragraph help =
                new Paragraph(
                        getTranslation("view.elsewhere.bring.help", SignElsewhere.MOST_MEGABYTES));
        return step("bring", help, upload);
    }

    private Section step(String name, com.vaadin.flow.component.Component... parts) {
        H2 title = new H2(getTranslation("view.elsewhere.step." + name));
        Section section = new Section(title);
        section.add(parts);
        section.addClassName("elsewhere__step");
        return section;
    }

    private void prepareUpload() {
        upload.setUploadHandler(this::bring);
        upload.setAcceptedFileExtensions(".pdf", ".p7m");
        upload.setMaxFileSize(MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setI18n(
                UploadWords.of(
                        this,
                        getTranslation("view.elsewhere.too-large", SignElsewhere.MOST_MEGABYTES),
                        getTranslation("view.elsewhere.other-kind")));
        Button choose = new Button(getTranslation("view.elsewhere.choose"), Icon.DOCUMENT.draw());
        choose.addThemeVariants(ButtonVariant.PRIMARY);
        upload.setUploadButton(choose);
        upload.setDropLabel(new Span(getTranslation("view.elsewhere.drop")));
        upload.addFileRejectedListener(rejected -> notices.care(rejected.getErrorMessage()));
    }

    /// The download itself is told to nobody; that somebody is signing is.
    private void take() {
        asked.ifPresent(wanted ->
                notices.show(
                        elsewhere.take(actor.current(), wanted.agreement(), wanted.signatory()),
                        this::lease));
    }

    private void giveBack() {
        asked.ifPresent(wanted ->
                notices.show(
                        elsewhere.giveBack(actor.current(), wanted.agreement(), wanted.signatory()),
                        this::lease));
    }

    private void lease(AwayPaper paper) {
        lease.removeAll();
        paper.other()
                .ifPresent(other ->
                        lease.add(
                                new Paragraph(
                                        getTranslation(
                                                "view.elsewhere.other",
                                                other.name(),
                                                Dates.moment(other.until(), getLocale())))));
        paper.mineUntil()
                .ifPresent(until ->
                        lease.add(
                                new Paragraph(
                                        getTranslation(
                                                "view.elsewhere.mine",
                                                Dates.moment(until, getLocale()))),
                                new Button(
                                        getTranslation("view.elsewhere.give-back"),
                                        _ -> giveBack())));
    }

    /// Works without the session's lock, so that the page stays alive while the file is judged.
    private void bring(UploadEvent event) throws IOException {
        Optional<Asked> wanted = asked;
        if (wanted.isEmpty()) {
            return;
        }
        UI page = event.getUI();
        Actor who = actor.current();
        byte[] file;
        try (InputStream in = event.getInputStream()) {
            file = in.readNBytes(MOST_BYTES + 1);
        }
        Outcome<Receipt> outcome =
                elsewhere.bring(
                        who, wanted.get().agreement(), wanted.get().signatory(), Bytes.of(file));
        page.accessLater(() -> brought(wanted.get(), outcome), () -> {}).run();
    }

    private void brought(Asked wanted, Outcome<Receipt> outcome) {
        upload.clearFileList();
        notices.show(outcome, receipt -> receipt(wanted, receipt));
    }

    private void receipt(Asked wanted, Receipt receipt) {
        steps.removeAll();
        notices.done(
                getTranslation(
                        receipt.isVouchedFor()
                                ? "view.elsewhere.done"
                                : "view.elsewhere.done.unasked"));
        Span digest = new Span(receipt.revision().toString());
        digest.addClassName("digest");
        Anchor next =
                new Anchor(
                        AgreementPage.SIGN.of(wanted.agreement()),
                        getTranslation("view.sign.back"));
        next.addClassName("elsewhere__download");
        Section section =
                new Section(
                        new H2(getTranslation("view.sign.receipt")),
                        new Paragraph(
                                getTranslation(
                                        "view.elsewhere.signed-at",
                                        Dates.moment(receipt.signedAt(), getLocale()))),
                        new Paragraph(new Span(getTranslation("view.sign.revision") + " "), digest),
                        new Paragraph(
                                getTranslation(
                                        "view.elsewhere.still-missing", receipt.stillMissing())),
                        new Paragraph(Wording.of(receipt.state(), this)),
                        next);
        section.addClassName("elsewhere__step");
        steps.add(section);
    }

    @Override
    public String placeName() {
        return getTranslation("view.elsewhere.place");
    }

    @Override
    public List<Crumb> trail() {
        return AgreementPage.above(this);
    }
}
