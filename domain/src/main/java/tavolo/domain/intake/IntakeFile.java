package tavolo.domain.intake;

import java.nio.file.Path;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;

/// A file as somebody sends it, not yet believed. It lies on disk, since it is read more than once
/// and never held in memory as a whole; whoever put it there removes it afterwards.
///
/// @param name what the sender calls it, made harmless as in [SentFile]
public record IntakeFile(String name, Path content) {

    public IntakeFile {
        name = new SentFile(name, Bytes.of(new byte[0])).name();
    }
}
