package tavolo.ui.papers;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.board.ReadPowers;
import tavolo.domain.party.MandateId;
import tavolo.ui.security.CurrentActor;

/// Links to the documents that prove powers. Who asks is looked up when a file is fetched.
@Component
public final class PowerLinks {

    private static final int NOT_FOUND = 404;

    private final ReadPowers read;
    private final CurrentActor actor;

    PowerLinks(ReadPowers read, CurrentActor actor) {
        this.read = read;
        this.actor = actor;
    }

    /// A link named `words` to the newest document of a mandate.
    public Anchor ofMandate(MandateId mandate, String words) {
        return link(words, () -> read.ofMandate(actor.current(), mandate));
    }

    /// A link named `words` to the document of the delegation of a slot.
    public Anchor ofDelegation(SignatoryId slot, String words) {
        return link(words, () -> read.ofDelegation(actor.current(), slot));
    }

    private static Anchor link(String words, Supplier<Outcome<PaperFile>> file) {
        Anchor link = new Anchor(DownloadHandler.fromInputStream(_ -> response(file.get())), words);
        link.addClassName("power-link");
        return link;
    }

    private static DownloadResponse response(Outcome<PaperFile> outcome) {
        return switch (outcome) {
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
