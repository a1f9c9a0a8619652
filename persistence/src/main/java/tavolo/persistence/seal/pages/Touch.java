package tavolo.persistence.seal.pages;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Which pages a later revision can have changed: those that reach an object which it wrote. The
/// others are made of the same bytes and need not be drawn.
final class Touch {

    /// How a page was touched.
    enum Kind {
        /// Not at all.
        NOT,
        /// Only in what stands above it: in the tree of pages, or in the layers of the whole file.
        ABOVE,
        /// In what it holds itself.
        ITSELF
    }

    private static final int MOST_OBJECTS = 200_000;
    private static final int DEEPEST = 50;
    private static final List<COSName> INHERITED =
            List.of(COSName.RESOURCES, COSName.MEDIA_BOX, COSName.CROP_BOX, COSName.ROTATE);

    private final Set<COSObjectKey> written = new HashSet<>();
    private final boolean areLayersTouched;
    private int seen;

    Touch(PDDocument then, PDDocument since) {
        Map<COSObjectKey, Long> old = new HashMap<>(then.getDocument().getXrefTable());
        Map<COSObjectKey, Long> now = since.getDocument().getXrefTable();
        now.forEach((key, place) -> {
            if (!place.equals(old.get(key))) {
                written.add(key);
            }
        });
        // An object within a stream of objects is as old as the stream.
        now.forEach((key, place) -> {
            if (place < 0 && written.contains(new COSObjectKey(-place, 0))) {
                written.add(key);
            }
        });
        areLayersTouched = areLayersTouched(then, since);
    }

    private boolean areLayersTouched(PDDocument then, PDDocument since) {
        COSBase layers = layers(since);
        return (layers == null) != (layers(then) == null)
                || (layers != null && reaches(layers, since.getDocumentCatalog().getCOSObject()));
    }

    private static @Nullable COSBase layers(PDDocument document) {
        return document.getDocumentCatalog().getCOSObject().getItem(COSName.OCPROPERTIES);
    }

    Kind of(PDPage page) {
        COSDictionary own = page.getCOSObject();
        if (isWritten(own.getKey()) || reaches(own, own)) {
            return Kind.ITSELF;
        }
        return areLayersTouched || isTouchedAbove(own) ? Kind.ABOVE : Kind.NOT;
    }

    private boolean isTouchedAbove(COSDictionary page) {
        COSDictionary above = page.getCOSDictionary(COSName.PARENT);
        for (int depth = 0; above != null && depth < DEEPEST; depth++) {
            COSDictionary node = above;
            boolean isHeir = INHERITED.stream().anyMatch(node::containsKey);
            if (isHeir && (isWritten(node.getKey()) || reachesInherited(node))) {
                return true;
            }
            above = node.getCOSDictionary(COSName.PARENT);
        }
        return above != null;
    }

    private boolean reachesInherited(COSDictionary node) {
        return INHERITED.stream()
                .map(node::getItem)
                .anyMatch(item -> item != null && reaches(item, node));
    }

    private boolean isWritten(@Nullable COSObjectKey key) {
        return key != null && written.contains(key);
    }

    /// Whether anything below `start` was written anew. Goes neither up nor into other pages; gives
    /// up with a yes.
    private boolean reaches(COSBase start, COSDictionary self) {
        Set<COSObjectKey> known = new HashSet<>();
        Deque<COSBase> open = new ArrayDeque<>();
        open.add(start);
        while (!open.isEmpty()) {
            if (++seen > MOST_OBJECTS) {
                return true;
            }
            switch (open.pop()) {
                case COSObject reference -> {
                    COSObjectKey key = reference.getKey();
                    COSBase target = reference.getObject();
                    if (isOtherPage(target, self)) {
                        continue;
                    }
                    if (isWritten(key)) {
                        return true;
                    }
                    if (target != null && (key == null || known.add(key))) {
                        open.push(target);
                    }
                }
                case COSArray list -> list.forEach(each -> push(open, each));
                case COSDictionary holder -> {
                    if (!isOtherPage(holder, self)) {
                        below(holder, open);
                    }
                }
                case COSBase _ -> {}
            }
        }
        return false;
    }

    private static void below(COSDictionary holder, Deque<COSBase> open) {
        holder.entrySet().stream()
                .filter(entry ->
                        !COSName.PARENT.equals(entry.getKey()) && !COSName.P.equals(entry.getKey()))
                .forEach(entry -> push(open, entry.getValue()));
    }

    private static void push(Deque<COSBase> open, @Nullable COSBase each) {
        if (each != null) {
            open.push(each);
        }
    }

    @SuppressWarnings("ReferenceEquality") // the very object: two pages may say the same
    private static boolean isOtherPage(@Nullable COSBase object, COSDictionary self) {
        return object instanceof COSDictionary other
                && other != self
                && COSName.PAGE.equals(other.getCOSName(COSName.TYPE));
    }
}
