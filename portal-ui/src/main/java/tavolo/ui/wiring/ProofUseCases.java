package tavolo.ui.wiring;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tavolo.domain.IdSource;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.people.ClearProofs;
import tavolo.domain.people.People;
import tavolo.domain.proof.CodeDevices;
import tavolo.domain.proof.CodeMaker;
import tavolo.domain.proof.DemandStrongProof;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.PasskeyCheck;
import tavolo.domain.proof.Passkeys;
import tavolo.domain.proof.Passwords;
import tavolo.domain.proof.ProvePerson;
import tavolo.domain.proof.SignInProof;
import tavolo.domain.proof.SigningRule;
import tavolo.domain.proof.Tries;

/// The use cases around proofs of the person. They take the real clock.
@Configuration(proxyBeanMethods = false)
class ProofUseCases {

    @Bean
    ProvePerson.Stores proofStores(
            Transactions transactions, Passkeys passkeys, CodeDevices devices, SigningRule rule) {
        return new ProvePerson.Stores(transactions, passkeys, devices, rule);
    }

    @Bean
    ProvePerson.Checks proofChecks(
            PasskeyCheck passkey,
            CodeMaker maker,
            Passwords passwords,
            Tries tries,
            @Value("${tavolo.signing.password}") boolean passwordSigns,
            Clock clock) {
        return new ProvePerson.Checks(passkey, maker, passwords, tries, passwordSigns, clock);
    }

    @Bean
    ProvePerson provePerson(ProvePerson.Stores stores, ProvePerson.Checks checks) {
        return new ProvePerson(stores, checks);
    }

    @Bean
    SignInProof signInProof(
            Transactions transactions, CodeDevices devices, ProvePerson prove, AuditTrail trail) {
        return new SignInProof(transactions, devices, prove, trail);
    }

    @Bean
    KeepProofs keepProofs(
            ProvePerson.Stores stores,
            ProvePerson prove,
            PasskeyCheck check,
            CodeMaker maker,
            AuditTrail trail,
            IdSource ids) {
        return new KeepProofs(stores, prove, new KeepProofs.Tools(check, maker, trail, ids));
    }

    @Bean
    ClearProofs clearProofs(
            ProvePerson.Stores stores, People people, AuditTrail trail, Clock clock) {
        return new ClearProofs(stores, people, trail, clock);
    }

    @Bean
    DemandStrongProof demandStrongProof(
            ProvePerson.Stores stores, ProvePerson prove, AuditTrail trail, Clock clock) {
        return new DemandStrongProof(stores, prove, trail, clock);
    }
}
