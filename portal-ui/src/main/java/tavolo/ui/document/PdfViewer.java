package tavolo.ui.document;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.server.streams.DownloadHandler;

/// A PDF on the page: drawn page by page as it comes into view, with its text beneath for those who
/// listen, search or copy; larger, smaller, fitted to the width.
@Tag("tavolo-pdf-viewer")
@StyleSheet("css/pdf-viewer.css")
public final class PdfViewer extends Component {

    static final String ENGINE = "webjars/pdfjs-dist/5.4.624/";
    static final String ELEMENT = "js/pdf-viewer.js";

    /// A viewer of nothing yet, named `title` for those who listen.
    public PdfViewer(String title) {
        getElement()
                .setAttribute("engine", ENGINE)
                .setAttribute("label", title)
                .setAttribute("words-larger", getTranslation("document.larger"))
                .setAttribute("words-smaller", getTranslation("document.smaller"))
                .setAttribute("words-fit", getTranslation("document.fit"))
                .setAttribute("words-page", getTranslation("document.page"))
                .setAttribute("words-loading", getTranslation("document.loading"))
                .setAttribute("words-broken", getTranslation("document.broken"));
    }

    /// Shows the PDF at `url`, relative to the portal.
    public PdfViewer show(String url) {
        getElement().setAttribute("src", url);
        return this;
    }

    /// Shows the PDF that `bytes` hands out, to this session only.
    public PdfViewer show(DownloadHandler bytes) {
        getElement().setAttribute("src", bytes);
        return this;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        UI ui = event.getUI();
        ui.getPage().addJsModule("context://" + ELEMENT);
    }
}
