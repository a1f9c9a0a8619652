package tavolo.persistence.board;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Renderer;
import tavolo.domain.evidence.EvidencePackage;
import tavolo.domain.evidence.EvidencePaper;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.evidence.ReadEvidence;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.KnownPapers;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.StrangersJudge;
import tavolo.domain.verify.Verification;
import tavolo.domain.verify.VerifyFile;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.benchmark.Figures;
import tavolo.persistence.talks.Talks;
import tavolo.persistence.talks.WholeDatabase;

/// How long the check of a known file takes, whose aim is 5 ms, and how long evidence takes: one
/// agreement with three papers that everybody signed, two of them in a second edition.
public final class EvidenceBenchmark {

    private static final Duration WARM_UP = Duration.ofSeconds(10);
    private static final int SAMPLES = 100;

    private final Scene scene;
    private final ReadEvidence evidence;
    private final VerifyFile verify;

    private EvidenceBenchmark(DatabaseUnderTest database) {
        this.scene = new Scene(database);
        this.evidence =
                new ReadEvidence(
                        new ReadEvidence.Tools(
                                database.transactions(),
                                database.the(Evidences.class),
                                database.the(SignedFiles.class),
                                database.the(StatementSeal.class),
                                database.the(Renderer.class)));
        this.verify =
                new VerifyFile(
                        database.transactions(),
                        database.the(KnownPapers.class),
                        new NeverAsked(),
                        database.the(StatementSeal.class));
    }

    /// The lines of the table, on H2.
    public static List<String> onH2(Path folder) {
        try (DatabaseUnderTest database = WholeDatabase.h2(folder.resolve("evidence-keys"))) {
            return new EvidenceBenchmark(database).run("evidence, on H2");
        }
    }

    /// The lines of the table, on a genuine MySQL.
    public static List<String> onMySql(Path folder) {
        try (DatabaseUnderTest database = WholeDatabase.mySql(folder.resolve("evidence-keys-m"))) {
            return new EvidenceBenchmark(database).run("evidence, on MySQL");
        }
    }

    private List<String> run(String title) {
        Actor actor = scene.parties.drafter(PartySide.PROVIDER);
        EvidencePackage found = Talks.done(evidence.by(actor, scene.signed));
        Bytes zip = packed(found);
        Bytes known = newest(found.about().papers().getLast());
        if (!(verify.check(known) instanceof Verification.Known)
                || !(verify.check(zip) instanceof Verification.Packaged)) {
            throw new IllegalStateException("the files are not known");
        }
        return Figures.table(
                title,
                List.of(
                        time("check of a known file, by its digest", () -> verify.check(known)),
                        time(
                                "check of a package of %d kB".formatted(zip.length() / 1024),
                                () -> verify.check(zip)),
                        time(
                                "evidence of an agreement, validated anew and written",
                                () -> write(Talks.done(evidence.by(actor, scene.signed))))));
    }

    private static Figures time(String action, Runnable work) {
        return Figures.measure(action, WARM_UP, SAMPLES, work);
    }

    private Bytes newest(EvidencePaper paper) {
        return Bytes.of(
                scene.database
                        .transactions()
                        .inOne(() ->
                                scene.database.the(Evidences.class).bytes(paper.newest().sha())));
    }

    private static Bytes packed(EvidencePackage found) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        write(found, out);
        return Bytes.of(out.toByteArray());
    }

    private static void write(EvidencePackage found) {
        write(found, OutputStream.nullOutputStream());
    }

    private static void write(EvidencePackage found, OutputStream out) {
        try {
            found.writeTo(out);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Known files and packages are no matter for the judge.
    private static final class NeverAsked implements StrangersJudge {

        @Override
        public void prepare() {}

        @Override
        public Verdict judge(byte[] file) {
            throw new IllegalStateException("the judge was asked");
        }

        @Override
        public OpenedEnvelope open(byte[] envelope) {
            throw new IllegalStateException("the judge was asked");
        }

        @Override
        public PageHistory pages(byte[] file) {
            throw new IllegalStateException("the judge was asked");
        }
    }
}
