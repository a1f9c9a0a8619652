package tavolo.domain.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.Audience;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.Remark;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// A comment on a clause, with its author and for whom it is.
///
/// @param wanted for whom it is from the next release of the own room on; empty unless it waits
/// @param own whether the asking organisation wrote it
/// @param answers the comment that opened the thread in which it answers; empty for one that opens
/// @param settled whether the thread that it opened is settled
/// @param earlier what it said before, newest first, as far as it was for the asking organisation
/// @param mentions whom it names, as far as the asking organisation may know them
public record RemarkLine(
        UUID id,
        Author author,
        Audience audience,
        Optional<Audience> wanted,
        boolean own,
        Optional<UUID> answers,
        boolean settled,
        Remark.Wording wording,
        Instant writtenAt,
        List<Remark.Wording> earlier,
        List<Attached> files,
        List<Mentioned> mentions) {

    public RemarkLine {
        earlier = List.copyOf(earlier);
        files = List.copyOf(files);
        mentions = List.copyOf(mentions);
    }

    /// A file that goes with it.
    ///
    /// @param bytes its size
    public record Attached(UUID id, String name, FileKind kind, long bytes) {}

    /// A person whom it names.
    ///
    /// @param name given and family name
    /// @param organisation its short name
    public record Mentioned(PersonId person, String name, String organisation) {}

    /// Who wrote it.
    ///
    /// @param name given and family name
    /// @param organisation its short name
    public record Author(PersonId person, String name, String organisation, PartySide side) {}
}
