package tavolo.domain.verify;

import java.util.Set;

/// A page that is no longer what a signature found.
///
/// @param before its number then, counted from 1; 0 when there was no such page
/// @param after its number since, counted from 1; 0 when there is no such page any more
/// @param where the parts of the page that look different; none where nothing does or the whole
///   page came or went
/// @param gone words that stood on the page and no longer do, shortened
/// @param come words that stand on the page and did not, shortened
public record ChangedPage(
        int before,
        int after,
        PageChange change,
        Set<PagePlace> where,
        String gone,
        String come,
        PagePictures pictures) {

    /// The most characters of words that are told.
    public static final int MOST_WORDS = 400;

    public ChangedPage {
        if (before < 0 || after < 0 || before + after == 0) {
            throw new IllegalArgumentException("pages count from 1, were " + before + ", " + after);
        }
        if (gone.length() > MOST_WORDS || come.length() > MOST_WORDS) {
            throw new IllegalArgumentException("more than %d characters".formatted(MOST_WORDS));
        }
        where = Set.copyOf(where);
    }
}
