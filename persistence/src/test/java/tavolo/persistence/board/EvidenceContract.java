package tavolo.persistence.board;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.persistence.schema.Tables.SIGNATURE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.board.PaperFile;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Renderer;
import tavolo.domain.evidence.CertifyCompletions;
import tavolo.domain.evidence.Completions;
import tavolo.domain.evidence.EvidencePackage;
import tavolo.domain.evidence.Evidences;
import tavolo.domain.evidence.HeadSeals;
import tavolo.domain.evidence.ReadEvidence;
import tavolo.domain.evidence.SealHeads;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.evidence.StatementSeal;
import tavolo.domain.evidence.StatementStamps;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.SampleStandings;
import tavolo.domain.signing.Sealer;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.KnownPapers;
import tavolo.domain.verify.Light;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.domain.verify.PackageVerdict;
import tavolo.domain.verify.PageHistory;
import tavolo.domain.verify.StrangersJudge;
import tavolo.domain.verify.Verification;
import tavolo.domain.verify.VerifyFile;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.board.OfflineChecker.Line;
import tavolo.persistence.paper.Tool;
import tavolo.persistence.talks.Talks;

/// What a party takes away, and the program with which anybody checks it.
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EvidenceContract {

    private static final long SEED = 20_200_420L;
    private static final int FLIPS_IN_EACH = 4;

    private Scene scene;
    private ReadEvidence evidence;
    private CertifyCompletions completions;
    private OfflineChecker checker;
    private final Map<PartySide, byte[]> packages = new EnumMap<>(PartySide.class);

    abstract DatabaseUnderTest database(Path keys);

    @BeforeAll
    void sign(@TempDir Path folder) throws IOException, ReflectiveOperationException {
        scene = new Scene(database(folder.resolve("keys")));
        Desk desk = Talks.desk(scene.database);
        JudgeSignatures judge =
                new JudgeSignatures(
                        desk,
                        scene.database.the(Papers.class),
                        scene.database.the(Judge.class),
                        java.time.Clock.systemUTC());
        while (judge.next(20) > 0) {
            assertThat(judge).isNotNull();
        }
        answered(scene.database.sql().fetchValues(SIGNATURE.SIGNATORY_ID).getFirst());
        evidence =
                new ReadEvidence(
                        new ReadEvidence.Tools(
                                scene.database.transactions(),
                                scene.database.the(Evidences.class),
                                scene.database.the(SignedFiles.class),
                                scene.database.the(StatementSeal.class),
                                scene.database.the(Renderer.class)));
        completions =
                new CertifyCompletions(
                        scene.database.transactions(),
                        scene.database.the(Completions.class),
                        new CertifyCompletions.Workshop(
                                scene.database.the(SignedFiles.class),
                                scene.database.the(Renderer.class),
                                scene.database.the(Sealer.class)),
                        java.time.Clock.systemUTC());
        assertThat(completions.next(20)).isEqualTo(3);
        SealHeads heads =
                new SealHeads(
                        scene.database.transactions(),
                        scene.database.the(HeadSeals.class),
                        scene.database.the(StatementSeal.class),
                        scene.database.the(StatementStamps.class),
                        java.time.Clock.systemUTC());
        assertThat(heads.today()).isTrue();
        assertThat(heads.today()).isFalse();
        assertThat(heads.stamp(9)).isEqualTo(1);
        assertThat(heads.stamp(9)).isZero();
        checker = new OfflineChecker(Files.createDirectories(folder.resolve("checker")));
        for (PartySide side : PartySide.values()) {
            packages.put(side, packed(side, scene.signed));
        }
    }

    /// As if the first had signed elsewhere, and the authority had said something of the
    /// certificate.
    private void answered(UUID signatory) {
        assertThat(
                        scene.database
                                .transactions()
                                .inOne(() ->
                                        scene.database
                                                .the(Papers.class)
                                                .standing(
                                                        new SignatoryId(signatory),
                                                        SampleStandings.good(
                                                                Instant.EPOCH.plusSeconds(9)))))
                .isTrue();
    }

    @Test
    void what_an_authority_said_of_a_certificate_is_taken_away_with_the_signature() {
        Unpacked provider = Unpacked.of(of(PartySide.PROVIDER));
        List<String> words =
                provider.entries().keySet().stream()
                        .filter(path -> path.endsWith("-ocsp.der"))
                        .toList();

        assertThat(words).singleElement().asString().contains("/enclosed/");
        assertThat(new String(provider.content(words.getFirst()), UTF_8))
                .isEqualTo("good as of 1970-01-01T00:00:09Z");
    }

    @AfterAll
    void close() {
        scene.database.close();
    }

    @ParameterizedTest
    @EnumSource
    void the_package_of_each_side_is_whole(PartySide side) {
        List<Line> lines = checker.lines(of(side));

        assertThat(lines).noneMatch(Line::isWrong);
        assertThat(lines)
                .extracting(Line::en)
                .contains("the seal of the portal is on the manifest")
                .anyMatch(words -> words.startsWith("signature of Ada Signatory"))
                .anyMatch(words -> words.equals("the chain tells of this signature"))
                .anyMatch(words -> words.contains("facts in the chain"))
                .anyMatch(words -> words.contains("facts were sealed on"))
                .anyMatch(words -> words.startsWith("time stamp of "));
        assertThat(lines)
                .anyMatch(line ->
                        line.place().equals("chain/head-statement.tst")
                                && line.mark().equals("RIGHT"));
    }

    @Test
    void the_same_facts_give_the_same_bytes() throws IOException {
        assertThat(packed(PartySide.CLIENT, scene.signed)).isEqualTo(of(PartySide.CLIENT));
    }

    @Test
    void every_completed_paper_has_one_certificate_in_its_sealed_file() {
        Unpacked whole = Unpacked.of(of(PartySide.UNION));

        assertThat(completions.next(20)).isZero();
        completions.ensure(scene.signed);
        assertThat(whole.entries().keySet())
                .contains(
                        "papers/company-agreement-ed1/completion.pdf",
                        "papers/company-agreement-ed1/completion.json",
                        "papers/tri-party-protocol-ed2/completion-report.xml");
        String told =
                new String(whole.content("papers/company-agreement-ed1/completion.json"), UTF_8);
        assertThat(told).contains("Ada Signatory 1", "\"factor\":\"PASSWORD\"", "\"VALID\"");
        assertThat(checker.lines(of(PartySide.UNION)))
                .extracting(Line::en)
                .contains("the certificate speaks of this paper and these files");
    }

    @Test
    void a_certificate_is_handed_out_with_its_paper() {
        for (PartySide side : PartySide.values()) {
            Actor actor = scene.parties.drafter(side);
            Set<UUID> certified = Talks.done(evidence.certified(actor, scene.signed));
            assertThat(certified).hasSize(side == PartySide.PROVIDER ? 3 : 2);
            for (UUID paper : certified) {
                PaperFile file = Talks.done(evidence.certificate(actor, scene.signed, paper));
                assertThat(file.content().digest()).isEqualTo(file.sha());
                assertThat(evidence.certificate(scene.others.drafter(side), scene.signed, paper))
                        .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
            }
        }
        Set<UUID> provider =
                new HashSet<>(
                        Talks.done(
                                evidence.certified(
                                        scene.parties.drafter(PartySide.PROVIDER), scene.signed)));
        Actor union = scene.parties.drafter(PartySide.UNION);
        provider.removeAll(Talks.done(evidence.certified(union, scene.signed)));
        assertThat(provider)
                .hasSize(1)
                .allSatisfy(paper ->
                        assertThat(evidence.certificate(union, scene.signed, paper))
                                .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound())));
    }

    @Test
    void a_side_gets_the_papers_that_it_signs_and_of_the_others_the_digest() {
        assertThat(kinds(PartySide.PROVIDER))
                .containsOnly("commercial-addendum", "company-agreement", "tri-party-protocol");
        assertThat(kinds(PartySide.CLIENT))
                .containsOnly("commercial-addendum", "tri-party-protocol");
        assertThat(kinds(PartySide.UNION)).containsOnly("company-agreement", "tri-party-protocol");
        assertThat(checker.lines(of(PartySide.UNION)))
                .anyMatch(line ->
                        line.place().startsWith("COMMERCIAL_ADDENDUM")
                                && line.en().contains("not for this party"));
    }

    @Test
    void no_word_of_the_addendum_reaches_the_union(@TempDir Path folder) {
        assertThat(Unpacked.of(of(PartySide.CLIENT)).entries().entrySet())
                .filteredOn(entry -> entry.getKey().endsWith(".pdf"))
                .extracting(entry -> Tool.run("pdftotext", entry.getValue(), folder))
                .anyMatch(words -> Scene.OF_THE_ADDENDUM.stream().anyMatch(words::contains));
        Unpacked package_ = Unpacked.of(of(PartySide.UNION));
        package_.entries()
                .forEach((path, content) -> {
                    String printed =
                            path.endsWith(".pdf") ? Tool.run("pdftotext", content, folder) : "";
                    String words =
                            new String(content, UTF_8) + new String(content, ISO_8859_1) + printed;
                    assertThat(Scene.OF_THE_ADDENDUM).as(path).noneMatch(words::contains);
                    // Not as a part of a longer number, such as the fraction of a second.
                    for (String number : Scene.NUMBERS_OF_THE_ADDENDUM) {
                        assertThat(words)
                                .as(path)
                                .doesNotContainPattern(
                                        "(?<![\\d.,])" + Pattern.quote(number) + "(?!\\d)");
                    }
                });
    }

    @Test
    void who_may_not_see_the_agreement_gets_nothing() {
        for (PartySide side : PartySide.values()) {
            assertThat(evidence.by(scene.others.drafter(side), scene.signed))
                    .isEqualTo(Outcome.refused(new AgreementRefusal.NotFound()));
        }
    }

    @Test
    void talks_that_go_on_have_their_chain() throws IOException {
        byte[] zip = packed(PartySide.UNION, scene.talking);

        assertThat(checker.lines(zip)).noneMatch(Line::isWrong);
        assertThat(Unpacked.of(zip).entries().keySet())
                .noneMatch(path -> path.startsWith("papers/"));
    }

    @Test
    void every_changed_byte_is_named() {
        Unpacked whole = Unpacked.of(of(PartySide.UNION));
        Random chance = new Random(SEED);
        for (String path : whole.entries().keySet()) {
            for (int flip = 0; flip < FLIPS_IN_EACH; flip++) {
                int position = chance.nextInt(whole.content(path).length);
                int mask = 1 << chance.nextInt(8);
                List<Line> lines = checker.lines(whole.flipped(path, position, mask).packed());
                assertThat(lines)
                        .as("%s at %d, %d", path, position, mask)
                        .anyMatch(line -> line.isWrong() && names(line, path));
            }
        }
    }

    /// A change of the manifest may first be seen at an entry that it lists, or at its seal.
    private static boolean names(Line line, String path) {
        return path.equals("manifest.json") || line.place().startsWith(path);
    }

    @Test
    void who_makes_the_manifest_fit_lacks_the_seal_and_what_was_changed_is_named() {
        Unpacked whole = Unpacked.of(of(PartySide.UNION));
        Random chance = new Random(SEED + 1);
        for (String path : whole.entries().keySet()) {
            if (path.startsWith("manifest.")) {
                continue;
            }
            int position = chance.nextInt(whole.content(path).length);
            List<Line> lines =
                    checker.lines(whole.flipped(path, position, 1).withFittingManifest().packed());
            assertThat(lines).as("%s at %d", path, position).anyMatch(Line::isWrong);
            if (path.endsWith("text.json")
                    || (path.endsWith(".pdf") && path.contains("revision"))) {
                assertThat(lines)
                        .as("%s at %d", path, position)
                        .anyMatch(line ->
                                line.isWrong() && line.place().startsWith(path.substring(0, 20)));
            }
        }
    }

    @Test
    void what_is_missing_or_too_much_is_named() {
        Unpacked whole = Unpacked.of(of(PartySide.PROVIDER));

        assertThat(checker.lines(whole.without("chain/facts.jsonl").packed()))
                .anyMatch(line -> line.isWrong() && line.place().equals("chain/facts.jsonl"));
        assertThat(checker.lines(whole.with("altro.txt", new byte[1]).packed()))
                .anyMatch(line -> line.isWrong() && line.place().equals("altro.txt"));
        assertThat(checker.lines(new byte[100])).anyMatch(Line::isWrong);
    }

    @Test
    void the_portal_knows_its_own_packages_and_no_changed_one() {
        VerifyFile verify =
                new VerifyFile(
                        scene.database.transactions(),
                        scene.database.the(KnownPapers.class),
                        new NoJudge(),
                        scene.database.the(StatementSeal.class));
        byte[] zip = of(PartySide.UNION);
        Unpacked whole = Unpacked.of(zip);

        assertThat(verify.check(Bytes.of(zip)))
                .isInstanceOfSatisfying(
                        Verification.Packaged.class,
                        packaged -> {
                            assertThat(packaged.light()).isEqualTo(Light.GREEN);
                            assertThat(packaged.papers()).hasSize(2);
                        });
        assertThat(verdict(verify, whole.flipped("README.txt", 5, 1)))
                .isEqualTo(new PackageVerdict.Broken(List.of("README.txt")));
        assertThat(verdict(verify, whole.without("index.json")))
                .isEqualTo(new PackageVerdict.Broken(List.of("index.json")));
        assertThat(verdict(verify, whole.with("altro.txt", new byte[1])))
                .isEqualTo(new PackageVerdict.Broken(List.of("altro.txt")));
        assertThat(verdict(verify, whole.flipped("README.txt", 5, 1).withFittingManifest()))
                .isEqualTo(new PackageVerdict.NotSealed());
        assertThat(verdict(verify, whole.with("../fuori.txt", new byte[1])))
                .isEqualTo(new PackageVerdict.NotRead());
        assertThat(verdict(verify, whole.with("bomba", new byte[300 << 20])))
                .isEqualTo(new PackageVerdict.NotRead());
        assertThat(
                        verdict(
                                verify,
                                whole.with("authority/seal.cer", whole.content(signer(whole)))
                                        .withFittingManifest()))
                .isEqualTo(new PackageVerdict.NotSealed());
        assertThat(verdict(verify, whole.without("manifest.sig")))
                .isEqualTo(new PackageVerdict.NotRead());
    }

    /// Some programs read a ZIP file from its beginning, others from its end.
    @Test
    void a_package_with_two_faces_is_not_read() {
        VerifyFile verify =
                new VerifyFile(
                        scene.database.transactions(),
                        scene.database.the(KnownPapers.class),
                        new NoJudge(),
                        scene.database.the(StatementSeal.class));
        byte[] zip = of(PartySide.UNION);
        byte[] other = Unpacked.of(zip).flipped("README.txt", 5, 1).packed();
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(zip);
        both.writeBytes(other);

        assertThat(((Verification.Packaged) verify.check(Bytes.of(both.toByteArray()))).verdict())
                .isEqualTo(new PackageVerdict.NotRead());
        byte[] renamed = zip.clone();
        int listed = new String(zip, ISO_8859_1).lastIndexOf("README.txt");
        renamed[listed] = 'X';
        assertThat(((Verification.Packaged) verify.check(Bytes.of(renamed))).verdict())
                .isEqualTo(new PackageVerdict.NotRead());
    }

    private static String signer(Unpacked whole) {
        return whole.entries().keySet().stream()
                .filter(path -> path.contains("/signers/"))
                .findFirst()
                .orElseThrow();
    }

    private static PackageVerdict verdict(VerifyFile verify, Unpacked changed) {
        return ((Verification.Packaged) verify.check(Bytes.of(changed.packed()))).verdict();
    }

    /// No package is a matter for the judge of papers.
    private static final class NoJudge implements StrangersJudge {

        @Override
        public void prepare() {}

        @Override
        public Verdict judge(byte[] file) {
            throw new IllegalStateException("a package was given to the judge of papers");
        }

        @Override
        public OpenedEnvelope open(byte[] envelope) {
            throw new IllegalStateException("a package was given to the judge of papers");
        }

        @Override
        public PageHistory pages(byte[] file) {
            throw new IllegalStateException("a package was given to the judge of papers");
        }
    }

    @Test
    void it_runs_alone_in_an_empty_folder(@TempDir Path folder)
            throws IOException, InterruptedException {
        Unpacked whole = Unpacked.of(of(PartySide.UNION));
        Files.write(folder.resolve("Verifica.java"), whole.content("Verifica.java"));
        Files.write(folder.resolve("prove.zip"), of(PartySide.UNION));
        Files.write(
                folder.resolve("rotto.zip"),
                whole.flipped("papers/company-agreement-ed1/text.json", 200, 2).packed());

        assertThat(run(folder, "prove.zip", "--it")).contains("VERDE").endsWith("=0");
        assertThat(run(folder, "rotto.zip", "--en"))
                .contains("[BROKEN] papers/company-agreement-ed1/text.json", "RED")
                .endsWith("=1");
        assertThat(run(folder, "nessuno.zip", "--en")).endsWith("=2");
    }

    private static String run(Path folder, String zip, String language)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "Verifica.java",
                        zip,
                        language);
        builder.environment().clear();
        Process process =
                builder.directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return Files.readString(out, UTF_8).strip() + "\n=" + process.exitValue();
    }

    private List<String> kinds(PartySide side) {
        return Unpacked.of(of(side)).entries().keySet().stream()
                .filter(path -> path.startsWith("papers/"))
                .map(path -> path.substring("papers/".length(), path.indexOf("-ed")))
                .toList();
    }

    private byte[] packed(PartySide side, AgreementId id) throws IOException {
        EvidencePackage found = Talks.done(evidence.by(scene.parties.drafter(side), id));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        found.writeTo(out);
        return out.toByteArray();
    }

    /// The package that `side` got.
    private byte[] of(PartySide side) {
        return Objects.requireNonNull(packages.get(side), side::name);
    }
}
