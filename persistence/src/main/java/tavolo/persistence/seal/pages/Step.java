package tavolo.persistence.seal.pages;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import tavolo.domain.verify.ChangedPage;
import tavolo.domain.verify.PageChange;
import tavolo.domain.verify.PagePictures;
import tavolo.domain.verify.PagesAfter;

/// Two revisions of a file, compared page by page.
final class Step {

    private static final int MOST_PAGES = 2_000;

    private final PDDocument then;
    private final PDDocument since;
    private final Allowance allowance;
    private final List<PDPage> old;
    private final List<PDPage> now;
    private final Touch touch;
    private final List<ChangedPage> told = new ArrayList<>();
    private int left;

    Step(PDDocument then, PDDocument since, Allowance allowance) throws IOException {
        this.then = then;
        this.since = since;
        this.allowance = allowance;
        this.old = pages(then);
        this.now = pages(since);
        this.touch = new Touch(then, since);
    }

    private static List<PDPage> pages(PDDocument document) throws IOException {
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            pages.add(page);
            if (pages.size() > MOST_PAGES) {
                throw new IOException("more than %d pages".formatted(MOST_PAGES));
            }
        }
        return pages;
    }

    PagesAfter compared(String field, Optional<String> next) {
        NextBox box = new NextBox(then, since, next);
        List<PagePair> pairs = PagePair.of(old, now);
        Set<PagePair> inOrder = new HashSet<>(PagePair.inOrder(pairs));
        for (PagePair pair : pairs) {
            boolean isMoved = pair.isSame() && pair.after() >= 0 && !inOrder.contains(pair);
            Touch.Kind touched =
                    pair.isSame() ? touch.of(now.get(pair.after())) : Touch.Kind.ITSELF;
            if (isMoved || touched != Touch.Kind.NOT) {
                tell(pair, touched, isMoved, box);
            }
        }
        return new PagesAfter(field, next, told, left, true);
    }

    private void tell(PagePair pair, Touch.Kind touched, boolean isMoved, NextBox box) {
        if (told.size() >= allowance.told() || !allowance.takesDrawing()) {
            left++;
            return;
        }
        try {
            if (pair.before() < 0 || pair.after() < 0) {
                told.add(onlyOne(pair));
            } else {
                both(pair, touched, isMoved, box).ifPresent(told::add);
            }
        } catch (IOException | RuntimeException _) {
            // Whatever one page makes the library throw, the others are still looked at.
            left++;
        }
    }

    /// A page that came or went.
    private ChangedPage onlyOne(PagePair pair) throws IOException {
        boolean isNew = pair.before() < 0;
        PDDocument document = isNew ? since : then;
        int index = isNew ? pair.after() : pair.before();
        PagePictures pictures = PagePictures.none();
        if (allowance.hasRoom(true)) {
            var picture =
                    Optional.of(FramedPicture.of(DrawnPage.of(document, index), Optional.empty()));
            pictures =
                    allowance.kept(
                            isNew
                                    ? new PagePictures(Optional.empty(), picture)
                                    : new PagePictures(picture, Optional.empty()),
                            true);
        }
        String words = PageWords.without(PageWords.of(document, index), List.of());
        return new ChangedPage(
                pair.before() + 1,
                pair.after() + 1,
                isNew ? PageChange.ADDED : PageChange.REMOVED,
                Set.of(),
                isNew ? "" : words,
                isNew ? words : "",
                pictures);
    }

    private Optional<ChangedPage> both(
            PagePair pair, Touch.Kind touched, boolean isMoved, NextBox box) throws IOException {
        DrawnPage before = DrawnPage.of(then, pair.before());
        DrawnPage after = DrawnPage.of(since, pair.after());
        List<PDRectangle> boxes = box.on(old.get(pair.before()), now.get(pair.after()));
        DrawnPage measure = box.isNew() ? after : before;
        Difference difference =
                Difference.of(before, after, boxes.stream().map(measure::area).toList());
        if (difference.isNone() && !isMoved && touched != Touch.Kind.ITSELF) {
            return Optional.empty();
        }
        PageChange change = change(difference, isMoved, box);
        List<String> read = PageWords.of(then, pair.before());
        List<String> reads = PageWords.of(since, pair.after());
        return Optional.of(
                new ChangedPage(
                        pair.before() + 1,
                        pair.after() + 1,
                        change,
                        difference.where(),
                        PageWords.without(read, reads),
                        PageWords.without(reads, read),
                        pictures(before, after, difference, change)));
    }

    private static PageChange change(Difference difference, boolean isMoved, NextBox box) {
        if (difference.isNone()) {
            return isMoved ? PageChange.MOVED : PageChange.UNSEEN;
        }
        if (isMoved || !difference.isWithin()) {
            return PageChange.CHANGED;
        }
        return box.isNew() ? PageChange.PLACED : PageChange.SIGNED;
    }

    private PagePictures pictures(
            DrawnPage before, DrawnPage after, Difference difference, PageChange change)
            throws IOException {
        if (difference.isNone() || !allowance.hasRoom(change.isAgainst())) {
            return PagePictures.none();
        }
        return allowance.kept(
                new PagePictures(
                        Optional.of(FramedPicture.of(before, difference.all())),
                        Optional.of(FramedPicture.of(after, difference.all()))),
                change.isAgainst());
    }
}
