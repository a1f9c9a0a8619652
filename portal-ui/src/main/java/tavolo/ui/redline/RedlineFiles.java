package tavolo.ui.redline;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.library.Language;
import tavolo.domain.redline.PrintRedline;
import tavolo.domain.redline.RedlineRefusal;
import tavolo.domain.redline.Since;
import tavolo.ui.security.CurrentActor;

/// Hands out comparisons as files. Who asks is looked up when the file is fetched, not when the
/// page was made; what that person may not have is not found.
@Component
public final class RedlineFiles {

    private static final int NOT_FOUND = 404;
    private static final int NOT_PRINTABLE = 422;
    private static final String PDF = "application/pdf";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final PrintRedline print;
    private final CurrentActor actor;

    RedlineFiles(PrintRedline print, CurrentActor actor) {
        this.print = print;
        this.actor = actor;
    }

    /// The comparison as PDF.
    public InputStreamDownloadHandler pdf(AgreementId id, Since since, Language language) {
        return DownloadHandler.fromInputStream(
                _ -> response(PDF, () -> print.asPdf(actor.current(), id, since, language)));
    }

    /// The comparison as a word-processor file.
    public InputStreamDownloadHandler word(AgreementId id, Since since, Language language) {
        return DownloadHandler.fromInputStream(
                _ -> response(WORD, () -> print.asWord(actor.current(), id, since, language)));
    }

    private static DownloadResponse response(String type, Supplier<Outcome<PaperFile>> made) {
        return switch (made.get()) {
            case Outcome.Done<PaperFile>(PaperFile file) ->
                    new DownloadResponse(
                            new ByteArrayInputStream(file.content().toArray()),
                            file.name(),
                            type,
                            file.content().length());
            case Outcome.Refused<PaperFile>(Refusal why) ->
                    DownloadResponse.error(
                            why instanceof RedlineRefusal ? NOT_PRINTABLE : NOT_FOUND);
        };
    }
}
