package tavolo.domain.verify;

import java.util.List;
import java.util.Optional;

/// What became of the pages behind one signature of a file: until the next one, or until the end of
/// the file behind the last.
///
/// @param field the field of the signature
/// @param next the field of the signature or document time stamp that follows; empty behind the
///   last
/// @param pages those that changed, as far as they were compared
/// @param left how many more may have changed and were not compared
/// @param isRead false when the file could not be read as it stood at one of the two ends
public record PagesAfter(
        String field, Optional<String> next, List<ChangedPage> pages, int left, boolean isRead) {

    public PagesAfter {
        if (left < 0) {
            throw new IllegalArgumentException("pages left cannot be fewer than 0, was " + left);
        }
        pages = List.copyOf(pages);
    }

    /// Nothing can be said of these pages.
    public static PagesAfter unread(String field, Optional<String> next) {
        return new PagesAfter(field, next, List.of(), 0, false);
    }
}
