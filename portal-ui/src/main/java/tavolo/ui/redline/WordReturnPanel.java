package tavolo.ui.redline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.document.Bytes;
import tavolo.domain.redline.WordFiles;
import tavolo.domain.redline.WordReturn;
import tavolo.ui.layout.Notices;

/// Where a text that was edited in a word processor comes back, and the report on it.
final class WordReturnPanel extends Composite<Section> {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int LIMIT = WordFiles.LARGEST_MEGABYTES * MEGABYTE;

    private final AgreementId agreement;
    private final WordDeeds deeds;
    private final Notices notices;
    private final Upload upload = new Upload();
    private final Div report = new Div();

    WordReturnPanel(AgreementId agreement, WordDeeds deeds, Notices notices) {
        this.agreement = agreement;
        this.deeds = deeds;
        this.notices = notices;
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileExtensions(".docx");
        upload.setMaxFileSize(LIMIT);
        upload.setMaxFiles(1);
        upload.setI18n(words());
        upload.setUploadButton(new Button(getTranslation("view.redline.upload")));
        upload.setDropLabel(new Span(getTranslation("view.redline.drop")));
        upload.addFileRejectedListener(rejected -> notices.care(rejected.getErrorMessage()));
        report.setId("word-report");
        getContent().setId(RedlineView.UPLOAD);
        getContent().addClassName("redline__return");
        getContent()
                .add(
                        new H2(getTranslation("view.redline.return.title")),
                        new Paragraph(getTranslation("view.redline.return.help")),
                        upload,
                        report);
    }

    private UploadI18N words() {
        UploadI18N words = new UploadI18N();
        words.setError(
                new UploadI18N.Error()
                        .setFileIsTooBig(
                                getTranslation("view.redline.too-big", WordFiles.LARGEST_MEGABYTES))
                        .setIncorrectFileType(getTranslation("view.redline.not-docx"))
                        .setTooManyFiles(getTranslation("view.redline.one-file")));
        return words;
    }

    /// Reads no more than a byte beyond the limit, whatever the browser announces, and works
    /// without the session's lock, so that the page stays alive meanwhile.
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(LIMIT + 1);
        }
        UI page = event.getUI();
        Outcome<WordReturn> outcome = deeds.bringBack(agreement, Bytes.of(bytes));
        page.accessLater(() -> show(outcome), () -> {}).run();
    }

    /// Shows what became of a file.
    void show(Outcome<WordReturn> outcome) {
        upload.clearFileList();
        report.removeAll();
        notices.show(
                outcome,
                found -> {
                    WordReport shown = new WordReport(agreement, found, deeds, notices);
                    report.add(shown);
                    shown.focus();
                });
    }
}
