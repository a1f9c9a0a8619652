package tavolo.persistence.seal.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Verdict;
import tavolo.persistence.seal.Ceremony;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.PortalJudge;

/// Lists of revoked certificates that are fetched from a server.
@DisplayNameGeneration(ReplaceUnderscores.class)
class FetchedRevocationsTest {

    private static final Instant NOW = Ceremony.AT.plus(Duration.ofHours(1));
    private static final ForeignAuthority AUTHORITY = ForeignAuthority.named("CA che revoca", NOW);
    private static final ForeignAuthority.Device DEVICE =
            AUTHORITY.device(
                    new ForeignAuthority.Holder("Maria", "Rinaldi", "TINIT-RNLMRA80A41H501L"), NOW);
    private static final byte[] UPLOAD =
            DEVICE.signed(Fixture.ONE, SampleTexts.FIRST_UNION_SLOT, NOW);
    private static final Bytes NOBODY = AUTHORITY.revocations(NOW.minusSeconds(600));
    private static final Bytes HER = AUTHORITY.revocations(NOW, DEVICE);

    @TempDir Path folder;

    private ServedFiles served;
    private String address;
    private FetchedRevocations fetched;

    @BeforeEach
    void serve() throws IOException {
        served = new ServedFiles();
        address = served.address() + "/ca.crl";
        Files.write(folder.resolve("ca.der"), AUTHORITY.root().toArray());
        fetched =
                new FetchedRevocations(
                        List.of(address), new AllowedLoader(Set.of("127.0.0.1")), folder);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void who_is_revoked_there_signs_no_more() {
        served.put("/ca.crl", NOBODY.toArray());
        fetched.refresh();
        assertThat(verdict()).isInstanceOf(Verdict.Valid.class);

        served.put("/ca.crl", HER.toArray());
        fetched.refresh();

        assertThat(verdict().findings()).contains(Finding.CERTIFICATE_REVOKED);
    }

    @Test
    void what_does_not_come_or_is_no_list_leaves_the_last_good_one() {
        served.put("/ca.crl", HER.toArray());
        fetched.refresh();
        served.put("/ca.crl", new byte[] {1, 2, 3});
        fetched.refresh();
        served.clear();
        fetched.refresh();

        assertThat(kept()).isEqualTo(HER);
    }

    @Test
    void an_older_list_and_one_of_another_authority_leave_the_last_good_one() {
        served.put("/ca.crl", HER.toArray());
        fetched.refresh();
        served.put("/ca.crl", NOBODY.toArray());
        fetched.refresh();
        served.put(
                "/ca.crl",
                ForeignAuthority.named("Intruso", NOW).revocations(NOW.plusSeconds(90)).toArray());
        fetched.refresh();

        assertThat(kept()).isEqualTo(HER);
    }

    @Test
    void nothing_is_fetched_unless_addresses_are_configured() {
        MockEnvironment silent = new MockEnvironment();
        MockEnvironment asking =
                new MockEnvironment()
                        .withProperty(
                                "tavolo.trust.revocations.addresses",
                                "http://Uno.example/a.crl, http://due.example/b.crl");
        MockEnvironment wrong =
                new MockEnvironment()
                        .withProperty("tavolo.trust.revocations.addresses", "solo-parole");

        assertThat(RevocationSettings.configured(silent).addresses()).isEmpty();
        RevocationSettings settings = RevocationSettings.configured(asking);
        assertThat(settings.hosts()).containsExactlyInAnyOrder("uno.example", "due.example");
        assertThat(settings.every()).isEqualTo(Duration.ofHours(1));
        assertThatThrownBy(() -> RevocationSettings.configured(wrong))
                .isInstanceOf(ListsUnavailable.class)
                .hasMessageContaining("tavolo.trust.revocations.addresses");
    }

    private Bytes kept() {
        return new TrustFolder(folder).read().revocationLists().getFirst();
    }

    private Verdict verdict() {
        return PortalJudge.ofUploads(
                        Fixture.CEREMONY.trust(),
                        new TrustFolder(folder).read(),
                        StatusAnswers::none,
                        () -> NOW)
                .paper(UPLOAD, Fixture.ONE.length)
                .verdict();
    }
}
