package tavolo.ui.table;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.board.AttachedFile;
import tavolo.domain.board.ReadAgreements;
import tavolo.ui.security.CurrentActor;

/// Hands out the files of comments and claims. Who asks is looked up when the file is fetched, not
/// when the page was made; what that person may not have is not found.
@Component
public class AttachedFiles {

    private static final int NOT_FOUND = 404;

    private final ReadAgreements read;
    private final CurrentActor actor;

    AttachedFiles(ReadAgreements read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    /// The file with `id`, to be saved and not to be shown in the page.
    public InputStreamDownloadHandler of(UUID id) {
        return DownloadHandler.fromInputStream(request -> {
            request.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            return response(id);
        });
    }

    private DownloadResponse response(UUID id) {
        return switch (read.remarkFile(actor.current(), id)) {
            case Outcome.Done<AttachedFile>(AttachedFile file) ->
                    new DownloadResponse(
                            new ByteArrayInputStream(file.content().toArray()),
                            file.name(),
                            file.kind().mediaType(),
                            file.content().length());
            case Outcome.Refused<AttachedFile> _ -> DownloadResponse.error(NOT_FOUND);
        };
    }
}
