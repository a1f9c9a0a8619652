package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;
import tavolo.ui.brand.Icon;

/// Where one PDF arrives that goes with a form. It is looked into when the form is sent; until then
/// it waits beside the server, and is forgotten with the page.
public final class PdfField extends Composite<Div> implements HasValidation {

    private final FileChecks.Limits limits;
    private final Upload upload = new Upload();
    private final Paragraph present = new Paragraph();
    private final Paragraph trouble = new Paragraph();
    private Optional<WaitingFile> waiting = Optional.empty();

    /// @param label what the document is
    public PdfField(String label, FileChecks.Limits limits) {
        this.limits = limits;
        Span name = new Span(label);
        name.addClassName("pdf-field__label");
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileExtensions(".pdf");
        upload.setMaxFileSize(limits.bytes());
        upload.setMaxFiles(1);
        upload.setI18n(
                UploadWords.of(
                        this,
                        getTranslation("view.table.files.too-big", limits.megabytes()),
                        getTranslation("pdf-field.other-kind")));
        Button choose = new Button(getTranslation("pdf-field.choose"), Icon.DOCUMENT.draw());
        choose.setAriaLabel(label + ": " + getTranslation("pdf-field.choose"));
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> setErrorMessage(rejected.getErrorMessage()));
        present.getElement().setAttribute("role", "status");
        present.setVisible(false);
        trouble.addClassName("files__trouble");
        trouble.getElement().setAttribute("role", "alert");
        trouble.setVisible(false);
        Span help = new Span(getTranslation("pdf-field.help", limits.megabytes()));
        help.addClassName("files__help");
        getContent().addClassName("pdf-field");
        getContent().add(name, help, upload, present, trouble);
        addDetachListener(_ -> forget());
    }

    /// Reads no more than a byte beyond the limit, whatever the browser announces, and works
    /// without the session's lock, so that the page stays alive meanwhile.
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(limits.bytes() + 1);
        }
        WaitingFile file = WaitingFile.of(new SentFile(event.getFileName(), Bytes.of(bytes)));
        UI page = event.getUI();
        page.accessLater(() -> show(file), file::forget).run();
    }

    private void show(WaitingFile file) {
        upload.clearFileList();
        forget();
        waiting = Optional.of(file);
        present.setText(getTranslation("pdf-field.present", file.name()));
        present.setVisible(true);
        setInvalid(false);
    }

    private void forget() {
        waiting.ifPresent(WaitingFile::forget);
        waiting = Optional.empty();
        present.setVisible(false);
    }

    /// The document as it is sent; empty before one has arrived.
    public Optional<SentFile> file() {
        return waiting.map(WaitingFile::sent);
    }

    @Override
    public void setErrorMessage(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
    }

    @Override
    public String getErrorMessage() {
        return trouble.getText();
    }

    @Override
    public void setInvalid(boolean invalid) {
        getContent().setClassName("pdf-field--invalid", invalid);
        trouble.setVisible(invalid);
    }

    @Override
    public boolean isInvalid() {
        return getContent().hasClassName("pdf-field--invalid");
    }
}
