package tavolo.persistence.seal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.EnvelopeSignature;
import tavolo.domain.verify.EnvelopeSignature.Covers;
import tavolo.domain.verify.EnvelopeSignature.State;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.persistence.seal.Ceremony;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;
import tavolo.persistence.seal.HostileEnvelope;

/// Envelopes that anybody brings, opened in the process that judges them: right ones are told
/// signature by signature, made-up ones cost a sentence and never more than their process.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvelopesOfStrangersTest {

    private static final Instant NOW = today();
    private static final ForeignAuthority AUTHORITY =
            ForeignAuthority.named("Prestatore di prova CA", NOW);
    private static final Device MARIA =
            AUTHORITY.device(new Holder("Maria", "Rinaldi", "TINIT-RNLMRA80A41H501L"), NOW);
    private static final Device FERRI = AUTHORITY.device(new Holder("Niccolò", "Ferri", ""), NOW);
    private static final byte[] PAPER = Fixture.PAPER;
    private static final byte[] ENVELOPE = MARIA.enveloped(PAPER, NOW, false);

    @TempDir static Path folder;

    private static OutsideJudge judge;

    @BeforeAll
    static void start() {
        Ceremony ceremony = new Ceremony(folder.resolve("keys"), NOW.minusSeconds(600));
        judge = OutsideJudge.trusting(ceremony.trust(), () -> AUTHORITY.trust(NOW));
    }

    @AfterAll
    static void end() {
        judge.destroy();
    }

    @Test
    void one_signature_is_told_with_its_authority_its_format_and_what_it_covers() {
        OpenedEnvelope found = judge.open(ENVELOPE);

        assertThat(found.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(found.content()).contains(Bytes.of(PAPER));
        EnvelopeSignature one = found.signatures().getFirst();
        assertThat(one.signature().called()).isEqualTo("Maria Rinaldi");
        assertThat(one.signature().issuer()).isEqualTo("Prestatore di prova CA");
        assertThat(one.format()).isEqualTo("CAdES-BASELINE-B");
        assertThat(one.state()).isEqualTo(State.PASSED);
        assertThat(one.covers()).isEqualTo(Covers.CONTENT);
        assertThat(one.stamp()).isEmpty();
    }

    @Test
    void signers_beside_each_other_and_one_around_the_other_are_told_apart() {
        OpenedEnvelope beside = judge.open(FERRI.enveloped(ENVELOPE, NOW, true));
        OpenedEnvelope around = judge.open(FERRI.enveloped(ENVELOPE, NOW, false));

        assertThat(beside.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(beside.signatures())
                .extracting(EnvelopeSignature::covers)
                .containsExactly(Covers.CONTENT, Covers.CONTENT);
        assertThat(around.verdict()).isInstanceOf(Verdict.Valid.class);
        assertThat(around.content()).contains(Bytes.of(PAPER));
        assertThat(around.signatures())
                .extracting(each -> each.signature().called(), EnvelopeSignature::covers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Niccolò Ferri", Covers.ENVELOPE),
                        org.assertj.core.groups.Tuple.tuple("Maria Rinaldi", Covers.CONTENT));
    }

    @Test
    void an_authority_that_nobody_trusts_here_is_never_called_right() {
        Device same =
                ForeignAuthority.named("Prestatore di prova CA", NOW)
                        .device(new Holder("Maria", "Rinaldi", ""), NOW);

        OpenedEnvelope found = judge.open(same.enveloped(PAPER, NOW, false));

        assertThat(found.verdict()).isInstanceOf(Verdict.Undetermined.class);
        assertThat(found.signatures().getFirst().state()).isEqualTo(State.UNCLEAR);
        assertThat(found.content()).contains(Bytes.of(PAPER));
    }

    @Test
    void a_content_that_was_changed_breaks_its_signature() {
        OpenedEnvelope found = judge.open(HostileEnvelope.otherContent(ENVELOPE));

        assertThat(found.verdict()).isInstanceOf(Verdict.Invalid.class);
        assertThat(found.verdict().findings()).contains(Finding.SIGNATURE_BROKEN);
        assertThat(found.signatures().getFirst().state()).isEqualTo(State.BROKEN);
    }

    @Test
    void a_format_that_is_not_accepted_is_neither_right_nor_called_wrong() {
        OpenedEnvelope found = judge.open(HostileEnvelope.ofAnOldProgram(PAPER, MARIA));

        assertThat(found.verdict())
                .isEqualTo(
                        new Verdict.Undetermined(
                                Set.of(Finding.FORMAT_NOT_ACCEPTED), java.util.List.of()));
        assertThat(found.signatures().getFirst().state()).isEqualTo(State.UNCLEAR);
    }

    @Test
    void a_certificate_that_has_ended_since_leaves_a_signature_unproven_and_not_wrong() {
        Device old =
                AUTHORITY.device(
                        new Holder("Maria", "Rinaldi", ""),
                        ForeignAuthority.pair("RSA", 2048),
                        NOW.minusSeconds(86_400L * 1200),
                        "SHA256withRSA");

        OpenedEnvelope found =
                judge.open(old.enveloped(PAPER, NOW.minusSeconds(86_400L * 400), false));

        assertThat(found.verdict()).isInstanceOf(Verdict.Undetermined.class);
    }

    @Test
    void each_made_up_envelope_gets_its_word_and_the_next_one_is_judged_as_ever() {
        Map<Bytes, Finding> made = new LinkedHashMap<>();
        made.put(Bytes.of(HostileEnvelope.cutShort(ENVELOPE)), Finding.NOT_AN_ENVELOPE);
        made.put(Bytes.of(HostileEnvelope.bytesBehind(ENVELOPE)), Finding.NOT_AN_ENVELOPE);
        made.put(Bytes.of(HostileEnvelope.claimsTooMuch()), Finding.NOT_AN_ENVELOPE);
        made.put(HostileEnvelope.picture(), Finding.NOT_AN_ENVELOPE);
        made.put(Bytes.of("una lettera".getBytes(StandardCharsets.UTF_8)), Finding.NOT_AN_ENVELOPE);
        made.put(Bytes.of(new byte[] {0x30, 0}), Finding.NOT_AN_ENVELOPE);
        made.put(Bytes.of(HostileEnvelope.encrypted()), Finding.ENCRYPTED);
        made.put(Bytes.of(HostileEnvelope.detached(ENVELOPE)), Finding.CONTENT_MISSING);
        made.put(
                Bytes.of(HostileEnvelope.signersRepeated(ENVELOPE, 1000)),
                Finding.TOO_MANY_SIGNERS);
        made.put(Bytes.of(HostileEnvelope.certificatesRepeated(ENVELOPE, 5000)), Finding.TOO_LARGE);
        made.put(Bytes.of(wrapped(4)), Finding.ENVELOPE_TOO_DEEP);

        made.forEach((file, finding) ->
                assertThat(judge.open(file.toArray()))
                        .as("%s", finding)
                        .isEqualTo(OpenedEnvelope.unfit(new Verdict.Refused(Set.of(finding)))));

        assertThat(judge.open(ENVELOPE).verdict()).isInstanceOf(Verdict.Valid.class);
    }

    @Test
    void bombs_end_their_process_at_most() {
        for (byte[] bomb :
                new byte[][] {
                    HostileEnvelope.nestedWithoutEnd(1_000_000),
                    HostileEnvelope.nested(1_000_000),
                    HostileEnvelope.inTinyPieces(24)
                }) {
            OpenedEnvelope found = judge.open(bomb);

            assertThat(found.verdict()).isInstanceOf(Verdict.Refused.class);
            assertThat(found.verdict().findings())
                    .isSubsetOf(Finding.NOT_AN_ENVELOPE, Finding.TOOK_TOO_MUCH);
            assertThat(found.content()).isEqualTo(Optional.empty());
        }

        assertThat(judge.open(ENVELOPE).verdict()).isInstanceOf(Verdict.Valid.class);
    }

    private static byte[] wrapped(int layers) {
        byte[] file = PAPER;
        for (int layer = 0; layer < layers; layer++) {
            file = MARIA.enveloped(file, NOW, false);
        }
        return file;
    }

    /// Certificates of the test must be good while it runs.
    private static Instant today() {
        return Instant.now();
    }
}
