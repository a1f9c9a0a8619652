package tavolo.ui.wiring;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.agreement.FileChecks;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.party.Parties;
import tavolo.domain.people.FoundHouse;
import tavolo.domain.people.KeepMandates;
import tavolo.domain.people.KeepOrganisations;
import tavolo.domain.people.KeepPeople;
import tavolo.domain.people.KeepSites;
import tavolo.domain.people.KeepTaxCodes;
import tavolo.domain.people.LinkHolders;
import tavolo.domain.people.People;
import tavolo.domain.people.ReadLink;
import tavolo.domain.people.ReadOrganisation;
import tavolo.domain.people.RedeemLink;
import tavolo.domain.people.Secrets;
import tavolo.domain.signing.TaxCodes;

/// The use cases around people, mandates, organisations and sites.
@Configuration(proxyBeanMethods = false)
class PeopleUseCases {

    @Bean
    ReadOrganisation readOrganisation(Transactions transactions, Parties parties, People people) {
        return new ReadOrganisation(transactions, parties, people);
    }

    @Bean
    KeepPeople keepPeople(
            Transactions transactions,
            People people,
            AuditTrail trail,
            Secrets secrets,
            IdSource ids,
            Clock clock) {
        return new KeepPeople(transactions, people, trail, secrets, ids, clock);
    }

    @Bean
    KeepMandates keepMandates(
            Transactions transactions,
            People people,
            AuditTrail trail,
            IdSource ids,
            Clock clock,
            FileChecks files) {
        return new KeepMandates(
                transactions, people, trail, new KeepMandates.Tools(ids, clock, files));
    }

    @Bean
    KeepOrganisations keepOrganisations(
            Transactions transactions,
            People people,
            AuditTrail trail,
            Secrets secrets,
            IdSource ids,
            Clock clock) {
        return new KeepOrganisations(transactions, people, trail, secrets, ids, clock);
    }

    @Bean
    KeepSites keepSites(
            Transactions transactions, People people, AuditTrail trail, IdSource ids, Clock clock) {
        return new KeepSites(transactions, people, trail, ids, clock);
    }

    @Bean
    KeepTaxCodes keepTaxCodes(
            Transactions transactions,
            People people,
            TaxCodes codes,
            AuditTrail trail,
            Clock clock) {
        return new KeepTaxCodes(transactions, people, codes, trail, clock);
    }

    @Bean
    ReadLink readLink(Transactions transactions, LinkHolders holders, Clock clock) {
        return new ReadLink(transactions, holders, clock);
    }

    @Bean
    RedeemLink redeemLink(
            Transactions transactions,
            People people,
            AuditTrail trail,
            Secrets secrets,
            Clock clock) {
        return new RedeemLink(transactions, people, trail, secrets, clock);
    }

    @Bean
    FoundHouse foundHouse(
            Transactions transactions,
            People people,
            AuditTrail trail,
            Secrets secrets,
            IdSource ids,
            Clock clock) {
        return new FoundHouse(transactions, people, trail, secrets, ids, clock);
    }
}
