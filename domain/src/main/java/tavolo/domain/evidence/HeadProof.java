package tavolo.domain.evidence;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Flag;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.document.Sha256;

/// That the head of one chain is under a seal of the portal, without a word of other chains.
///
/// @param path what leads from the head to the digest in the statement, from below
public record HeadProof(
        Bytes statement,
        Bytes seal,
        Bytes certificate,
        ChainHead head,
        List<Step> path,
        Optional<Bytes> stamp) {

    public HeadProof {
        path = List.copyOf(path);
    }

    /// The digest beside the way.
    ///
    /// @param isLeft whether it stands before the one on the way
    public record Step(boolean isLeft, Sha256 digest) {}

    /// How it is written into a package.
    CanonicalValue form() {
        return new Members(
                Map.of(
                        "chain", new Text(head.chain().toString()),
                        "length", new Whole(head.length()),
                        "hash", new Text(head.hash().toString()),
                        "path",
                                new Items(
                                        path.stream()
                                                .<CanonicalValue>map(step ->
                                                        new Members(
                                                                Map.of(
                                                                        "left",
                                                                        new Flag(step.isLeft()),
                                                                        "hash",
                                                                        new Text(
                                                                                step.digest()
                                                                                        .toString()))))
                                                .toList())));
    }
}
