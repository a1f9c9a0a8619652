package tavolo.persistence.seal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.Attack;
import tavolo.persistence.seal.Ceremony;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;
import tavolo.persistence.seal.Forgery;
import tavolo.persistence.seal.HostileEnvelope;
import tavolo.persistence.seal.trust.StatusInquiry;

/// What somebody might bring to sign with, given to the process that judges uploads with its real
/// limits: none is ever right, each gets a word that is a refusal, and the next one is judged as
/// ever.
@DisplayNameGeneration(ReplaceUnderscores.class)
class UploadBombsTest {

    private static final Instant NOW = today();
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("Prestatore di prova CA", NOW);
    private static final Device DEVICE = AUTHORITY.device(new Holder("Maria", "Rinaldi", ""), NOW);
    private static final String FIELD = SampleTexts.FIRST_UNION_SLOT;

    @TempDir static Path folder;

    private static byte[] base;
    private static OutsideUploadJudge judge;

    @BeforeAll
    static void seal_a_moment_ago() {
        Ceremony ceremony = new Ceremony(folder.resolve("keys"), NOW.minusSeconds(600));
        base = ceremony.sealed(Fixture.PAPER);
        judge =
                OutsideUploadJudge.trusting(
                        ceremony.trust(), () -> AUTHORITY.trust(NOW), StatusInquiry.nowhere());
    }

    @AfterAll
    static void end() {
        judge.destroy();
    }

    /// @param expected the words of which one at least has to be found
    record Bomb(String name, Supplier<byte[]> file, Set<Finding> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bomb> bombs() {
        return Stream.of(
                signed("a gigabyte in a few thousand bytes", Attack::unpackingToMuch),
                behind("lists in lists without a bottom", file -> Attack.nestedDeep(file, 500_000)),
                behind("pages in circles", Attack::pagesInCircles),
                signed("a script", Attack::javaScript),
                signed("a program to launch", Attack::launch),
                signed("an address to open", Attack::externalReference),
                new Bomb(
                        "ten thousand pages",
                        () -> Attack.manyPages(10_000),
                        Set.of(Finding.TOO_LARGE)),
                new Bomb(
                        "a claim of millions of pages",
                        () -> Forgery.pageBomb(Fixture.PAPER),
                        Set.of(Finding.TOO_LARGE)),
                new Bomb(
                        "an encrypted file",
                        () -> Forgery.encrypted(Fixture.PAPER),
                        Set.of(Finding.ENCRYPTED)));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void each_gets_a_word_that_is_a_refusal(Bomb bomb) {
        Examined found = judge.paper(bomb.file().get(), base.length);

        assertThat(found.verdict()).isNotInstanceOf(Verdict.Valid.class);
        assertThat(found.verdict().findings()).containsAnyElementsOf(bomb.expected());
        assertThat(found.content()).isEmpty();
    }

    @Test
    void a_file_that_hides_its_signatures_is_none_that_is_signed() {
        byte[] hidden = Attack.formForgotten(DEVICE.signed(base, FIELD, NOW));

        assertThat(judge.paper(hidden, base.length))
                .isEqualTo(Examined.unfit(new Verdict.NotSigned()));
    }

    @Test
    void envelopes_that_are_bombs_get_a_word_too() {
        for (byte[] bomb :
                new byte[][] {
                    HostileEnvelope.nestedWithoutEnd(1_000_000),
                    HostileEnvelope.claimsTooMuch(),
                    HostileEnvelope.inTinyPieces(24),
                    HostileEnvelope.signersRepeated(DEVICE.enveloped(base, NOW, false), 1000)
                }) {
            assertThat(judge.envelope(bomb).verdict().findings())
                    .containsAnyOf(
                            Finding.NOT_AN_ENVELOPE,
                            Finding.TOOK_TOO_MUCH,
                            Finding.TOO_MANY_SIGNERS);
        }
    }

    @Test
    void an_honest_upload_after_all_this_is_right() {
        judge.paper(Attack.nestedDeep(base, 500_000), base.length);

        assertThat(judge.paper(DEVICE.signed(base, FIELD, NOW), base.length).verdict())
                .isInstanceOf(Verdict.Valid.class);
    }

    private interface Change {
        byte[] of(byte[] file);
    }

    /// Put into the paper first and signed over.
    private static Bomb signed(String name, Change change) {
        return new Bomb(
                name,
                () -> DEVICE.signed(change.of(base), FIELD, NOW),
                Set.of(Finding.CHANGED_AFTER_SIGNING, Finding.TOOK_TOO_MUCH));
    }

    /// Put behind an honest signature, since no program signs it.
    private static Bomb behind(String name, Change change) {
        return new Bomb(
                name,
                () -> change.of(DEVICE.signed(base, FIELD, NOW)),
                Set.of(
                        Finding.CHANGED_AFTER_SIGNING,
                        Finding.BYTES_AFTER_LAST_SIGNATURE,
                        Finding.NOT_A_PDF,
                        Finding.TOO_LARGE,
                        Finding.NO_CLEAR_ANSWER,
                        Finding.TOOK_TOO_MUCH));
    }

    /// Certificates of the test must be good while it runs.
    private static Instant today() {
        return Instant.now();
    }
}
