package tavolo.domain.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.agreement.Manner;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Flag;
import tavolo.domain.document.CanonicalValue.Items;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Nothing;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;

/// How the parts of a package are described in canonical JSON. The checker reads these names.
final class EvidenceForm {

    static final String ROOT = "authority/root.cer";
    static final String SEAL = "authority/seal.cer";
    static final String CHAIN = "chain/facts.jsonl";
    static final String INDEX = "index.json";
    static final String MANIFEST = "manifest.json";
    static final String MANIFEST_SEAL = "manifest.sig";

    private EvidenceForm() {}

    static CanonicalValue manifest(List<EvidenceZip.Entry> entries) {
        List<CanonicalValue> items = new ArrayList<>();
        entries.forEach(entry ->
                items.add(
                        new Members(
                                Map.of(
                                        "path", new Text(entry.path()),
                                        "sha256", new Text(entry.sha().toString()),
                                        "size", new Whole(entry.size())))));
        return new Members(
                Map.of("schema", new Text("tavolo-manifest/1"), "entries", new Items(items)));
    }

    static CanonicalValue index(EvidenceCase about, List<CanonicalValue> papers) {
        EvidenceCase.Facts facts = about.facts();
        return new Members(
                Map.of(
                        "schema", new Text("tavolo-evidence/1"),
                        "agreement", new Text(facts.number()),
                        "title", new Text(facts.title()),
                        "state", new Text(facts.state().name()),
                        "demo", new Flag(facts.isDemo()),
                        "chain",
                                new Members(
                                        Map.of(
                                                "id", new Text(about.id().value().toString()),
                                                "length", new Whole(about.chain().length()),
                                                "head", new Text(about.chain().hash().toString()))),
                        "papers", new Items(papers),
                        "hidden",
                                new Items(
                                        about.hidden().stream()
                                                .map(EvidenceForm::hidden)
                                                .toList())));
    }

    private static CanonicalValue hidden(EvidenceCase.Hidden hidden) {
        return new Members(
                Map.of(
                        "kind", new Text(hidden.kind().name()),
                        "edition", new Whole(hidden.edition()),
                        "text", new Text(hidden.text().toString())));
    }

    static CanonicalValue line(ChainLine line) {
        return new Members(
                Map.of(
                        "number", new Whole(line.number()),
                        "previous", new Text(line.previous().toString()),
                        "hash", new Text(line.hash().toString()),
                        "content",
                                line.content()
                                        .<CanonicalValue>map(Text::new)
                                        .orElseGet(Nothing::new)));
    }

    static Map<String, CanonicalValue> paper(EvidencePaper paper) {
        return Map.of(
                "kind", new Text(paper.kind().name()),
                "edition", new Whole(paper.edition()),
                "superseded", new Flag(paper.isSuperseded()),
                "required", new Whole(paper.required()),
                "level", new Text(paper.level().name()),
                "text",
                        new Members(
                                Map.of(
                                        "path", new Text(paper.folder() + "/text.json"),
                                        "sha256", new Text(paper.text().toString()))),
                "paper", new Text(paper.paper().toString()),
                "revisions",
                        new Items(
                                paper.revisions().stream()
                                        .map(revision -> revision(paper, revision))
                                        .toList()),
                "signatures",
                        new Items(
                                paper.signatures().stream()
                                        .map(given -> given(paper, given))
                                        .toList()),
                "enclosed",
                        new Items(
                                paper.enclosed().stream()
                                        .map(enclosed -> enclosed(paper, enclosed))
                                        .toList()));
    }

    private static CanonicalValue revision(EvidencePaper paper, EvidencePaper.Revision revision) {
        return new Members(
                Map.of(
                        "number", new Whole(revision.number()),
                        "path", new Text(paper.path(revision)),
                        "sha256", new Text(revision.sha().toString()),
                        "cause", new Text(revision.cause().name()),
                        "at", new Text(revision.at().toString())));
    }

    private static CanonicalValue given(EvidencePaper paper, EvidencePaper.Given given) {
        return new Members(
                Map.ofEntries(
                        Map.entry("field", new Text(given.field())),
                        Map.entry("signer", new Text(given.signer())),
                        Map.entry("organisation", new Text(given.organisation())),
                        Map.entry("side", new Text(given.side().name())),
                        Map.entry("capacity", new Text(given.capacity().name())),
                        Map.entry("manner", manner(given.proviso().manner())),
                        Map.entry("principal", new Text(given.proviso().principal())),
                        Map.entry("kind", new Text(given.kind())),
                        Map.entry("factor", new Text(given.factor())),
                        Map.entry("proven", proven(given)),
                        Map.entry("revision", new Text(given.revision().toString())),
                        Map.entry("claimedAt", new Text(given.claimedAt().toString())),
                        Map.entry("verdict", new Text(given.verdict())),
                        Map.entry("judgedAt", moment(given.judgedAt())),
                        Map.entry("notRevokedAt", moment(given.notRevokedAt())),
                        Map.entry("certificate", new Text(certificate(paper, given)))));
    }

    private static CanonicalValue moment(Optional<Instant> at) {
        return at.<CanonicalValue>map(known -> new Text(known.toString())).orElseGet(Nothing::new);
    }

    private static CanonicalValue proven(EvidencePaper.Given given) {
        return given.proven()
                .<CanonicalValue>map(stamp ->
                        new Members(
                                Map.of(
                                        "at", new Text(stamp.at().toString()),
                                        "authority", new Text(stamp.authority()),
                                        "qualified", new Flag(stamp.isQualified()))))
                .orElseGet(Nothing::new);
    }

    private static CanonicalValue manner(Manner manner) {
        return new Members(
                Map.of(
                        "kind", new Text(manner.kind().name()),
                        "note", new Text(manner.note()),
                        "majority", new Text(manner.majority().name()),
                        "lifted", new Flag(manner.lifted())));
    }

    private static CanonicalValue enclosed(EvidencePaper paper, EvidencePaper.Enclosed enclosed) {
        return new Members(
                Map.of(
                        "path", new Text(path(paper, enclosed)),
                        "kind", new Text(enclosed.kind()),
                        "sha256", new Text(enclosed.sha().toString())));
    }

    /// The place of the certificate of an authority below the root.
    static String issuer(int number) {
        return "authority/issuer-%d.cer".formatted(number);
    }

    /// The place of a root of earlier days.
    static String formerRoot(int number) {
        return "authority/former-root-%d.cer".formatted(number);
    }

    /// The place of a signer's certificate.
    static String certificate(EvidencePaper paper, EvidencePaper.Given given) {
        return "%s/signers/%s.cer".formatted(paper.folder(), given.field());
    }

    /// The place of what is kept beside a paper. The place of an envelope with the signatures of
    /// several.
    static String merged(EvidencePaper paper, int number) {
        return "%s/enclosed/together-%d.p7m".formatted(paper.folder(), number);
    }

    static String path(EvidencePaper paper, EvidencePaper.Enclosed enclosed) {
        return "%s/enclosed/%s".formatted(paper.folder(), enclosed.name());
    }
}
