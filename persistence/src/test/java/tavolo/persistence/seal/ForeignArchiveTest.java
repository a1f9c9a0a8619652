package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.evidence.SignedFiles;
import tavolo.domain.signing.Archive;
import tavolo.persistence.seal.trust.ServedFiles;
import tavolo.persistence.seal.trust.StatusInquiry;
import tavolo.persistence.seal.trust.TrustBundle;

/// A paper that somebody signed by a certificate of another authority is made to last with what
/// that authority says of it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ForeignArchiveTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final ForeignAuthority authority = ForeignAuthority.named("CA che risponde", now);
    private final TrustBundle trusted =
            new TrustBundle(
                    List.of(new TrustBundle.Anchor(authority.root(), Optional.empty())), List.of());

    private ServedFiles served;
    private ForeignAuthority.Device device;
    private byte[] signed;

    @BeforeEach
    void sign() throws IOException {
        served = new ServedFiles();
        device =
                authority.naming(
                        new ForeignAuthority.Holder("Maria", "Rinaldi", ""),
                        now,
                        served.address() + "/ocsp",
                        served.address() + "/ca.crl");
        signed = device.signed(Fixture.ONE, SampleTexts.FIRST_UNION_SLOT, now.minusSeconds(60));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void an_answer_of_its_authority_is_kept_in_the_file() {
        served.put(
                "/ocsp",
                ForeignAnswer.about(
                                device,
                                authority.responder(now),
                                now.minusSeconds(30),
                                Optional.empty())
                        .toArray());

        byte[] lasting = done(StatusInquiry.at(Set.of("127.0.0.1")));

        assertThat(Bytes.of(signed).isPrefixOf(lasting)).isTrue();
        assertThat(kept(lasting)).contains("ocsp-1.der");
        assertThat(Fixture.GATE.brokenRules(lasting)).isEmpty();
    }

    @Test
    void a_list_that_the_certificate_names_is_kept_where_nobody_answers() {
        served.put("/ca.crl", authority.revocations(now.minusSeconds(30)).toArray());

        byte[] lasting = done(StatusInquiry.at(Set.of("127.0.0.1")));

        assertThat(kept(lasting)).doesNotContain("ocsp-1.der");
        assertThat(lists(lasting)).isEqualTo(3);
    }

    @Test
    void while_nobody_says_anything_the_paper_is_not_made_to_last() {
        assertThat(archive(StatusInquiry.nowhere()).augment(signed))
                .isInstanceOf(Archive.Archived.Refused.class);
        assertThat(served.asked()).isZero();
    }

    /// The parts of the file that go into the evidence.
    private static List<String> kept(byte[] file) {
        return SignatureParts.of(file).stream().map(SignedFiles.Part::name).toList();
    }

    private int lists(byte[] file) {
        return (int) kept(file).stream().filter(name -> name.startsWith("revoked-")).count();
    }

    private byte[] done(StatusInquiry inquiry) {
        Archive.Archived archived = archive(inquiry).augment(signed);
        assertThat(archived).isInstanceOf(Archive.Archived.Done.class);
        return Stream.of(archived)
                .map(Archive.Archived.Done.class::cast)
                .findFirst()
                .orElseThrow()
                .file()
                .toArray();
    }

    private DssArchive archive(StatusInquiry inquiry) {
        InstantSource clock = InstantSource.fixed(now);
        Pades pades =
                new Pades(
                        new TimeAuthorities(
                                List.of(EmbeddedTime.authority(Fixture.CEREMONY.keys, clock)),
                                clock));
        return new DssArchive(
                new DssArchive.Trusted(Fixture.CEREMONY.trustAt(now), () -> trusted, inquiry),
                pades,
                Fixture.GATE);
    }
}
