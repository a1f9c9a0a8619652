package tavolo.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.document.Sha256;

/// The portal's seal on where the chains of facts ended one day: whoever keeps it sees later that
/// nothing before it was changed or cut off. The seals form a chain themselves.
///
/// @param number counts from 1
/// @param statement what is sealed, in canonical form
/// @param seal the signature value over it, in DER
/// @param certificate of the seal, in DER
/// @param heads those that changed since the seal before, in their order
/// @param stamp a time stamp over the seal, in DER; empty until an authority gave one. Source: RFC
///   3161
public record HeadSeal(
        long number,
        LocalDate day,
        Bytes statement,
        Bytes seal,
        Bytes certificate,
        Instant sealedAt,
        List<ChainHead> heads,
        Optional<Bytes> stamp) {

    public HeadSeal {
        heads = List.copyOf(heads);
    }

    /// What is sealed.
    static byte[] statement(
            long number, LocalDate day, Sha256 previous, Instant at, List<ChainHead> heads) {
        return Canonical.of(
                new Members(
                        Map.of(
                                "schema", new Text("tavolo-heads/1"),
                                "number", new Whole(number),
                                "day", new Text(day.toString()),
                                "sealedAt", new Text(at.toString()),
                                "previous", new Text(previous.toString()),
                                "heads", new Whole(heads.size()),
                                "root", new Text(root(heads).toString()))));
    }

    /// The digest that stands for all heads.
    public static Sha256 root(List<ChainHead> heads) {
        return new HeadTree(heads).root();
    }

    /// What proves that the head of `chain` is among those sealed; empty if it is not.
    public Optional<HeadProof> proofOf(UUID chain) {
        for (int index = 0; index < heads.size(); index++) {
            ChainHead head = heads.get(index);
            if (head.chain().equals(chain)) {
                List<HeadProof.Step> path = new HeadTree(heads).path(index);
                return Optional.of(new HeadProof(statement, seal, certificate, head, path, stamp));
            }
        }
        return Optional.empty();
    }
}
