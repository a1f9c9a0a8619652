package tavolo.domain.evidence;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.document.Sha256;

/// A tree of digests over the heads of chains: one digest stands for all of them, and a few lead
/// from one head to it without telling anything of the others. Source: RFC 6962, section 2.1; an
/// odd node moves up as it is.
final class HeadTree {

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final List<List<Sha256>> levels = new ArrayList<>();

    /// @param heads at least one
    HeadTree(List<ChainHead> heads) {
        if (heads.isEmpty()) {
            throw new IllegalArgumentException("a tree has at least one head");
        }
        List<Sha256> level = heads.stream().map(HeadTree::leaf).toList();
        levels.add(level);
        while (level.size() > 1) {
            level = above(level);
            levels.add(level);
        }
    }

    private static Sha256 leaf(ChainHead head) {
        byte[] words =
                Canonical.of(
                        new Members(
                                java.util.Map.of(
                                        "chain", new Text(head.chain().toString()),
                                        "length", new Whole(head.length()),
                                        "hash", new Text(head.hash().toString()))));
        return digest(LEAF, words, new byte[0]);
    }

    private static List<Sha256> above(List<Sha256> level) {
        List<Sha256> above = new ArrayList<>();
        for (int index = 0; index < level.size(); index += 2) {
            above.add(
                    index + 1 < level.size()
                            ? digest(NODE, level.get(index).bytes(), level.get(index + 1).bytes())
                            : level.get(index));
        }
        return above;
    }

    private static Sha256 digest(byte mark, byte[] left, byte[] right) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.write(mark);
        all.writeBytes(left);
        all.writeBytes(right);
        return Sha256.digestOf(all.toByteArray());
    }

    /// The one digest that stands for all.
    Sha256 root() {
        return levels.getLast().getFirst();
    }

    /// What leads from the head at `index` to the root, from below.
    List<HeadProof.Step> path(int index) {
        List<HeadProof.Step> path = new ArrayList<>();
        int place = index;
        for (List<Sha256> level : levels.subList(0, levels.size() - 1)) {
            int other = place ^ 1;
            if (other < level.size()) {
                path.add(new HeadProof.Step(other < place, level.get(other)));
            }
            place /= 2;
        }
        return path;
    }
}
