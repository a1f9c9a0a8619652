package tavolo.domain.agreement;

import java.util.Optional;
import tavolo.domain.Outcome;

/// The port to what knows one kind of file from its content. Looking takes bounded time and memory,
/// fetches nothing from elsewhere and runs nothing.
public interface FileCheck {

    /// The kind of `file`, or why it cannot be taken; empty when it does not even begin like a file
    /// of a kind that is known here.
    Optional<Outcome<FileKind>> of(SentFile file);
}
