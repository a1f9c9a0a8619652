package tavolo.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementOpening;
import tavolo.domain.agreement.Instrument;
import tavolo.domain.agreement.MajorityWord;
import tavolo.domain.agreement.Manner;
import tavolo.domain.agreement.Signatory;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.agreement.SignatoryState;
import tavolo.domain.agreement.Stage;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.PowerFile;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;
import tavolo.domain.signing.Delegation;
import tavolo.domain.signing.Delegations;

/// What the stores promise about who holds a slot, by which power, and how they sign.
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class PowersContract {

    private static final Instant AT = Instant.parse("2020-05-04T08:00:00.25Z");

    private Stores stores;
    private Delegations delegations;
    private GivenTable table;
    private AgreementId agreement;
    private Signatory slot;
    private PersonId colleague;

    /// The stores under test.
    protected abstract Stores stores();

    @BeforeEach
    void collect_signatures() {
        stores = stores();
        delegations = stores.delegations();
        table = new GivenTable(stores);
        AgreementOpening opening =
                in(() -> {
                    AgreementOpening signing =
                            table.opening(
                                    stores.agreements().nextNumber(2020), new Stage.Signing(1));
                    stores.agreements().open(signing);
                    return signing;
                });
        agreement = opening.agreement().id();
        slot = slots().findFirst().orElseThrow();
        colleague = stores.givenPerson(table.organisation(slot.side()));
    }

    /// The table whose people are named.
    protected final GivenTable table() {
        return table;
    }

    /// The first slot of the client on the commercial addendum.
    protected final Signatory slot() {
        return slot;
    }

    private java.util.stream.Stream<Signatory> slots() {
        Instrument addendum =
                in(() -> stores.agreements().findForSystem(agreement))
                        .orElseThrow()
                        .instruments()
                        .getFirst();
        return addendum.signatories().stream().filter(s -> s.side() == PartySide.CLIENT);
    }

    private Signatory now() {
        return slots().filter(s -> s.id().equals(slot.id())).findFirst().orElseThrow();
    }

    @Test
    void who_is_named_agrees_in_person_unless_something_else_is_said() {
        assertThat(slot.manner()).isEqualTo(Manner.NORMAL);
        assertThat(slot.principal()).isEmpty();
        assertThat(slot.named()).isEqualTo(table.person(PartySide.CLIENT));
    }

    @Test
    void a_slot_goes_into_other_hands_and_back() {
        hold(colleague);
        assertThat(now()).isEqualTo(slot.heldBy(colleague));
        assertThat(now().principal()).contains(slot.person());
        hold(slot.person());
        assertThat(now()).isEqualTo(slot);
    }

    @Test
    void how_somebody_signs_comes_back_as_it_was_said() {
        for (Manner manner :
                new Manner[] {
                    Manner.technical("per restare al tavolo: così è", MajorityWord.AMBIGUOUS),
                    Manner.technical("solo presenza", MajorityWord.DOES_NOT_COUNT),
                    Manner.reserved("salvo assemblea"),
                    Manner.reserved("salvo assemblea").lift(),
                    Manner.NORMAL
                }) {
            in(() -> {
                stores.agreements().sign(slot.id(), manner);
                return 0;
            });
            assertThat(now()).isEqualTo(slot.as(SignatoryState.OPEN, manner));
        }
    }

    @Test
    void a_place_in_the_order_is_kept_beside_all_else() {
        in(() -> {
            stores.agreements().place(slot.id(), 3);
            return 0;
        });
        assertThat(now()).isEqualTo(slot.at(3));
        hold(colleague);
        assertThat(now()).isEqualTo(slot.at(3).heldBy(colleague));
    }

    @Test
    void a_reserve_is_lifted_after_the_signature() {
        Manner reserve = Manner.reserved("salvo assemblea");
        in(() -> {
            stores.agreements().sign(slot.id(), reserve);
            stores.agreements().decide(slot.id(), SignatoryState.SIGNED, "", AT);
            return 0;
        });
        assertThat(now().isReserved()).isTrue();
        in(() -> {
            stores.agreements().sign(slot.id(), reserve.lift());
            return 0;
        });
        assertThat(now().isReserved()).isFalse();
        assertThat(now().state()).isEqualTo(SignatoryState.SIGNED);
    }

    @Test
    void a_delegation_comes_back_as_it_was_kept() {
        Delegation kept = keep(Optional.of(LocalDate.of(2020, 5, 31)));
        assertThat(found()).contains(kept);
        assertThat(in(() -> delegations.of(new SignatoryId(UUID.randomUUID())))).isEmpty();
    }

    @Test
    void a_slot_is_delegated_once_until_that_is_revoked() {
        keep(Optional.empty());
        assertThatThrownBy(() -> keep(Optional.empty())).isInstanceOf(IllegalStateException.class);
        revoke();
        assertThat(found()).isEmpty();
        assertThatThrownBy(this::revoke).isInstanceOf(IllegalStateException.class);
        Delegation again = keep(Optional.empty());
        assertThat(found()).contains(again);
    }

    /// Keeps a delegation of the slot to a colleague.
    protected final Delegation keep(Optional<LocalDate> lastDay) {
        Bytes document =
                Bytes.of(("%PDF-1.7 " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8));
        Delegation delegation =
                new Delegation(
                        slot.id(),
                        slot.person(),
                        colleague,
                        "in ferie, perché sì",
                        lastDay,
                        new PowerFile("procura.pdf", document.digest(), document.length()),
                        AT);
        in(() -> {
            delegations.keep(delegation, document);
            return 0;
        });
        return delegation;
    }

    private Optional<Delegation> found() {
        return in(() -> delegations.of(slot.id()));
    }

    /// Revokes the delegation of the slot.
    protected final void revoke() {
        in(() -> {
            delegations.revoke(slot.id(), AT.plusSeconds(60));
            return 0;
        });
    }

    private void hold(PersonId holder) {
        in(() -> {
            stores.agreements().hold(slot.id(), holder);
            return 0;
        });
    }

    /// Runs `work` in one transaction.
    protected final <T> T in(Supplier<T> work) {
        return stores.inTransaction(work);
    }
}
