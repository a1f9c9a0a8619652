package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.signing.Authority;
import tavolo.domain.signing.IssuedKey;
import tavolo.domain.signing.Signer;
import tavolo.domain.signing.SigningOutcome;

class KeysTest {

    private static final Instant AT = Ceremony.AT;
    private static final Signer MARIA = new Signer("Maria Rinaldi", "FAC", "P-7Q2M4");

    private static final Certifier CERTIFIER = new Certifier(PublishedPlaces.none());

    @TempDir private Path parent;

    @Test
    void keys_are_made_once_and_found_again() {
        PortalKeys first = open(Optional.empty(), AT);
        PortalKeys second = open(Optional.empty(), AT.plus(Duration.ofDays(100)));

        assertThat(second.root()).isEqualTo(first.root());
        assertThat(second.seal()).isEqualTo(first.seal());
    }

    @Test
    void only_the_owner_can_read_them() throws IOException {
        open(Optional.empty(), AT);

        Path folder = parent.resolve("keys");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.toList())
                    .hasSize(5)
                    .allSatisfy(file ->
                            assertThat(
                                            PosixFilePermissions.toString(
                                                    Files.getPosixFilePermissions(file)))
                                    .isEqualTo("rw-------"));
        }
    }

    @Test
    void a_given_secret_is_not_written_down() {
        PortalKeys keys = open(Optional.of("un segreto"), AT);

        assertThat(keys.custody().hasGivenSecret()).isTrue();
        assertThat(parent.resolve("keys").resolve("authority.secret")).doesNotExist();
    }

    @Test
    void another_secret_does_not_open_them() {
        open(Optional.of("un segreto"), AT);

        assertThatThrownBy(() -> open(Optional.of("un altro"), AT))
                .isInstanceOf(KeysUnavailable.class)
                .hasMessageContaining("cannot be used");
    }

    @Test
    void the_seal_is_renewed_before_it_ends_while_the_authority_stays() {
        PortalKeys first = open(Optional.empty(), AT);
        PortalKeys later = open(Optional.empty(), AT.plus(Duration.ofDays(5 * 365 - 10)));

        assertThat(later.seal()).isNotEqualTo(first.seal());
        assertThat(later.root()).isEqualTo(first.root());
    }

    @Test
    void a_person_s_certificate_lives_less_than_a_day_and_is_for_signing_only()
            throws CertificateException {
        PortalKeys keys = open(Optional.empty(), AT);
        X509Certificate certificate =
                CERTIFIER.person(keys.issuer(), MARIA, CERTIFIER.newKey().getPublic(), AT);

        assertThat(
                        Duration.between(
                                certificate.getNotBefore().toInstant(),
                                certificate.getNotAfter().toInstant()))
                .isLessThanOrEqualTo(Duration.ofHours(24));
        assertThat(certificate.getKeyUsage())
                .containsExactly(false, true, false, false, false, false, false, false, false);
        assertThat(certificate.getExtendedKeyUsage()).containsExactly("1.3.6.1.5.5.7.3.36");
        assertThat(certificate.getBasicConstraints()).isEqualTo(-1);
        assertThat(certificate.getSubjectX500Principal().getName())
                .contains("CN=Maria Rinaldi")
                .contains("O=FAC");
    }

    @Test
    void a_key_signs_once() {
        MemoryKeyHolder holder = holder(AT);
        IssuedKey key = holder.issue(MARIA, AT);

        assertThat(holder.sign(key.handle(), new byte[] {1}))
                .isInstanceOf(SigningOutcome.Signed.class);
        assertThat(holder.sign(key.handle(), new byte[] {1}))
                .isEqualTo(new SigningOutcome.KeyLost(key.handle()));
    }

    @Test
    void a_forgotten_an_expired_and_a_restarted_key_are_lost() {
        MemoryKeyHolder holder = holder(AT);
        IssuedKey forgotten = holder.issue(MARIA, AT);
        holder.forget(forgotten.handle());
        IssuedKey expired = holder.issue(MARIA, AT.minus(Duration.ofDays(1)));
        IssuedKey elsewhere = holder(AT).issue(MARIA, AT);

        assertThat(Stream.of(forgotten, expired, elsewhere))
                .allSatisfy(key ->
                        assertThat(holder.sign(key.handle(), new byte[] {1}))
                                .isInstanceOf(SigningOutcome.KeyLost.class));
    }

    @Test
    void two_keys_of_one_person_share_the_pseudonym_and_nothing_else() {
        MemoryKeyHolder holder = holder(AT);

        assertThat(holder.issue(MARIA, AT).certificate().digest())
                .isNotEqualTo(holder.issue(MARIA, AT).certificate().digest());
    }

    @Test
    void the_administrator_sees_where_the_keys_are_and_their_fingerprint() {
        PortalKeys keys = open(Optional.empty(), AT);

        Authority.Facts facts = new PortalAuthority(keys).facts();

        assertThat(facts.keptIn()).endsWith("keys");
        assertThat(facts.hasGivenSecret()).isFalse();
        assertThat(facts.fingerprint()).isEqualTo(facts.root().digest());
        assertThat(facts.subject()).contains("Tavolo Root");
        assertThat(facts.validUntil()).isAfter(AT.plus(Duration.ofDays(19 * 365)));
    }

    private PortalKeys open(Optional<String> secret, Instant at) {
        return new KeyFolder(
                        parent.resolve("keys"),
                        secret,
                        PublishedPlaces.none(),
                        InstantSource.fixed(at))
                .open();
    }

    private MemoryKeyHolder holder(Instant at) {
        return new MemoryKeyHolder(open(Optional.empty(), at), CERTIFIER, InstantSource.fixed(at));
    }
}
