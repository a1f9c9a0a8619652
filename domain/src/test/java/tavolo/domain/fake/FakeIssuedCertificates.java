package tavolo.domain.fake;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.GivenSignature;
import tavolo.domain.signing.IssuedCertificate;
import tavolo.domain.signing.IssuedCertificates;
import tavolo.domain.signing.SignatureMeans;

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

    public FakeIssuedCertificates(
            FakePapers papers,
            FakeAgreements agreements,
            FakeParties parties,
            FakeRevocations revocations) {
        this.papers = papers;
        this.agreements = agreements;
        this.parties = parties;
        this.revocations = revocations;
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

    private Stream<IssuedCertificate> all() {
        return papers.signatures().stream()
                .filter(given -> given.means() == SignatureMeans.FEA)
                .map(this::certificate)
                .sorted(NEWEST_FIRST);
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
        PersonId person = slot.getValue().person();
        Sha256 digest = given.certificate().digest();
        return new IssuedCertificate(
                digest,
                new BigInteger(digest.toString().substring(0, 31), 16),
                given.signatory(),
                given.document(),
                new IssuedCertificate.Holder(
                        person,
                        parties.names(List.of(person)).getOrDefault(person, ""),
                        parties.organisation(slot.getValue().organisation()).name()),
                slot.getKey().kind(),
                given.claimedAt(),
                given.claimedAt().minusSeconds(60),
                given.claimedAt().plus(Duration.ofHours(12)).minusSeconds(60),
                revocations.find(digest));
    }
}
