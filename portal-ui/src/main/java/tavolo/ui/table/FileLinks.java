package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.InputStreamDownloadHandler;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import tavolo.domain.board.RemarkLine;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;

/// Files that came with a comment or a claim, to download.
public final class FileLinks extends Composite<UnorderedList> {

    /// @param handler hands out the file with an identity
    public FileLinks(
            List<RemarkLine.Attached> files, Function<UUID, InputStreamDownloadHandler> handler) {
        getContent().addClassName("files__list");
        getContent()
                .getElement()
                .setAttribute("aria-label", getTranslation("view.table.files.list"));
        files.forEach(file -> getContent().add(row(file, handler)));
    }

    private ListItem row(
            RemarkLine.Attached file, Function<UUID, InputStreamDownloadHandler> handler) {
        Anchor link = new Anchor(handler.apply(file.id()), file.name());
        link.addClassName("files__name");
        Span size = new Span(Wording.of(file.kind(), this) + " · " + Sizes.of(file.bytes()));
        size.addClassName("files__size");
        return new ListItem(Icon.DOWNLOAD.draw(), link, size);
    }
}
