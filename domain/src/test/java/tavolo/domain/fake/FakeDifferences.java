package tavolo.domain.fake;

import java.util.ArrayList;
import java.util.List;
import tavolo.domain.redline.Differences;

/// Differences by the longest common subsequence, worked out in full: slow and plain.
public final class FakeDifferences implements Differences {

    @Override
    public List<Stretch> between(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int was = before.size() - 1; was >= 0; was--) {
            for (int is = after.size() - 1; is >= 0; is--) {
                common[was][is] =
                        before.get(was).equals(after.get(is))
                                ? common[was + 1][is + 1] + 1
                                : Math.max(common[was + 1][is], common[was][is + 1]);
            }
        }
        return stretches(before, after, common);
    }

    private static List<Stretch> stretches(
            List<String> before, List<String> after, int[][] common) {
        List<Stretch> stretches = new ArrayList<>();
        int was = 0;
        int is = 0;
        while (was < before.size() || is < after.size()) {
            int wasStart = was;
            int isStart = is;
            while (was < before.size()
                    && is < after.size()
                    && before.get(was).equals(after.get(is))) {
                was++;
                is++;
                wasStart = was;
                isStart = is;
            }
            while ((was < before.size() || is < after.size())
                    && !(was < before.size()
                            && is < after.size()
                            && before.get(was).equals(after.get(is)))) {
                boolean goes =
                        is == after.size()
                                || (was < before.size()
                                        && common[was + 1][is] >= common[was][is + 1]);
                was += goes ? 1 : 0;
                is += goes ? 0 : 1;
            }
            if (was > wasStart || is > isStart) {
                stretches.add(new Stretch(wasStart, was, isStart, is));
            }
        }
        return stretches;
    }
}
