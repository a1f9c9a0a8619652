package tavolo.ui.figure;

import com.vaadin.flow.component.Composite;
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
import java.util.function.Consumer;
import tavolo.domain.intake.SheetReader;
import tavolo.ui.brand.Icon;
import tavolo.ui.layout.Notices;
import tavolo.ui.table.Sizes;
import tavolo.ui.table.UploadWords;

/// Where a file with figures arrives. It stays there while its columns are put right, until another
/// one comes or the page is left.
final class FileStep extends Composite<Div> {

    private final Consumer<FigureFile> arrived;
    private final Upload upload = new Upload();
    private final Paragraph present = new Paragraph();
    private Optional<FigureFile> file = Optional.empty();

    FileStep(Notices notices, Consumer<FigureFile> arrived) {
        this.arrived = arrived;
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileExtensions(".csv", ".txt", ".tsv", ".xlsx");
        upload.setMaxFileSize(FigureFile.MOST_BYTES);
        upload.setMaxFiles(1);
        upload.setI18n(
                UploadWords.of(
                        this,
                        getTranslation("view.figures.file.too-big", SheetReader.MOST_MEGABYTES),
                        getTranslation("view.figures.file.other-kind")));
        Button button = new Button(getTranslation("view.figures.file.choose"), Icon.PLUS.draw());
        upload.setUploadButton(button);
        upload.setDropLabel(new Span(getTranslation("view.figures.file.drop")));
        upload.addFileRejectedListener(rejected -> notices.care(rejected.getErrorMessage()));
        Paragraph help =
                new Paragraph(
                        getTranslation(
                                "view.figures.file.help",
                                SheetReader.MOST_MEGABYTES,
                                FigureWords.number(SheetReader.MOST_ROWS)));
        help.addClassName("muted");
        present.addClassName("figures__present");
        present.getElement().setAttribute("role", "status");
        present.setVisible(false);
        getContent().addClassName("figures__file");
        getContent().add(help, upload, present);
        addDetachListener(_ -> forget());
    }

    /// Works without the session's lock, so that the page stays alive meanwhile.
    private void take(UploadEvent event) throws IOException {
        FigureFile taken;
        try (InputStream in = event.getInputStream()) {
            taken = FigureFile.taken(event.getFileName(), in).untilExit();
        }
        UI page = event.getUI();
        page.accessLater(() -> show(taken), taken::forget).run();
    }

    private void show(FigureFile taken) {
        upload.clearFileList();
        forget();
        file = Optional.of(taken);
        present.removeAll();
        present.add(
                Icon.DOCUMENT.draw(),
                new Span(
                        getTranslation(
                                "view.figures.file.present",
                                taken.name(),
                                Sizes.of(taken.bytes()))));
        present.setVisible(true);
        arrived.accept(taken);
    }

    /// Lets go of the file, which another one can follow.
    void forget() {
        file.ifPresent(FigureFile::forget);
        file = Optional.empty();
        present.setVisible(false);
    }
}
