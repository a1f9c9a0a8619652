package tavolo.domain.signing;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tavolo.domain.agreement.Desk;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;

/// The fact that the portal itself added a revision to a paper which proves a time.
final class ProvenFact {

    private ProvenFact() {}

    static Fact of(FactKind kind, Desk desk, PaperDocument paper, Sha256 revision, Stamp stamp) {
        return new Fact(
                Optional.of(paper.agreement().value()),
                kind,
                desk.clock().now(),
                Optional.empty(),
                "Tavolo",
                Optional.empty(),
                EnumSet.allOf(PartySide.class),
                new TreeMap<>(
                        Map.of(
                                "revision", revision.toString(),
                                "provenAt", stamp.at().toString(),
                                "authority", stamp.authority())));
    }
}
