package tavolo.domain.agreement;

import java.util.List;
import java.util.Set;
import tavolo.domain.party.PersonId;

/// What somebody wants to write as a comment or an answer, and what goes with it.
///
/// @param words as typed
/// @param files as sent
/// @param mentions the people whom it names
public record RemarkDraft(String words, List<SentFile> files, Set<PersonId> mentions) {

    public RemarkDraft {
        files = List.copyOf(files);
        mentions = Set.copyOf(mentions);
    }

    /// Words alone.
    public static RemarkDraft of(String words) {
        return new RemarkDraft(words, List.of(), Set.of());
    }
}
