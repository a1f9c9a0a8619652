package tavolo.persistence.seal.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
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
import org.springframework.mock.env.MockEnvironment;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.OutsideSignature;
import tavolo.domain.signing.Standing;
import tavolo.persistence.seal.Fixture;
import tavolo.persistence.seal.ForeignAnswer;
import tavolo.persistence.seal.ForeignAuthority;
import tavolo.persistence.seal.ForeignAuthority.Device;
import tavolo.persistence.seal.ForeignAuthority.Holder;
import tavolo.persistence.seal.PortalJudge;

/// Authorities that are asked whether a certificate of theirs was revoked.
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatusInquiryTest {

    private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private final Instant lately = now.minusSeconds(120);
    private final ForeignAuthority authority = ForeignAuthority.named("CA che risponde", now);
    private static final Holder MARIA = new Holder("Maria", "Rinaldi", "TINIT-RNLMRA80A41H501L");

    private ServedFiles served;
    private Device device;
    private byte[] upload;

    @BeforeEach
    void sign() throws IOException {
        served = new ServedFiles();
        device =
                authority.naming(
                        MARIA, now, served.address() + "/ocsp", served.address() + "/ca.crl");
        upload = device.signed(Fixture.ONE, SampleTexts.FIRST_UNION_SLOT, now.minusSeconds(60));
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void who_is_not_asked_leaves_it_unknown_and_nothing_wrong() {
        OutsideSignature signature = examined(StatusAnswers.none());

        assertThat(signature.standing()).isEqualTo(new Standing.Unknown());
        assertThat(signature.findings()).isEmpty();
        assertThat(signature.chain()).hasSize(2).endsWith(authority.root());
    }

    @Test
    void the_authority_says_of_when_it_was_good() {
        answers(authority.self(), Optional.empty());

        OutsideSignature signature = examined(asked());

        assertThat(signature.standing())
                .isInstanceOfSatisfying(
                        Standing.Good.class, good -> assertThat(good.asOf()).isEqualTo(lately));
        assertThat(signature.findings()).isEmpty();
    }

    @Test
    void whom_it_charged_with_answering_may_say_so_too() {
        answers(authority.responder(now), Optional.empty());

        assertThat(examined(asked()).standing())
                .isInstanceOfSatisfying(
                        Standing.Good.class, good -> assertThat(good.asOf()).isEqualTo(lately));
    }

    @Test
    void a_revoked_certificate_is_found_out() {
        Instant since = now.minus(Duration.ofDays(2));
        answers(authority.responder(now), Optional.of(since));

        OutsideSignature signature = examined(asked());

        assertThat(signature.standing())
                .isInstanceOfSatisfying(
                        Standing.Revoked.class,
                        revoked -> assertThat(revoked.since()).isEqualTo(since));
        assertThat(signature.findings()).containsExactly(Finding.CERTIFICATE_REVOKED);
    }

    @Test
    void nobody_answers_for_the_authority_who_merely_has_a_certificate_of_it() {
        Device other = authority.device(new Holder("Ugo", "Falsi", ""), now);
        answers(other, Optional.empty());

        assertThat(asked()).isEqualTo(StatusAnswers.none());
        StatusAnswers believed =
                new StatusAnswers(
                        List.of(ForeignAnswer.about(device, other, lately, Optional.empty())),
                        List.of());
        assertThat(examined(believed).standing()).isEqualTo(new Standing.Unknown());
    }

    @Test
    void an_answer_in_the_file_that_others_signed_hides_no_revocation() {
        Device other = authority.device(new Holder("Ugo", "Falsi", ""), now);
        StatusAnswers both =
                new StatusAnswers(
                        List.of(
                                ForeignAnswer.about(
                                        device, other, now.minusSeconds(1), Optional.empty())),
                        List.of(authority.revocations(lately, device)));

        assertThat(examined(both).findings()).contains(Finding.CERTIFICATE_REVOKED);
    }

    @Test
    void an_answer_that_is_no_longer_good_is_none() {
        served.put(
                "/ocsp",
                ForeignAnswer.about(
                                device,
                                authority.self(),
                                now.minus(Duration.ofDays(9)),
                                Optional.empty())
                        .toArray());

        assertThat(asked()).isEqualTo(StatusAnswers.none());
    }

    @Test
    void an_answer_about_another_certificate_is_none() {
        Device other = authority.device(new Holder("Ugo", "Altri", ""), now);
        served.put(
                "/ocsp",
                ForeignAnswer.about(other, authority.self(), lately, Optional.empty()).toArray());

        assertThat(asked()).isEqualTo(StatusAnswers.none());
    }

    @Test
    void where_no_responder_answers_the_list_is_read() {
        served.put("/ca.crl", authority.revocations(lately, device).toArray());

        StatusAnswers answers = asked();

        assertThat(answers.lists()).hasSize(1);
        assertThat(examined(answers).findings()).containsExactly(Finding.CERTIFICATE_REVOKED);
        served.put("/ca.crl", authority.revocations(lately).toArray());
        assertThat(examined(asked()).standing())
                .isInstanceOfSatisfying(
                        Standing.Good.class, good -> assertThat(good.asOf()).isEqualTo(lately));
    }

    @Test
    void only_configured_hosts_are_asked_whatever_a_certificate_names() {
        answers(authority.self(), Optional.empty());
        StatusInquiry elsewhere = StatusInquiry.at(Set.of("ocsp.example"));

        assertThat(elsewhere.about(chain())).isEqualTo(StatusAnswers.none());
        assertThat(StatusInquiry.nowhere().about(chain())).isEqualTo(StatusAnswers.none());
        assertThat(served.asked()).isZero();
    }

    @Test
    void hosts_are_names_without_scheme_port_or_path() {
        assertThat(hosts("OCSP.uno.example, crl.due.example"))
                .containsExactlyInAnyOrder("ocsp.uno.example", "crl.due.example");
        assertThat(hosts("")).isEmpty();
        for (String wrong : List.of("http://ocsp.example", "ocsp.example:80", "ocsp.example/a")) {
            assertThatThrownBy(() -> hosts(wrong))
                    .hasMessageContaining("tavolo.trust.revocations.hosts");
        }
    }

    private static Set<String> hosts(String words) {
        return RevocationSettings.configured(
                        new MockEnvironment().withProperty("tavolo.trust.revocations.hosts", words))
                .asked();
    }

    private void answers(Device by, Optional<Instant> since) {
        served.put("/ocsp", ForeignAnswer.about(device, by, lately, since).toArray());
    }

    private StatusAnswers asked() {
        return StatusInquiry.at(Set.of("127.0.0.1")).about(chain());
    }

    private List<Bytes> chain() {
        return examined(StatusAnswers.none()).chain();
    }

    private OutsideSignature examined(StatusAnswers answers) {
        TrustBundle trust =
                new TrustBundle(
                        List.of(new TrustBundle.Anchor(authority.root(), Optional.empty())),
                        List.of());
        return PortalJudge.ofUploads(Fixture.CEREMONY.trust(), trust, () -> answers, () -> now)
                .paper(upload, Fixture.ONE.length)
                .added()
                .getFirst();
    }
}
