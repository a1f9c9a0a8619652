package tavolo.persistence.seal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Examined;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Standing;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.ForeignAnswer;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.trust.ServedFiles;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.TrustBundle;

/// Uploads of whose certificates an authority is asked, for a judging process without a network.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AskedUploadTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final ForeignAuthority authority = ForeignAuthority.named("CA che risponde", now);
    private ServedFiles served;
    private ForeignAuthority.Device device;
    private OutsideUploadJudge judge;

    @BeforeEach
    void open() throws IOException {
        served = new ServedFiles();
        device =
                authority.naming(
                        new ForeignAuthority.Holder("Maria", "Rinaldi", ""),
                        now,
                        served.address() + "/ocsp",
                        served.address() + "/ca.crl");
        TrustBundle trust =
                new TrustBundle(
                        List.of(new TrustBundle.Anchor(authority.root(), Optional.empty())),
                        List.of());
        judge =
                OutsideUploadJudge.trusting(
                        Fixture.CEREMONY.trust(),
                        () -> trust,
                        StatusInquiry.at(Set.of("127.0.0.1")));
    }

    @AfterEach
    void close() {
        judge.destroy();
        served.close();
    }

    @Test
    void what_the_authority_says_reaches_the_process_and_what_nobody_says_does_not() {
        byte[] paper =
                device.signed(Fixture.ONE, SampleTexts.FIRST_UNION_SLOT, now.minusSeconds(60));
        assertThat(standing(judge.paper(paper, Fixture.ONE.length)))
                .isEqualTo(new Standing.Unknown());

        Instant asOf = now.minusSeconds(30);
        answers(asOf, Optional.empty());
        assertThat(standing(judge.paper(paper, Fixture.ONE.length)))
                .isInstanceOfSatisfying(
                        Standing.Good.class, good -> assertThat(good.asOf()).isEqualTo(asOf));
        byte[] envelope = device.enveloped(Fixture.ONE, now.minusSeconds(60), false);
        assertThat(standing(judge.envelope(envelope)))
                .isInstanceOfSatisfying(
                        Standing.Good.class, good -> assertThat(good.asOf()).isEqualTo(asOf));

        Instant since = now.minusSeconds(90_000);
        answers(asOf, Optional.of(since));
        Examined revoked = judge.envelope(envelope);
        assertThat(standing(revoked))
                .isInstanceOfSatisfying(
                        Standing.Revoked.class, said -> assertThat(said.since()).isEqualTo(since));
        assertThat(revoked.added().getFirst().findings())
                .containsExactly(Finding.CERTIFICATE_REVOKED);
    }

    private void answers(Instant asOf, Optional<Instant> since) {
        served.put("/ocsp", ForeignAnswer.about(device, authority.self(), asOf, since).toArray());
    }

    private static Standing standing(Examined examined) {
        return examined.added().getFirst().standing();
    }
}
