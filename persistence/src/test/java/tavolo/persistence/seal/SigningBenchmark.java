package tavolo.persistence.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.library.Language;
import tavolo.domain.signing.Archive;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Prepared;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.benchmark.Figures;
import tavolo.persistence.paper.PdfRenderer;

/// How long each step of a paper takes until three people have signed it and it is made to last, on
/// few and on many pages, without the database. Every signature has a key and certificate of its
/// own. What a person waits for after confirming is timed apart from what is prepared while it
/// reads, and stands beside the bare limit: one SHA-256 of the file and one signature of the same
/// kind of key.
public final class SigningBenchmark {

    private static final int FEW = 3;
    private static final int OVER_A_HUNDRED = 6;
    private static final int ABOUT_THREE_HUNDRED = 15;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final int SAMPLES = 20;
    private static final Instant DAY_AFTER = Ceremony.AT.plus(Duration.ofDays(1));
    private static final List<String> SLOTS =
            List.of(
                    SampleTexts.PROVIDER_SLOT,
                    SampleTexts.FIRST_UNION_SLOT,
                    SampleTexts.SECOND_UNION_SLOT);

    private final PdfRenderer renderer = new PdfRenderer(Fixture.GATE);
    private final Ceremony stamped = Fixture.ceremony();
    private final Ceremony plain = withoutTime();

    /// The lines of the tables of figures.
    public List<String> run() {
        List<String> lines = new ArrayList<>(table(SampleTexts.firstArticles(FEW)));
        lines.addAll(table(repeated(OVER_A_HUNDRED)));
        lines.add(memory(renderer.render(repeated(ABOUT_THREE_HUNDRED))));
        return lines;
    }

    private static InstrumentText repeated(int times) {
        return SampleTexts.companyAgreement(false, Language.IT, times);
    }

    private List<String> table(InstrumentText text) {
        byte[] paper = renderer.render(text);
        byte[] sealed = stamped.sealed(paper);
        byte[] signed = everySignature(sealed);
        byte[] lasting = lasting(signed);
        List<Figures> figures = new ArrayList<>();
        figures.add(time("render (with the PDF/A gate)", () -> renderer.render(text)));
        figures.add(time("certification seal, stamped", () -> stamped.sealed(paper)));
        figures.add(time("prepare, while the person reads", () -> prepared(plain, sealed)));
        figures.add(waitedFor("waited for, without time stamp", plain, sealed));
        figures.add(waitedFor("waited for, with the embedded stamp", stamped, sealed));
        figures.add(bare(sealed));
        figures.add(time("validate seal and three signatures", () -> valid(signed)));
        figures.add(time("extend to LTA", () -> lasting(signed)));
        figures.add(time("validate the LTA paper", () -> validLater(lasting)));
        return Figures.table("a paper of " + pages(paper) + " pages", figures);
    }

    private byte[] everySignature(byte[] sealed) {
        byte[] file = sealed;
        for (String slot : SLOTS) {
            file = stamped.signed(file, slot, "Maria Rinaldi");
        }
        return file;
    }

    private record Ready(IssuedKey key, Prepared prepared) {}

    private static Ready prepared(Ceremony ceremony, byte[] base) {
        IssuedKey key = ceremony.key("Maria Rinaldi");
        return new Ready(
                key,
                ceremony.preparer.prepare(base, SLOTS.getFirst(), key.certificate(), Ceremony.AT));
    }

    /// The value, the signature container, and the check before it is stored.
    private static Figures waitedFor(String action, Ceremony ceremony, byte[] base) {
        long end = System.nanoTime() + WARM_UP.toNanos();
        do {
            complete(ceremony, base, prepared(ceremony, base));
        } while (System.nanoTime() < end);
        long[] nanos = new long[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            Ready ready = prepared(ceremony, base);
            long start = System.nanoTime();
            complete(ceremony, base, ready);
            nanos[sample] = System.nanoTime() - start;
        }
        return Figures.of(action, nanos);
    }

    private static void complete(Ceremony ceremony, byte[] base, Ready ready) {
        byte[] signed = ceremony.completed(ready.prepared(), ready.key());
        if (!ceremony.quick.check(base, signed, ready.key().certificate()).isEmpty()) {
            throw new IllegalStateException("the signature does not stand up to the quick check");
        }
    }

    private static Figures bare(byte[] file) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            return time("bare limit: SHA-256 and a P-256 signature", () -> sign(file, pair));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void sign(byte[] file, KeyPair pair) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(file);
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(digest);
            signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void valid(byte[] signed) {
        require(stamped.verdict(signed, Expectation.nothing()));
    }

    private void validLater(byte[] lasting) {
        require(stamped.judgeAt(DAY_AFTER.plusSeconds(60)).judge(lasting, Expectation.nothing()));
    }

    private static void require(Verdict verdict) {
        if (!(verdict instanceof Verdict.Valid)) {
            throw new IllegalStateException("the paper is not valid: " + verdict);
        }
    }

    private byte[] lasting(byte[] signed) {
        InstantSource clock = InstantSource.fixed(DAY_AFTER);
        Pades pades =
                new Pades(
                        new TimeAuthorities(
                                List.of(EmbeddedTime.authority(stamped.keys, clock)), clock));
        Archive archive =
                new DssArchive(Ceremony.alone(stamped.trustAt(DAY_AFTER)), pades, Fixture.GATE);
        return switch (archive.augment(signed)) {
            case Archive.Archived.Done done -> done.file().toArray();
            case Archive.Archived.NoTime no -> throw new IllegalStateException(no.toString());
            case Archive.Archived.Refused no -> throw new IllegalStateException(no.why());
        };
    }

    /// The most heap that one signature on a long paper needs over what was in use before.
    private String memory(byte[] paper) {
        byte[] sealed = plain.sealed(paper);
        complete(plain, sealed, prepared(plain, sealed));
        Deque<Long> most = new ArrayDeque<>();
        for (int sample = 0; sample < FEW; sample++) {
            System.gc();
            long before = used();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            complete(plain, sealed, prepared(plain, sealed));
            most.add(peak() - before);
        }
        return "One signature on a paper of %d pages and %d kB takes %d MiB of heap at most."
                .formatted(
                        pages(paper),
                        paper.length / 1024,
                        most.stream().mapToLong(Long::longValue).max().orElseThrow() / (1 << 20));
    }

    private static long used() {
        return pools().stream().mapToLong(pool -> pool.getUsage().getUsed()).sum();
    }

    private static long peak() {
        return pools().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static Ceremony withoutTime() {
        try {
            return new Ceremony(
                    Files.createTempDirectory("tavolo-keys").resolve("keys"),
                    Ceremony.AT,
                    _ -> List.of());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Figures time(String action, Runnable work) {
        return Figures.measure(action, WARM_UP, SAMPLES, work);
    }

    private static int pages(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Prints the tables.
    static void main() {
        new SigningBenchmark().run().forEach(System.out::println);
    }
}
