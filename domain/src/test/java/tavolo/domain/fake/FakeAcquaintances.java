package tavolo.domain.fake;

import java.util.List;
import java.util.Optional;
import tavolo.domain.agreement.Acquaintance;
import tavolo.domain.agreement.Acquaintances;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Remark;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Person;
import tavolo.domain.party.Visibility;

/// Who knows whom in memory: colleagues, and those who wrote a comment that one may read.
public final class FakeAcquaintances implements Acquaintances {

    private final FakeAgreements agreements;
    private final FakeParties parties;
    private final FakeRemarks remarks;

    public FakeAcquaintances(FakeAgreements agreements, FakeParties parties, FakeRemarks remarks) {
        this.agreements = agreements;
        this.parties = parties;
        this.remarks = remarks;
    }

    @Override
    public List<Acquaintance> of(AgreementId id, Visibility eyes) {
        return agreements.find(id, eyes).stream()
                .flatMap(agreement ->
                        List.of(PartySide.values()).stream()
                                .flatMap(side -> agreement.on(side).stream())
                                .flatMap(home -> parties.peopleOf(home).stream())
                                .filter(Person::active)
                                .filter(person -> knows(eyes, agreement, person))
                                .map(this::acquaintance))
                .toList();
    }

    private boolean knows(Visibility eyes, Agreement agreement, Person person) {
        return person.organisation().equals(eyes.organisation())
                || remarks.at(agreement.id()).stream()
                        .filter(remark -> remark.isReadBy(eyes))
                        .map(Remark::person)
                        .anyMatch(person.id()::equals);
    }

    private Acquaintance acquaintance(Person person) {
        OrganisationId home = person.organisation();
        Optional<PartySide> side = parties.organisation(home).kind().side();
        return new Acquaintance(
                person.id(),
                person.name(),
                home,
                parties.organisation(home).shortName(),
                side.orElseThrow());
    }
}
