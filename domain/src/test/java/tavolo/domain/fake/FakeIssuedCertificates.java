package tavolo.domain.fake;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Adhesion;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.IssuedCertificates;
import tavolo.domain.signing.RevisionCause;
import tavolo.domain.signing.SignatureMeans;
import tavolo.domain.signing.Stamp;

/// The certificates of the signatures in memory. Their numbers are made up from their bytes, and
/// each is valid for twelve hours from a minute before its signature.
public final class FakeIssuedCertificates implements IssuedCertificates {

    private static final Comparator<IssuedCertificate> NEWEST_FIRST =
            Comparator.comparing(IssuedCertificate::signedAt)
                    .thenComparing(one -> one.certificate().toString())
                    .reversed();

    private final FakePapers papers;
    private final FakeAgreements agreements;
    private final FakeParties parties;
    private final FakeRevocations revocations;
    private final FakeAdhesions adhesions;

    public FakeIssuedCertificates(
            FakePapers papers,
            FakeAgreements agreements,
            FakeParties parties,
            FakeRevocations revocations,
            FakeAdhesions adhesions) {
        this.papers = papers;
        this.agreements = agreements;
        this.parties = parties;
        this.revocations = revocations;
        this.adhesions = adhesions;
    }

    @Override
    public List<IssuedCertificate> find(Wanted wanted, int limit) {
        String words = wanted.words().toLowerCase(Locale.ROOT);
        return all().filter(one ->
                        one.holder().name().toLowerCase(Locale.ROOT).contains(words)
                                || one.number().contains(words))
                .filter(one ->
                        wanted.state().isEmpty()
                                || wanted.state().get() == one.stateAt(wanted.now()))
                .filter(one ->
                        wanted.after()
                                .map(last -> NEWEST_FIRST.compare(one, last) > 0)
                                .orElse(true))
                .limit(limit)
                .toList();
    }

    @Override
    public Optional<IssuedCertificate> find(Sha256 certificate) {
        return all().filter(one -> one.certificate().equals(certificate)).findFirst();
    }

    @Override
    public Optional<IssuedCertificate> lastOf(PersonId person) {
        return all().filter(one -> one.holder().person().equals(person)).findFirst();
    }

    @Override
    public Optional<SignatoryId> catchUp(Optional<SignatoryId> after, int limit) {
        return Optional.empty();
    }

    @Override
    public Optional<UUID> catchUpActs(Optional<UUID> after, int limit) {
        return Optional.empty();
    }

    private Stream<IssuedCertificate> all() {
        return Stream.concat(
                        papers.signatures().stream()
                                .filter(given -> given.means() == SignatureMeans.FEA)
                                .map(this::certificate),
                        adhesions.all().stream().map(this::certificate))
                .sorted(NEWEST_FIRST);
    }

    private IssuedCertificate certificate(Adhesion act) {
        Sha256 digest = act.certificate().digest();
        InstrumentId adheredTo = papers.find(act.document()).orElseThrow().instrument();
        return new IssuedCertificate(
                digest,
                number(digest),
                Optional.empty(),
                act.document(),
                holder(act.person(), act.organisation()),
                agreements
                        .findForSystem(papers.agreementOf(act.document()))
                        .orElseThrow()
                        .instruments()
                        .stream()
                        .filter(instrument -> instrument.id().equals(adheredTo))
                        .findFirst()
                        .orElseThrow()
                        .kind(),
                act.stamp().at(),
                Optional.of(act.stamp().at()),
                act.stamp().at().minusSeconds(60),
                act.stamp().at().plus(Duration.ofHours(12)).minusSeconds(60),
                revocations.find(digest));
    }

    private IssuedCertificate.Holder holder(PersonId person, OrganisationId organisation) {
        return new IssuedCertificate.Holder(
                person,
                parties.names(List.of(person)).getOrDefault(person, ""),
                parties.organisation(organisation).name());
    }

    /// The earliest time proven with the file of `given`, or by a time stamp behind it.
    private Optional<Instant> provenTime(GivenSignature given) {
        List<FakePapers.Revision> chain = papers.revisionsOf(given.document());
        int own = chain.stream().map(FakePapers.Revision::sha).toList().indexOf(given.revision());
        return chain.subList(own, chain.size()).stream()
                .filter(revision ->
                        revision.sha().equals(given.revision())
                                || RevisionCause.PROVING_TIME.contains(revision.cause()))
                .flatMap(revision -> papers.stampOf(given.document(), revision.sha()).stream())
                .map(Stamp::at)
                .min(Comparator.naturalOrder());
    }

    private static BigInteger number(Sha256 digest) {
        return new BigInteger(digest.toString().substring(0, 31), 16);
    }

    private IssuedCertificate certificate(GivenSignature given) {
        Agreement agreement =
                agreements.findForSystem(papers.agreementOf(given.document())).orElseThrow();
        Map.Entry<Instrument, Signatory> slot =
                agreement.instruments().stream()
                        .flatMap(instrument ->
                                instrument.signatories().stream()
                                        .map(each -> Map.entry(instrument, each)))
                        .filter(each -> each.getValue().id().equals(given.signatory()))
                        .findFirst()
                        .orElseThrow();
        Sha256 digest = given.certificate().digest();
        return new IssuedCertificate(
                digest,
                number(digest),
                Optional.of(given.signatory()),
                given.document(),
                holder(slot.getValue().person(), slot.getValue().organisation()),
                slot.getKey().kind(),
                given.claimedAt(),
                provenTime(given),
                given.claimedAt().minusSeconds(60),
                given.claimedAt().plus(Duration.ofHours(12)).minusSeconds(60),
                revocations.find(digest));
    }
}
