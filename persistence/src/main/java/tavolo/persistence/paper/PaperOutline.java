package tavolo.persistence.paper;

import java.util.List;
import tavolo.domain.document.Block;
import tavolo.domain.document.Block.Heading;
import tavolo.domain.document.Block.Section;
import tavolo.domain.document.Paper;
import tavolo.domain.document.Sha256;

/// The bookmarks by which a reader jumps to a part or an article.
final class PaperOutline {

    private PaperOutline() {}

    static void of(Paper paper, Markup head) {
        Markup bookmarks = head.add("bookmarks", "");
        for (Block block : paper.blocks()) {
            if (block instanceof Section(_, _, List<Block> blocks)) {
                headings(blocks, bookmarks);
            }
        }
    }

    private static void headings(List<Block> blocks, Markup bookmarks) {
        Markup part = bookmarks;
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                Markup parent = heading.level() <= 2 ? bookmarks : part;
                Markup mark = parent.add("bookmark", "");
                mark.attribute("name", heading.text());
                mark.attribute("href", "#" + anchor(heading));
                part = heading.level() <= 2 ? mark : part;
            }
        }
    }

    /// The `id` of a heading. Two headings with the same words would share it; the first wins.
    static String anchor(Heading heading) {
        return "h-" + Sha256.digestOf(heading.text() + heading.tag()).brief().replace(" ", "");
    }
}
