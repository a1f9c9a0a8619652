package tavolo.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeSignedFiles;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Capacity;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.JudgedSignature;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.KnownPaper;
import tavolo.domain.verify.KnownSignature;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.domain.verify.PackageVerdict;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.StrangersJudge;
import tavolo.domain.verify.Verification;
import tavolo.domain.verify.VerifyRefusal;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyViewTest {

    private static final Sha256 DIGEST = Sha256.digestOf("x");
    private static final byte[] PDF = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);

    private final Portal portal = Portal.running();

    @Test
    void the_page_opens_without_an_account() {
        Window window = portal.anonymous();

        window.visit(VerifyView.PATH);

        assertThat(window.text()).contains("Verifica un documento firmato");
    }

    @Test
    void every_result_has_its_sentence_and_shows_each_signature() {
        Window window = portal.anonymous();
        window.visit(VerifyView.PATH);
        JudgedSignature signature =
                new JudgedSignature(
                        "f",
                        "Niccolò Ferri",
                        "Uno",
                        "P",
                        false,
                        Instant.EPOCH,
                        Optional.empty(),
                        false,
                        true);
        Set<Finding> findings = EnumSet.allOf(Finding.class);
        for (Verdict verdict :
                List.of(
                        new Verdict.Valid(List.of(signature)),
                        new Verdict.NotWhole(findings, List.of(signature)),
                        new Verdict.Invalid(findings, List.of(signature)),
                        new Verdict.Undetermined(findings, List.of(signature)),
                        new Verdict.NotSigned(),
                        new Verdict.Refused(findings))) {
            String words = shown(window, new Verification.Judged(DIGEST, verdict));

            assertThat(words).contains("atto.pdf", DIGEST.toString()).doesNotContain("view.verify");
            assertThat(words).doesNotContain("Autentico");
            verdict.signatures().forEach(each -> assertThat(words).contains(each.signer()));
        }
    }

    @Test
    void a_known_paper_says_what_is_missing() {
        Window window = portal.anonymous();
        window.visit(VerifyView.PATH);
        KnownSignature right = signature("VALID");

        assertThat(shown(window, known(false, 1, right))).contains("Autentico.", "1 di 1");
        assertThat(shown(window, known(false, 2, right))).contains("Attenzione.", "1 di 2");
        assertThat(shown(window, known(true, 1, right))).contains("edizione successiva");
        assertThat(shown(window, known(false, 1, signature("PENDING")))).contains("in esame");
        assertThat(shown(window, known(false, 1, signature("INVALID")))).contains("Non regge.");
    }

    @Test
    void of_a_certificate_of_another_authority_it_says_whether_revocation_was_checked() {
        Window window = portal.anonymous();
        window.visit(VerifyView.PATH);

        assertThat(shown(window, known(false, 1, elsewhere(Optional.empty()))))
                .contains("Attenzione.", "revoca da controllare", "non è stato controllato")
                .doesNotContain("Autentico");
        assertThat(shown(window, known(false, 1, elsewhere(Optional.of(Instant.EPOCH)))))
                .contains("Autentico.", "1970", "il certificato non era revocato");
    }

    private static KnownSignature elsewhere(Optional<Instant> notRevokedAt) {
        return new KnownSignature(
                "Giulia Marchetti",
                "Valdibruna Voice",
                PartySide.PROVIDER,
                Capacity.LEGAL_REPRESENTATIVE,
                SignatureMeans.QES,
                Instant.EPOCH,
                Optional.empty(),
                Sha256.digestOf("certificato"),
                "VALID",
                notRevokedAt);
    }

    @Test
    void a_package_says_whether_it_is_whole_and_names_what_is_not() {
        Window window = portal.anonymous();
        window.visit(VerifyView.PATH);
        PackageVerdict whole = new PackageVerdict.Whole("2020/0147", 41, List.of(DIGEST));
        KnownPaper paper = known(false, 1, signature("VALID")).paper();

        assertThat(shown(window, new Verification.Packaged(DIGEST, whole, List.of(paper))))
                .contains("Autentico.", "2020/0147", "41 file", "1 firme su 1");
        assertThat(shown(window, new Verification.Packaged(DIGEST, whole, List.of())))
                .contains("Attenzione.");
        assertThat(
                        shown(
                                window,
                                new Verification.Packaged(
                                        DIGEST,
                                        new PackageVerdict.Broken(List.of("chain/facts.jsonl")),
                                        List.of())))
                .contains("Non regge.", "chain/facts.jsonl")
                .doesNotContain("view.verify");
        for (PackageVerdict verdict :
                List.of(new PackageVerdict.NotSealed(), new PackageVerdict.NotRead())) {
            assertThat(shown(window, new Verification.Packaged(DIGEST, verdict, List.of())))
                    .doesNotContain("Autentico", "view.verify");
        }
    }

    @Test
    void the_code_of_a_paper_leads_to_how_far_it_has_come() {
        Window window = portal.anonymous();

        window.visit(VerifyView.PATH + "/0123456789abcdef-89abcdef");
        assertThat(window.text()).contains("Attenzione.", "Nessun documento di questo portale");
        window.visit(VerifyView.PATH + "/altro");
        assertThat(window.text()).contains("Nessun documento di questo portale");
    }

    @Test
    void codes_from_one_address_are_counted_and_bounded() {
        CodeDesk desk = new CodeDesk(new FakeTransactions(), _ -> Optional.empty());

        for (int code = 0; code < CodeDesk.CODES_PER_ADDRESS; code++) {
            assertThat(desk.look("0123456789abcdef-89abcdef", "10.0.0.1"))
                    .isEqualTo(Outcome.done(Optional.empty()));
        }
        assertThat(desk.look("0123456789abcdef-89abcdef", "10.0.0.1"))
                .isInstanceOf(Outcome.Refused.class);
        assertThat(desk.look("altro", "10.0.0.2")).isEqualTo(Outcome.done(Optional.empty()));
    }

    @Test
    void files_from_one_address_are_counted_and_bounded() throws IOException {
        VerifyDesk desk = desk(new Blind());

        assertThat(check(desk, "")).isEqualTo(refused(new VerifyRefusal.CheckedFileEmpty()));
        for (int file = 1; file < VerifyDesk.FILES_PER_ADDRESS; file++) {
            assertThat(check(desk, "x")).isInstanceOf(Outcome.Done.class);
        }
        assertThat(check(desk, "x")).isInstanceOf(Outcome.Refused.class);
        assertThat(desk.check(new ByteArrayInputStream(new byte[] {1}), "10.0.0.2"))
                .isInstanceOf(Outcome.Done.class);
        assertThat(
                        desk.check(
                                new ByteArrayInputStream(new byte[VerifyDesk.MOST_BYTES + 1]),
                                "10.0.0.3"))
                .isEqualTo(
                        refused(new VerifyRefusal.CheckedFileTooLarge(VerifyDesk.MOST_MEGABYTES)));
    }

    @Test
    void files_that_come_slowly_keep_nobody_from_having_theirs_checked() throws Exception {
        VerifyDesk desk = desk(new Blind());
        CountDownLatch begun = new CountDownLatch(4 * VerifyDesk.AT_ONCE);
        CountDownLatch end = new CountDownLatch(1);
        try (ExecutorService senders = Executors.newCachedThreadPool()) {
            List<Future<Outcome<Verification>>> slow =
                    IntStream.range(0, 4 * VerifyDesk.AT_ONCE)
                            .mapToObj(sender ->
                                    senders.submit(() ->
                                            desk.check(new Slow(begun, end), "10.0.1." + sender)))
                            .toList();
            begun.await();

            assertThat(check(desk, "x")).isInstanceOf(Outcome.Done.class);

            end.countDown();
            for (Future<Outcome<Verification>> each : slow) {
                each.get();
            }
        }
    }

    @Test
    void more_files_than_are_checked_at_once_are_refused_and_do_not_wait() throws Exception {
        CountDownLatch begun = new CountDownLatch(VerifyDesk.AT_ONCE);
        CountDownLatch end = new CountDownLatch(1);
        VerifyDesk desk = desk(new Unhurried(begun, end));
        try (ExecutorService senders = Executors.newCachedThreadPool()) {
            List<Future<Outcome<Verification>>> slow =
                    IntStream.range(0, VerifyDesk.AT_ONCE)
                            .mapToObj(sender ->
                                    senders.submit(() ->
                                            desk.check(
                                                    new ByteArrayInputStream(PDF),
                                                    "10.0.1." + sender)))
                            .toList();
            begun.await();

            assertThat(check(desk, "x")).isEqualTo(refused(new VerifyRefusal.ChecksBusy()));

            end.countDown();
            for (Future<Outcome<Verification>> each : slow) {
                assertThat(each.get()).isInstanceOf(Outcome.Done.class);
            }
        }
        assertThat(check(desk, "x")).isInstanceOf(Outcome.Done.class);
    }

    private static VerifyDesk desk(StrangersJudge judge) {
        return new VerifyDesk(
                new FakeTransactions(),
                _ -> Optional.empty(),
                judge,
                new FakeSignedFiles(new FakeTransactions()));
    }

    /// A file that is long in coming.
    private static final class Slow extends FilterInputStream {
        private final CountDownLatch begun;
        private final CountDownLatch end;

        private Slow(CountDownLatch begun, CountDownLatch end) {
            super(new ByteArrayInputStream(new byte[] {'x'}));
            this.begun = begun;
            this.end = end;
        }

        @Override
        public int read(byte[] into) throws IOException {
            begun.countDown();
            await(end);
            return super.read(into);
        }
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException leaving) {
            throw new IllegalStateException(leaving);
        }
    }

    private static Outcome<Verification> check(VerifyDesk desk, String content) throws IOException {
        return desk.check(
                new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "10.0.0.1");
    }

    private static Outcome<Verification> refused(VerifyRefusal why) {
        return Outcome.refused(why);
    }

    private static String shown(Window window, Verification verification) {
        CheckResult result = new CheckResult("atto.pdf", verification);
        window.context().getUI().add(result);
        String words = window.textOf(result);
        window.context().getUI().remove(result);
        return words;
    }

    private static Verification.Known known(
            boolean isSuperseded, int required, KnownSignature signature) {
        return new Verification.Known(
                DIGEST,
                new KnownPaper(
                        "2020/0001",
                        InstrumentKind.COMPANY_AGREEMENT,
                        1,
                        isSuperseded,
                        false,
                        true,
                        required,
                        0,
                        List.of(signature)));
    }

    private static KnownSignature signature(String verdict) {
        return new KnownSignature(
                "Giulia Marchetti",
                "Valdibruna Voice",
                PartySide.PROVIDER,
                Capacity.LEGAL_REPRESENTATIVE,
                SignatureMeans.FEA,
                Instant.EPOCH,
                Optional.empty(),
                Sha256.digestOf("certificato"),
                verdict,
                Optional.empty());
    }

    /// Finds no signature in any file.
    private static final class Blind implements StrangersJudge {
        @Override
        public void prepare() {}

        @Override
        public Verdict judge(byte[] file) {
            return new Verdict.NotSigned();
        }

        @Override
        public OpenedEnvelope open(byte[] envelope) {
            return OpenedEnvelope.unfit(new Verdict.Refused(Set.of(Finding.NOT_AN_ENVELOPE)));
        }

        @Override
        public PageHistory pages(byte[] file) {
            return PageHistory.none();
        }
    }

    /// Takes its time.
    private record Unhurried(CountDownLatch begun, CountDownLatch end) implements StrangersJudge {
        @Override
        public void prepare() {}

        @Override
        public Verdict judge(byte[] file) {
            begun.countDown();
            await(end);
            return new Verdict.NotSigned();
        }

        @Override
        public OpenedEnvelope open(byte[] envelope) {
            return new Blind().open(envelope);
        }

        @Override
        public PageHistory pages(byte[] file) {
            return PageHistory.none();
        }
    }
}
