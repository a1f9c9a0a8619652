package tavolo.ui.papers;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.ReadPapers;
import tavolo.ui.security.CurrentActor;

/// Hands out the bytes of papers. Who asks is looked up when the file is fetched, not when the page
/// was made; what that person may not have is not found.
@Component
public final class PaperFiles {

    private static final int NOT_FOUND = 404;

    private final ReadPapers read;
    private final CurrentActor actor;

    PaperFiles(ReadPapers read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    /// A revision of a paper, the newest when `revision` is empty.
    public InputStreamDownloadHandler of(UUID document, Optional<Integer> revision) {
        return DownloadHandler.fromInputStream(_ -> response(document, revision));
    }

    private DownloadResponse response(UUID document, Optional<Integer> revision) {
        return switch (read.file(actor.current(), document, revision)) {
            case Outcome.Done<PaperFile>(PaperFile file) ->
                    new DownloadResponse(
                            new ByteArrayInputStream(file.content().toArray()),
                            file.name(),
                            "application/pdf",
                            file.content().length());
            case Outcome.Refused<PaperFile> _ -> DownloadResponse.error(NOT_FOUND);
        };
    }
}
