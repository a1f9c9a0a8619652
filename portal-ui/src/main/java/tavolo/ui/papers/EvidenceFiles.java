package tavolo.ui.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.document.Sha256;
import tavolo.domain.evidence.EvidencePackage;
import tavolo.domain.evidence.ReadEvidence;
import tavolo.ui.security.CurrentActor;

/// The evidence of an agreement, to be taken away. Who asks is looked up when the file is fetched;
/// it is written while it is read. Few are made at once, since each validates papers anew.
@org.springframework.stereotype.Component
final class EvidenceFiles {

    static final int AT_ONCE = 4;

    private final ReadEvidence read;
    private final CurrentActor actor;
    private final Semaphore room = new Semaphore(AT_ONCE);

    EvidenceFiles(ReadEvidence read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    Section card(AgreementId id, Component where) {
        Anchor download = new Anchor(of(id), where.getTranslation("view.papers.evidence.download"));
        download.addClassName("papers__download");
        H2 title = new H2(where.getTranslation("view.papers.evidence"));
        Section card =
                new Section(
                        title,
                        new Paragraph(where.getTranslation("view.papers.evidence.words")),
                        new Div(download));
        card.addClassName("papers__card");
        card.getElement().setAttribute("aria-label", title.getText());
        return card;
    }

    /// The papers of the agreement `id` that have a completion certificate.
    Set<UUID> certified(AgreementId id) {
        return switch (read.certified(actor.current(), id)) {
            case Outcome.Done<Set<UUID>>(Set<UUID> found) -> found;
            case Outcome.Refused<Set<UUID>> _ -> Set.of();
        };
    }

    /// The completion certificate of the paper `document`.
    InputStreamDownloadHandler certificate(AgreementId id, UUID document) {
        return handedOut(() -> read.certificate(actor.current(), id, document), "application/pdf");
    }

    /// The envelope with the signatures of all who signed the file `revision` of a paper apart.
    InputStreamDownloadHandler together(AgreementId id, UUID document, Sha256 revision) {
        return handedOut(
                () -> read.merged(actor.current(), id, document, revision),
                "application/pkcs7-mime");
    }

    private static InputStreamDownloadHandler handedOut(
            Supplier<Outcome<PaperFile>> read, String type) {
        return DownloadHandler.fromInputStream(_ ->
                switch (read.get()) {
                    case Outcome.Done<PaperFile>(PaperFile file) ->
                            new DownloadResponse(
                                    new ByteArrayInputStream(file.content().toArray()),
                                    file.name(),
                                    type,
                                    file.content().length());
                    case Outcome.Refused<PaperFile> _ ->
                            DownloadResponse.error(HttpStatusCode.NOT_FOUND.getCode());
                });
    }

    /// The file for the agreement `id`.
    DownloadHandler of(AgreementId id) {
        return event -> write(id, event);
    }

    /// Whoever fetches slowly must not make others wait: they are told to come again.
    private void inTurn(EvidencePackage found, DownloadEvent event) throws IOException {
        if (!room.tryAcquire()) {
            event.getResponse().setStatus(HttpStatusCode.SERVICE_UNAVAILABLE.getCode());
            return;
        }
        event.setFileName(found.name());
        event.setContentType("application/zip");
        try (OutputStream out = event.getOutputStream()) {
            found.writeTo(out);
        } finally {
            room.release();
        }
    }

    private void write(AgreementId id, DownloadEvent event) throws IOException {
        switch (read.by(actor.current(), id)) {
            case Outcome.Done<EvidencePackage>(EvidencePackage found) -> inTurn(found, event);
            case Outcome.Refused<EvidencePackage> _ ->
                    event.getResponse().setStatus(HttpStatusCode.NOT_FOUND.getCode());
        }
    }
}
