package tavolo.domain.fake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;

/// Knows a PDF by its first letters; one that says *locked* is.
public final class FakeFileCheck implements FileCheck {

    @Override
    public Optional<Outcome<FileKind>> of(SentFile file) {
        String text = new String(file.content().toArray(), StandardCharsets.UTF_8);
        if (!text.startsWith("%PDF-")) {
            return Optional.empty();
        }
        return Optional.of(
                text.contains("locked")
                        ? Outcome.refused(new FileRefusal.FileLocked(file.name()))
                        : Outcome.done(FileKind.PDF));
    }
}
