package tavolo.persistence.seal.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// A page and what it was before: the same object, or else another at the same place.
///
/// @param before where it stood, counted from 0; -1 when it is new
/// @param after where it stands, counted from 0; -1 when it is gone
/// @param isSame whether both are the same object of the file
record PagePair(int before, int after, boolean isSame) {

    /// How the pages of two revisions belong together, in the order of the later one; those that
    /// are gone come last.
    static List<PagePair> of(List<PDPage> then, List<PDPage> since) {
        int[] origin = origins(then, since);
        boolean[] taken = new boolean[then.size()];
        for (int from : origin) {
            if (from >= 0) {
                taken[from] = true;
            }
        }
        List<PagePair> pairs = new ArrayList<>();
        for (int index = 0; index < since.size(); index++) {
            boolean isReplaced = origin[index] < 0 && index < then.size() && !taken[index];
            if (isReplaced) {
                taken[index] = true;
            }
            pairs.add(new PagePair(isReplaced ? index : origin[index], index, origin[index] >= 0));
        }
        for (int index = 0; index < then.size(); index++) {
            if (!taken[index]) {
                pairs.add(new PagePair(index, -1, false));
            }
        }
        return pairs;
    }

    /// For each later page the place of the same object before, or -1.
    private static int[] origins(List<PDPage> then, List<PDPage> since) {
        Map<COSObjectKey, Deque<Integer>> places = new HashMap<>();
        for (int index = 0; index < then.size(); index++) {
            COSObjectKey key = key(then.get(index));
            if (key != null) {
                places.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(index);
            }
        }
        int[] origin = new int[since.size()];
        for (int index = 0; index < origin.length; index++) {
            Deque<Integer> same = places.get(key(since.get(index)));
            origin[index] = same == null ? -1 : Objects.requireNonNullElse(same.poll(), -1);
        }
        return origin;
    }

    private static @Nullable COSObjectKey key(PDPage page) {
        return page.getCOSObject().getKey();
    }

    /// The pairs of the same object that keep their order among each other: a longest run of places
    /// that only grows. The others were moved.
    static List<PagePair> inOrder(List<PagePair> pairs) {
        List<PagePair> same =
                pairs.stream().filter(pair -> pair.isSame() && pair.after() >= 0).toList();
        int[] longest = new int[same.size()];
        int[] previous = new int[same.size()];
        int last = -1;
        for (int index = 0; index < longest.length; index++) {
            longest[index] = 1;
            previous[index] = -1;
            for (int earlier = 0; earlier < index; earlier++) {
                if (same.get(earlier).before() < same.get(index).before()
                        && longest[earlier] + 1 > longest[index]) {
                    longest[index] = longest[earlier] + 1;
                    previous[index] = earlier;
                }
            }
            if (last < 0 || longest[index] > longest[last]) {
                last = index;
            }
        }
        List<PagePair> kept = new ArrayList<>();
        for (int index = last; index >= 0; index = previous[index]) {
            kept.addFirst(same.get(index));
        }
        return kept;
    }
}
