package tavolo.domain.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Story;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Role;
import tavolo.domain.signing.CertificateState;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.Revocation;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.RevocationRefusal;
import tavolo.domain.signing.RevokeCertificate;

/// Certificates that are revoked after somebody signed with them.
@DisplayNameGeneration(ReplaceUnderscores.class)
class RevokingTest {

    private final House house = new House();
    private final Actor keeper =
            house.everyone.actor(OrganisationKind.ASSOCIATION, Role.ADMINISTRATOR);
    private final Actor client = house.everyone.at(PartySide.CLIENT);
    private Story story;
    private IssuedCertificate used;

    @BeforeEach
    void let_the_client_sign() {
        story = new Story(house).signing();
        story.sign(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.CLIENT));
        used = listed("").getFirst().certificate();
    }

    @Test
    void a_certificate_is_listed_with_the_person_who_signed_with_it() {
        assertThat(used.holder().name()).isEqualTo(client.name());
        assertThat(used.instrument()).isEqualTo(InstrumentKind.TRI_PARTY_PROTOCOL);
        assertThat(listed(used.number().substring(3, 12))).hasSize(1);
        assertThat(listed("nessuno")).isEmpty();
    }

    @Test
    void a_revoked_certificate_is_published_told_and_its_signature_judged_anew() {
        house.transactions.inOne(() -> {
            house.papers.judged(used.slot(), 0, "VALID", "", house.clock.instant());
            return used;
        });
        Instant from = used.signedAt().minusSeconds(10);

        done(house.revoke.by(keeper, used.certificate(), words(from)));

        assertThat(house.status.changes()).isEqualTo(1);
        assertThat(house.papers.judgementOf(used.slot())).isEmpty();
        Fact fact = house.trail.facts().getLast();
        assertThat(fact.kind()).isEqualTo(FactKind.CERTIFICATE_REVOKED);
        assertThat(fact.seenBy()).containsExactlyInAnyOrder(PartySide.values());
        assertThat(fact.details())
                .containsEntry("cause", "KEY_COMPROMISE")
                .containsEntry("serial", used.number())
                .doesNotContainValue("rubato il telefono");
        assertThat(listed("").getFirst().state()).isEqualTo(CertificateState.REVOKED);
        assertThat(revocation().note()).isEqualTo("rubato il telefono");
        assertThat(revocation().by()).isEqualTo(keeper.person());
    }

    @Test
    void nothing_is_revoked_from_before_its_issue_nor_from_tomorrow_nor_after_its_end() {
        Instant issued = used.from();
        assertThat(house.revoke.by(keeper, used.certificate(), words(issued.minusSeconds(1))))
                .isEqualTo(Outcome.refused(new RevocationRefusal.BeforeIssue(issued)));
        assertThat(
                        house.revoke.by(
                                keeper,
                                used.certificate(),
                                words(house.clock.instant().plusSeconds(60))))
                .isEqualTo(Outcome.refused(new RevocationRefusal.NotYet()));
        house.clock.advance(Duration.ofDays(2));
        assertThat(house.revoke.by(keeper, used.certificate(), words(used.to().plusSeconds(1))))
                .isEqualTo(Outcome.refused(new RevocationRefusal.AfterEnd(used.to())));
        assertThat(listed("").getFirst().state()).isEqualTo(CertificateState.ENDED);
        assertThat(house.status.changes()).isZero();
    }

    @Test
    void a_certificate_that_has_ended_is_revoked_from_a_moment_at_which_it_counted() {
        house.clock.advance(Duration.ofDays(2));

        done(house.revoke.by(keeper, used.certificate(), words(issuedAt())));

        assertThat(revocation().at()).isEqualTo(issuedAt());
    }

    @Test
    void a_revocation_stays_as_it_was_made() {
        done(house.revoke.by(keeper, used.certificate(), words(issuedAt())));

        assertThat(house.revoke.by(keeper, used.certificate(), words(house.clock.instant())))
                .isEqualTo(Outcome.refused(new RevocationRefusal.AlreadyRevoked(issuedAt())));
    }

    @Test
    void a_person_revokes_their_own_from_now_on_and_takes_back_no_signature_by_it() {
        house.clock.advance(Duration.ofMinutes(5));

        done(
                house.revoke.revokeLast(
                        client, used.certificate(), RevocationReason.CESSATION_OF_OPERATION));

        assertThat(revocation().at()).isAfter(used.signedAt());
        assertThat(house.revoke.last(client))
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat((List<?>) done.value()).hasSize(1));
    }

    @Test
    void a_person_revokes_nobody_elses() {
        Actor union = house.everyone.at(PartySide.UNION);
        story.sign(story.slot(InstrumentKind.TRI_PARTY_PROTOCOL, PartySide.UNION));

        assertThat(
                        house.revoke.revokeLast(
                                union, used.certificate(), RevocationReason.KEY_COMPROMISE))
                .isEqualTo(Outcome.refused(new RevocationRefusal.UnknownCertificate()));
    }

    @Test
    void a_note_that_is_too_long_is_refused() {
        assertThat(
                        house.revoke.by(
                                keeper,
                                used.certificate(),
                                new RevokeCertificate.Words(
                                        RevocationReason.SUPERSEDED,
                                        Optional.empty(),
                                        "x".repeat(Revocation.LONGEST_NOTE + 1))))
                .isEqualTo(
                        Outcome.refused(
                                new RevocationRefusal.NoteTooLong(Revocation.LONGEST_NOTE)));
    }

    /// The first whole second of the certificate.
    private Instant issuedAt() {
        return Instant.ofEpochSecond(used.from().getEpochSecond() + 1);
    }

    private static RevokeCertificate.Words words(Instant from) {
        return new RevokeCertificate.Words(
                RevocationReason.KEY_COMPROMISE, Optional.of(from), "rubato il telefono");
    }

    private Revocation revocation() {
        return house.transactions
                .inOne(() -> house.revocations.find(used.certificate()))
                .orElseThrow();
    }

    private List<RevokeCertificate.Line> listed(String words) {
        return done(house.revoke.list(keeper, words, Optional.empty(), Optional.empty()));
    }

    private static <T> T done(Outcome<T> outcome) {
        return Story.done(outcome);
    }
}
