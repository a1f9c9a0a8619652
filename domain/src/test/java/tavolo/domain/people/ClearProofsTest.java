package tavolo.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.audit.FactKind;
import tavolo.domain.given.House;
import tavolo.domain.given.Proofs;
import tavolo.domain.given.Story;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.Person;
import tavolo.domain.party.Role;
import tavolo.domain.proof.KeepProofs;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.ProofKind;
import tavolo.domain.proof.ProofRefusal;
import tavolo.domain.proof.SignInProof;

/// What becomes of who has lost everything that proves it.
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClearProofsTest {

    private final House house = new House();
    private final Actor ada = house.everyone.at(PartySide.PROVIDER);
    private final Permit permit = Proofs.permit(house, ada);
    private final Person colleague =
            Story.done(
                            house.keepPeople.invite(
                                    ada,
                                    "Elsa",
                                    "Riva",
                                    "elsa@voceviva.example",
                                    Set.of(Role.SIGNATORY)))
                    .person();
    private final Actor elsa =
            new Actor(
                    colleague.id(),
                    colleague.name(),
                    ada.organisation(),
                    ada.kind(),
                    Set.of(Role.SIGNATORY));

    @Test
    void a_colleague_who_lost_all_proves_itself_by_the_password_again() {
        Proofs.device(house, elsa);
        SignInProof signIn =
                new SignInProof(
                        house.transactions, house.proofs.devices, house.proofs.prove, house.trail);
        assertThat(signIn.needsCode(elsa.person())).isTrue();

        Story.done(house.clearProofs.of(ada, permit, elsa.person()));

        assertThat(signIn.needsCode(elsa.person())).isFalse();
        KeepProofs.View left = Story.done(house.keepProofs.list(elsa));
        assertThat(left.recoveryLeft()).isZero();
        assertThat(left.ways()).containsExactly(ProofKind.PASSWORD);
        assertThat(house.trail.facts(FactKind.PROOFS_CLEARED))
                .singleElement()
                .satisfies(fact -> {
                    assertThat(fact.who()).contains(ada.person().value());
                    assertThat(fact.details()).containsEntry("person", elsa.person().toString());
                });
    }

    @Test
    void passkeys_go_too_and_nothing_is_cleared_twice() {
        Proofs.passkey(house, elsa, "uno");
        Story.done(house.clearProofs.of(ada, permit, elsa.person()));
        assertThat(Story.done(house.keepProofs.list(elsa)).passkeys()).isEmpty();
        assertThat(house.clearProofs.of(ada, permit, elsa.person()))
                .isEqualTo(refused(new ProofRefusal.NothingEnrolled()));
    }

    @Test
    void nobody_clears_without_a_fresh_proof_nor_the_own_nor_another_organisation_s() {
        Proofs.passkey(house, elsa, "uno");
        assertThat(house.clearProofs.of(ada, permit, ada.person()))
                .isEqualTo(refused(new ProofRefusal.OwnProofs()));
        Actor bruno = house.everyone.at(PartySide.CLIENT);
        assertThat(house.clearProofs.of(ada, Proofs.permit(house, bruno), elsa.person()))
                .isEqualTo(refused(new ProofRefusal.ProofTooOld()));
        assertThat(house.clearProofs.of(bruno, Proofs.permit(house, bruno), elsa.person()))
                .isEqualTo(refused(new PartyRefusal.UnknownPerson()));
        house.clock.advance(Permit.LIFETIME);
        assertThat(house.clearProofs.of(ada, permit, elsa.person()))
                .isEqualTo(refused(new ProofRefusal.ProofTooOld()));
        assertThat(Story.done(house.keepProofs.list(elsa)).passkeys()).hasSize(1);
    }

    private static <T> Outcome<T> refused(Refusal why) {
        return Outcome.refused(why);
    }
}
