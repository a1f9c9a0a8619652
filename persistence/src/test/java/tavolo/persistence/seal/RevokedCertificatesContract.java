package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static tavolo.domain.library.InstrumentKind.COMMERCIAL_ADDENDUM;
import static tavolo.domain.library.InstrumentKind.COMPANY_AGREEMENT;
import static tavolo.domain.library.InstrumentKind.TRI_PARTY_PROTOCOL;
import static tavolo.persistence.schema.Tables.AUDIT_FACT;
import static tavolo.persistence.schema.Tables.ISSUED_CERTIFICATE;
import static tavolo.persistence.schema.Tables.SIGNATURE;
import static tavolo.persistence.talks.Talks.done;
import static tavolo.persistence.talks.Talks.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Agreements;
import tavolo.domain.audit.FactKind;
import tavolo.domain.library.ClausePlace;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Role;
import tavolo.domain.signing.CatchUpCertificates;
import tavolo.domain.signing.CertificateState;
import tavolo.domain.signing.CertificateStatus;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.IssuedCertificates;
import tavolo.domain.signing.Judge;
import tavolo.domain.signing.JudgeSignatures;
import tavolo.domain.signing.Papers;
import tavolo.domain.signing.RevocationReason;
import tavolo.domain.signing.Revocations;
import tavolo.domain.signing.RevokeCertificate;
import tavolo.persistence.DatabaseStores;
import tavolo.persistence.DatabaseUnderTest;
import tavolo.persistence.talks.Ceremonies;
import tavolo.persistence.talks.TalkingParties;
import tavolo.persistence.talks.Talks;

/// Certificates with which people really signed are listed and revoked.
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class RevokedCertificatesContract {

    private static final Set<ClausePlace> PLACES =
            Set.of(
                    place(COMMERCIAL_ADDENDUM, "C22"),
                    place(COMPANY_AGREEMENT, "C20"),
                    place(TRI_PARTY_PROTOCOL, "C22"));

    private TalkingParties parties;
    private Actor keeper;
    private List<RevokeCertificate.Line> mine;

    abstract DatabaseUnderTest database();

    @BeforeEach
    void sign_everything() {
        Set<IssuedCertificate> before = certificates(all(Optional.empty()));
        DatabaseStores stores = new DatabaseStores(database());
        OrganisationId association = stores.givenOrganisation(OrganisationKind.ASSOCIATION);
        keeper =
                new Actor(
                        stores.givenPerson(association),
                        "Custode",
                        association,
                        OrganisationKind.ASSOCIATION,
                        Set.of(Role.ADMINISTRATOR));
        parties = new TalkingParties(database(), 5);
        Talks talks = new Talks(database(), parties);
        AgreementId id = talks.opened(PLACES);
        talks.propose(id);
        talks.acceptAll(id);
        talks.nameAll(id);
        talks.closeAll(id);
        Ceremonies ceremonies = new Ceremonies(database());
        ceremonies.open(parties, id);
        database()
                .transactions()
                .inOne(() -> database().the(Agreements.class).findForSystem(id))
                .orElseThrow()
                .instruments()
                .forEach(instrument -> ceremonies.signAll(parties, id, instrument));
        judge();
        mine =
                all(Optional.empty()).stream()
                        .filter(line -> !before.contains(line.certificate()))
                        .toList();
    }

    @Test
    void every_signature_has_its_certificate_in_the_list_found_by_name_number_and_state() {
        IssuedCertificate one = mine.getFirst().certificate();
        List<IssuedCertificate> whole =
                mine.stream().map(RevokeCertificate.Line::certificate).toList();

        assertThat(mine).hasSizeGreaterThan(5);
        assertThat(mine)
                .allSatisfy(line -> assertThat(line.state()).isEqualTo(CertificateState.VALID));
        assertThat(found(one.number().substring(2, 20), Optional.empty())).containsExactly(one);
        String name = one.holder().name();
        assertThat(found(name.substring(1).toUpperCase(java.util.Locale.ROOT), Optional.empty()))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.holder().name()).containsIgnoringCase(name));
        assertThat(found("100%_", Optional.empty())).isEmpty();
        assertThat(found("", Optional.of(CertificateState.REVOKED)))
                .doesNotContainAnyElementsOf(whole);
        assertThat(Duration.between(one.from(), one.to())).isEqualTo(Certifier.PERSON_VALIDITY);
    }

    @Test
    void a_list_goes_on_behind_the_last_one() {
        List<IssuedCertificate> paged = new ArrayList<>();
        Optional<IssuedCertificate> last = Optional.empty();
        do {
            Optional<IssuedCertificate> after = last;
            List<IssuedCertificate> next =
                    database().transactions().inOne(() -> issued().find(wanted(after), 3));
            paged.addAll(next);
            last = next.isEmpty() ? Optional.empty() : Optional.of(next.getLast());
        } while (last.isPresent());

        assertThat(paged)
                .containsExactlyElementsOf(
                        database()
                                .transactions()
                                .inOne(() -> issued().find(wanted(Optional.empty()), 10_000)));
        assertThat(paged).doesNotHaveDuplicates();
    }

    @Test
    void a_signature_falls_when_its_certificate_is_revoked_from_before_it_and_only_then() {
        IssuedCertificate early = mine.getFirst().certificate();
        IssuedCertificate late = mine.getLast().certificate();

        done(use().by(keeper, early.certificate(), words(early.from())));
        done(use().by(keeper, late.certificate(), words(Instant.now())));
        assertThat(verdict(early)).isEqualTo("PENDING");
        judge();

        assertThat(verdict(early)).isEqualTo("INVALID");
        assertThat(verdict(late)).isEqualTo("VALID");
        assertThat(found("", Optional.of(CertificateState.REVOKED))).hasSizeGreaterThan(1);
        assertThat(facts()).isGreaterThan(1);
    }

    @Test
    void those_who_signed_the_same_paper_afterwards_keep_their_signatures() {
        IssuedCertificate fallen = mine.getLast().certificate();
        List<IssuedCertificate> others =
                mine.stream()
                        .map(RevokeCertificate.Line::certificate)
                        .filter(each -> each.document().equals(fallen.document()))
                        .filter(each -> !each.equals(fallen))
                        .toList();

        done(use().by(keeper, fallen.certificate(), words(fallen.from())));
        others.forEach(each ->
                database()
                        .transactions()
                        .inOne(() -> {
                            database().the(Papers.class).judgeAgain(each.slot().orElseThrow());
                            return each;
                        }));
        judge();

        assertThat(others).isNotEmpty();
        assertThat(verdict(fallen)).isEqualTo("INVALID");
        assertThat(others).allSatisfy(each -> assertThat(verdict(each)).isEqualTo("VALID"));
    }

    @Test
    void a_person_finds_the_certificate_used_last_and_revokes_it() {
        IssuedCertificate newest = mine.getFirst().certificate();
        Actor signer = parties.actor(newest.holder().person());

        assertThat(done(use().last(signer)).getFirst().certificate()).isEqualTo(newest);
        done(
                use().revokeLast(
                                signer,
                                newest.certificate(),
                                RevocationReason.CESSATION_OF_OPERATION));
        judge();

        assertThat(verdict(newest)).isEqualTo("VALID");
        assertThat(done(use().last(signer)).getFirst().state()).isEqualTo(CertificateState.REVOKED);
    }

    @Test
    void certificates_of_earlier_days_are_stored_afterwards() {
        IssuedCertificate one = mine.get(2).certificate();
        DSLContext sql = database().the(DSLContext.class);
        sql.deleteFrom(ISSUED_CERTIFICATE)
                .where(ISSUED_CERTIFICATE.CERTIFICATE_SHA.eq(one.certificate()))
                .execute();
        assertThat(found(one.number(), Optional.empty())).isEmpty();

        new CatchUpCertificates(database().transactions(), issued()).all();

        assertThat(found(one.number(), Optional.empty())).containsExactly(one);
    }

    private void judge() {
        new JudgeSignatures(
                        Talks.desk(database()),
                        database().the(Papers.class),
                        database().the(Judge.class),
                        database().the(Clock.class))
                .next(100);
    }

    private RevokeCertificate use() {
        return new RevokeCertificate(
                Talks.desk(database()),
                database().the(Papers.class),
                new RevokeCertificate.Certificates(
                        issued(),
                        database().the(Revocations.class),
                        database().the(CertificateStatus.class)),
                database().the(Clock.class));
    }

    private IssuedCertificates issued() {
        return database().the(IssuedCertificates.class);
    }

    private static IssuedCertificates.Wanted wanted(Optional<IssuedCertificate> after) {
        return new IssuedCertificates.Wanted("", Optional.empty(), Instant.now(), after);
    }

    private static RevokeCertificate.Words words(Instant from) {
        return new RevokeCertificate.Words(
                RevocationReason.KEY_COMPROMISE, Optional.of(from), "chiave rubata");
    }

    private List<RevokeCertificate.Line> all(Optional<CertificateState> state) {
        Instant now = Instant.now();
        return database()
                .transactions()
                .inOne(() ->
                        issued().find(
                                        new IssuedCertificates.Wanted(
                                                "", state, now, Optional.empty()),
                                        10_000))
                .stream()
                .map(each -> new RevokeCertificate.Line(each, each.stateAt(now)))
                .toList();
    }

    private static Set<IssuedCertificate> certificates(List<RevokeCertificate.Line> lines) {
        return Set.copyOf(lines.stream().map(RevokeCertificate.Line::certificate).toList());
    }

    private List<IssuedCertificate> found(String words, Optional<CertificateState> state) {
        return done(use().list(keeper, words, state, Optional.empty())).stream()
                .map(RevokeCertificate.Line::certificate)
                .toList();
    }

    private String verdict(IssuedCertificate certificate) {
        return database()
                .the(DSLContext.class)
                .select(SIGNATURE.VERDICT)
                .from(SIGNATURE)
                .where(SIGNATURE.SIGNATORY_ID.eq(certificate.slot().orElseThrow().value()))
                .fetchSingle()
                .value1();
    }

    private int facts() {
        return database()
                .the(DSLContext.class)
                .fetchCount(AUDIT_FACT, AUDIT_FACT.KIND.eq(FactKind.CERTIFICATE_REVOKED.name()));
    }
}
