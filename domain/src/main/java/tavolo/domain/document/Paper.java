package tavolo.domain.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tavolo.domain.library.Language;

/// What is printed of one instrument: a tree of blocks, with what stands on every page.
///
/// @param language the binding language
/// @param title the title of the file
/// @param footer the short reference at the foot of every page
/// @param pageWord the word before a page number
/// @param ofWord the word between a page number and the number of pages
/// @param digestLabel the words before the digest at the foot of every page
/// @param digest the text digest; empty for a paper that nobody signs
/// @param frozenAt the date of the file
/// @param mark the words printed large at the head of every page; empty unless it is a
///   demonstration or nothing to sign
/// @param courtesyMark the words at the head of the pages that do not bind
/// @param blocks from top to bottom
public record Paper(
        Language language,
        String title,
        String footer,
        String pageWord,
        String ofWord,
        String digestLabel,
        Optional<Sha256> digest,
        Instant frozenAt,
        String mark,
        String courtesyMark,
        List<Block> blocks) {

    public Paper {
        blocks = List.copyOf(blocks);
    }
}
