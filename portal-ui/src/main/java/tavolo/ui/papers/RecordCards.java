package tavolo.ui.papers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.ReadPapers;
import tavolo.domain.board.RecordLine;
import tavolo.domain.meeting.SealRecords;
import tavolo.ui.document.PdfViewer;
import tavolo.ui.language.Dates;
import tavolo.ui.language.Wording;
import tavolo.ui.security.CurrentActor;

/// The records of the talks among the papers: what they are, for whom they are written, and their
/// files. Who asks for a file is looked up when it is fetched.
@org.springframework.stereotype.Component
final class RecordCards {

    private static final int NOT_FOUND = 404;

    private final ReadPapers read;
    private final SealRecords seal;
    private final CurrentActor actor;

    RecordCards(ReadPapers read, SealRecords seal, CurrentActor actor) {
        this.read = read;
        this.seal = seal;
        this.actor = actor;
    }

    boolean lacksPapers(AgreementId id) {
        return seal.lacksPapers(id);
    }

    void ensure(AgreementId id) {
        seal.ensure(id);
    }

    List<RecordLine> of(AgreementId id) {
        return switch (read.records(actor.current(), id)) {
            case Outcome.Done<List<RecordLine>>(List<RecordLine> found) -> found;
            case Outcome.Refused<List<RecordLine>> _ -> List.of();
        };
    }

    Section card(RecordLine line, Component where, Div viewer) {
        Span digest = new Span(line.textDigest().toString());
        digest.addClassName("digest");
        String readers =
                line.readers().stream()
                        .sorted()
                        .map(side -> Wording.of(side, where))
                        .collect(Collectors.joining(", "));
        NativeButton look =
                new NativeButton(
                        where.getTranslation("view.papers.open"), _ -> open(line, where, viewer));
        look.addClassName("link-button");
        Anchor download =
                new Anchor(
                        file(line.id()),
                        where.getTranslation(
                                "view.papers.download", Wording.of(line.kind(), where)));
        download.addClassName("papers__download");
        Section card =
                new Section(
                        new H2(Wording.of(line.kind(), where)),
                        new Paragraph(
                                where.getTranslation(
                                        "view.papers.record",
                                        Dates.moment(line.fixedAt(), Wording.language()),
                                        readers)),
                        new Paragraph(
                                new Span(where.getTranslation("view.table.digest") + " "), digest),
                        new Div(look, download));
        card.addClassName("papers__card");
        return card;
    }

    void open(RecordLine line, Component where, Div viewer) {
        viewer.removeAll();
        viewer.add(new PdfViewer(Wording.of(line.kind(), where)).show(file(line.id()).inline()));
    }

    private InputStreamDownloadHandler file(UUID record) {
        return DownloadHandler.fromInputStream(_ ->
                switch (read.recordFile(actor.current(), record)) {
                    case Outcome.Done<PaperFile>(PaperFile file) ->
                            new DownloadResponse(
                                    new ByteArrayInputStream(file.content().toArray()),
                                    file.name(),
                                    "application/pdf",
                                    file.content().length());
                    case Outcome.Refused<PaperFile> _ -> DownloadResponse.error(NOT_FOUND);
                });
    }
}
