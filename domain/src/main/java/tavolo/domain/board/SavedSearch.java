package tavolo.domain.board;

import java.time.Instant;
import java.util.UUID;

/// A question that one person keeps under a name. Nobody else ever reads it.
///
/// @param page where it is asked
/// @param name 1 to [#NAME_LIMIT] characters, once for each person and page
/// @param asked the part of the address behind the question mark
public record SavedSearch(UUID id, Page page, String name, String asked, Instant savedAt) {

    /// The most characters of a name.
    public static final int NAME_LIMIT = 80;

    /// The most characters of a question.
    public static final int ASKED_LIMIT = 1000;

    /// The most that a person keeps for one page.
    public static final int MOST = 50;

    /// A page that asks questions.
    public enum Page {
        /// The search through everything.
        SEARCH,
        /// The list of agreements.
        AGREEMENTS
    }

    /// The same under another name.
    public SavedSearch named(String other) {
        return new SavedSearch(id, page, other, asked, savedAt);
    }
}
