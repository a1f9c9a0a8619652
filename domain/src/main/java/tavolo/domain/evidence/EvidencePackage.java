package tavolo.domain.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Visibility;

/// The evidence of one agreement for one side, as a ZIP file. It is written as it is read, one file
/// after the other; the same facts always give the same bytes.
public final class EvidencePackage {

    private static final int PORTION = 500;

    private final ReadEvidence.Tools tools;
    private final EvidenceCase about;
    private final Visibility eyes;

    EvidencePackage(ReadEvidence.Tools tools, EvidenceCase about, Visibility eyes) {
        this.tools = tools;
        this.about = about;
        this.eyes = eyes;
    }

    /// A file name without path, such as `prove-2020-0147.zip`.
    public String name() {
        return "prove-" + about.facts().number().replaceAll("[^0-9A-Za-z]+", "-") + ".zip";
    }

    /// What it is about.
    public EvidenceCase about() {
        return about;
    }

    /// Writes the file; `out` stays open. Takes a transaction for each part and none while writing.
    public void writeTo(OutputStream out) throws IOException {
        EvidenceZip zip = new EvidenceZip(out);
        for (String file : List.of("LEGGIMI.txt", "README.txt", "Verifica.java")) {
            zip.put(file, resource(file));
        }
        authority(zip);
        zip.put(EvidenceForm.CHAIN, this::facts);
        if (about.sealed().isPresent()) {
            sealedHead(zip, about.sealed().get());
        }
        List<CanonicalValue> papers = new ArrayList<>();
        for (EvidencePaper paper : about.papers()) {
            papers.add(paper(zip, paper));
        }
        zip.put("preservation/metadata.xml", PreservationForm.of(about, zip.entries()));
        zip.put(EvidenceForm.INDEX, Canonical.of(EvidenceForm.index(about, papers)));
        byte[] manifest = Canonical.of(EvidenceForm.manifest(zip.entries()));
        zip.put(EvidenceForm.MANIFEST, manifest);
        zip.put(EvidenceForm.MANIFEST_SEAL, tools.seal().seal(manifest).toArray());
        zip.finish();
    }

    private void authority(EvidenceZip zip) throws IOException {
        List<Bytes> authorities = tools.seal().authorities();
        for (int index = 0; index < authorities.size() - 1; index++) {
            zip.put(EvidenceForm.issuer(index + 1), authorities.get(index).toArray());
        }
        List<Bytes> former = tools.seal().formerRoots();
        for (int index = 0; index < former.size(); index++) {
            zip.put(EvidenceForm.formerRoot(index + 1), former.get(index).toArray());
        }
        zip.put(EvidenceForm.ROOT, authorities.getLast().toArray());
        zip.put(EvidenceForm.SEAL, tools.seal().certificate().toArray());
    }

    private void facts(OutputStream out) throws IOException {
        long last = about.chain().length();
        long passed = 0;
        while (passed < last) {
            long after = passed;
            List<ChainLine> portion =
                    tools.transactions()
                            .inOne(() ->
                                    tools.evidences()
                                            .facts(about.id(), eyes, after, last, PORTION));
            if (portion.isEmpty()) {
                throw new IllegalStateException("the chain ends before its head");
            }
            for (ChainLine line : portion) {
                out.write(Canonical.of(EvidenceForm.line(line)));
                out.write('\n');
            }
            passed = portion.getLast().number();
        }
    }

    private static void sealedHead(EvidenceZip zip, HeadProof proof) throws IOException {
        zip.put("chain/head-proof.json", Canonical.of(proof.form()));
        zip.put("chain/head-statement.json", proof.statement().toArray());
        zip.put("chain/head-statement.sig", proof.seal().toArray());
        zip.put("chain/head-seal.cer", proof.certificate().toArray());
        if (proof.stamp().isPresent()) {
            zip.put("chain/head-statement.tst", proof.stamp().get().toArray());
        }
    }

    private CanonicalValue paper(EvidenceZip zip, EvidencePaper paper) throws IOException {
        Map<String, CanonicalValue> members = new TreeMap<>(EvidenceForm.paper(paper));
        zip.put(paper.folder() + "/text.json", bytes(paper.text()));
        byte[] newest = new byte[0];
        for (EvidencePaper.Revision revision : paper.revisions()) {
            newest = bytes(revision.sha());
            zip.put(paper.path(revision), newest);
        }
        List<CanonicalValue> parts = new ArrayList<>();
        for (SignedFiles.Part part : tools.files().parts(newest)) {
            String path = paper.folder() + "/parts/" + part.name();
            zip.put(path, part.content().toArray());
            parts.add(new Text(path));
        }
        members.put("parts", new CanonicalValue.Items(parts));
        for (EvidencePaper.Given given : paper.signatures()) {
            zip.put(EvidenceForm.certificate(paper, given), given.certificate().toArray());
        }
        for (EvidencePaper.Enclosed enclosed : paper.enclosed()) {
            zip.put(EvidenceForm.path(paper, enclosed), bytes(enclosed.sha()));
        }
        List<CanonicalValue> merged = new ArrayList<>();
        for (MergeEnvelopes.Merged one : new MergeEnvelopes(tools).of(paper)) {
            String path = EvidenceForm.merged(paper, merged.size() + 1);
            zip.put(path, one.envelope().toArray());
            merged.add(
                    new CanonicalValue.Members(
                            Map.of(
                                    "path", new Text(path),
                                    "around", new Text(one.file().toString()))));
        }
        members.put("merged", new CanonicalValue.Items(merged));
        if (paper.completion().isPresent()) {
            members.put("completion", completion(zip, paper, paper.completion().get()));
        }
        members.put("report", report(zip, paper, newest));
        return new CanonicalValue.Members(members);
    }

    private CanonicalValue completion(
            EvidenceZip zip, EvidencePaper paper, EvidencePaper.Completion completion)
            throws IOException {
        String start = paper.folder() + "/completion";
        zip.put(start + ".json", bytes(completion.text()));
        zip.put(start + ".pdf", bytes(completion.paper()));
        zip.put(start + "-report.xml", bytes(completion.report()));
        return new CanonicalValue.Members(
                Map.of(
                        "json", new Text(start + ".json"),
                        "pdf", new Text(start + ".pdf"),
                        "report", new Text(start + "-report.xml"),
                        "text", new Text(completion.text().toString()),
                        "sha256", new Text(completion.paper().toString())));
    }

    private CanonicalValue report(EvidenceZip zip, EvidencePaper paper, byte[] newest)
            throws IOException {
        SignedFiles.Validation validation = tools.files().validate(newest, paper.settledAt());
        zip.put(paper.folder() + "/validation.xml", validation.etsi().toArray());
        zip.put(
                paper.folder() + "/validation.pdf",
                tools.renderer().print(ReportLayout.of(about.facts(), paper, validation)));
        return new CanonicalValue.Members(
                Map.of(
                        "xml", new Text(paper.folder() + "/validation.xml"),
                        "pdf", new Text(paper.folder() + "/validation.pdf"),
                        "file", new Text(paper.newest().sha().toString()),
                        "at", new Text(paper.settledAt().toString()),
                        "verdict", new Text(ReportWords.code(validation.verdict(), paper)),
                        "policy", new Text(validation.policy().toString()),
                        "engine", new Text(validation.engine()),
                        "signatures", new Whole(validation.verdict().signatures().size())));
    }

    private byte[] bytes(Sha256 sha) {
        return tools.transactions().inOne(() -> tools.evidences().bytes(sha));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = EvidencePackage.class.getResourceAsStream(name)) {
            return Optional.ofNullable(in)
                    .orElseThrow(() -> new IllegalStateException("the program lacks " + name))
                    .readAllBytes();
        }
    }
}
