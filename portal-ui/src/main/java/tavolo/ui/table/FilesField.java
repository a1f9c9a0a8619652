package tavolo.ui.table;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.shared.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;
import tavolo.ui.brand.Icon;
import tavolo.ui.language.Wording;

/// Files that wait to be sent with a comment or a claim. Each is looked into as soon as it has
/// arrived; what cannot be taken is said here in a sentence, and nothing else on the page changes.
public final class FilesField extends Composite<Div> {

    private final Looking deeds;
    private final FileChecks.Limits limits;
    private final Upload upload = new Upload();
    private final UnorderedList list = new UnorderedList();
    private final Paragraph trouble = new Paragraph();
    private final List<WaitingFile> waiting = new ArrayList<>();
    private Registration end = () -> {};

    /// What looks into files that arrive.
    public interface Looking {

        /// What a file is that is to be sent, or why it cannot be taken; without a lock of the
        /// page.
        Outcome<FileKind> check(SentFile file);

        /// How much goes at a time.
        FileChecks.Limits limits();
    }

    /// @param help key of the sentence beside it, with how many files of how many megabytes
    public FilesField(Looking deeds, String help) {
        this.deeds = deeds;
        this.limits = deeds.limits();
        upload.setUploadHandler(this::take);
        upload.setAcceptedFileExtensions(
                Arrays.stream(FileKind.values())
                        .flatMap(kind -> kind.endings().stream())
                        .map(ending -> "." + ending)
                        .toArray(String[]::new));
        upload.setMaxFileSize(limits.bytes());
        upload.setI18n(UploadWords.of(this, limits));
        Button button = new Button(getTranslation("view.table.files.add"), Icon.PLUS.draw());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        upload.setUploadButton(button);
        upload.setDropAllowed(false);
        upload.addFileRejectedListener(rejected -> say(rejected.getErrorMessage()));
        list.addClassName("files__list");
        list.getElement().setAttribute("aria-label", getTranslation("view.table.files.waiting"));
        trouble.addClassName("files__trouble");
        trouble.getElement().setAttribute("role", "alert");
        Span explained = new Span(getTranslation(help, limits.files(), limits.megabytes()));
        explained.addClassName("files__help");
        getContent().addClassName("files");
        getContent().add(upload, explained, list, trouble);
        addAttachListener(attached -> {
            end.remove();
            end = forgettingWith(attached.getUI(), waiting);
        });
        addDetachListener(_ -> {
            if (waiting.isEmpty()) {
                end.remove();
            }
        });
        show();
    }

    /// Forgets `files` when `page` is closed, and keeps nothing else of this field until then.
    private static Registration forgettingWith(UI page, List<WaitingFile> files) {
        Registration end = page.addDetachListener(_ -> files.forEach(WaitingFile::forget));
        return Registration.once(end::remove);
    }

    /// Reads no more than a byte beyond the limit, whatever the browser announces, and works
    /// without the session's lock, so that the page stays alive meanwhile.
    private void take(UploadEvent event) throws IOException {
        byte[] bytes;
        try (InputStream in = event.getInputStream()) {
            bytes = in.readNBytes(limits.bytes() + 1);
        }
        SentFile file = new SentFile(event.getFileName(), Bytes.of(bytes));
        Outcome<FileKind> outcome = deeds.check(file);
        UI page = event.getUI();
        page.accessLater(() -> arrived(file, outcome), () -> {}).run();
    }

    private void arrived(SentFile file, Outcome<FileKind> outcome) {
        upload.clearFileList();
        switch (outcome) {
            case Outcome.Done<FileKind> _ when waiting.size() >= limits.files() ->
                    say(Wording.of(new FileRefusal.TooManyFiles(limits.files()), this));
            case Outcome.Done<FileKind> _ -> {
                waiting.add(WaitingFile.of(file));
                say("");
            }
            case Outcome.Refused<FileKind>(Refusal why) -> say(Wording.of(why, this));
        }
        show();
    }

    private void say(String sentence) {
        trouble.setText(sentence);
        trouble.setVisible(!sentence.isEmpty());
    }

    private void show() {
        list.removeAll();
        waiting.forEach(file -> list.add(row(file)));
        list.setVisible(!waiting.isEmpty());
        upload.setVisible(waiting.size() < limits.files());
        trouble.setVisible(!trouble.getText().isEmpty());
    }

    private ListItem row(WaitingFile file) {
        Span name = new Span(file.name());
        name.addClassName("files__name");
        Span size = new Span(Sizes.of(file.bytes()));
        size.addClassName("files__size");
        Button remove = new Button(Icon.CLOSE.draw(), _ -> remove(file));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("view.table.files.remove", file.name()));
        return new ListItem(Icon.DOCUMENT.draw(), name, size, remove);
    }

    private void remove(WaitingFile file) {
        waiting.remove(file);
        file.forget();
        say("");
        show();
    }

    /// The files as they are sent.
    public List<SentFile> files() {
        return waiting.stream().map(WaitingFile::sent).toList();
    }

    /// Waits for nothing any more.
    void clear() {
        waiting.forEach(WaitingFile::forget);
        waiting.clear();
        say("");
        show();
    }
}
