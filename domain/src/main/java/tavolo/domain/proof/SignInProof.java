package tavolo.domain.proof;

import java.util.Optional;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PersonId;

/// What signing in asks for besides the password, or instead of it. Nobody is signed in yet, hence
/// there is no actor; only the sign-in asks it.
public final class SignInProof {

    private final Transactions transactions;
    private final CodeDevices devices;
    private final ProvePerson prove;
    private final Recovery recovery;

    public SignInProof(
            Transactions transactions, CodeDevices devices, ProvePerson prove, AuditTrail trail) {
        this.transactions = transactions;
        this.devices = devices;
        this.prove = prove;
        this.recovery = new Recovery(transactions, devices, prove, trail);
    }

    /// Whether the password of `person` is not enough.
    public boolean needsCode(PersonId person) {
        return transactions
                .inOne(() -> devices.of(person))
                .flatMap(CodeDevice::confirmedAt)
                .isPresent();
    }

    /// Checks what `person` typed after the password: the code of the device, or a recovery code.
    public Outcome<PersonId> code(PersonId person, String typed) {
        return prove.counted(
                person,
                () -> Recovery.mayBe(typed) ? recovery.by(person, typed) : device(person, typed));
    }

    private Outcome<PersonId> device(PersonId person, String typed) {
        return prove.code(person, typed, Sha256.digestOf("sign-in"))
                .then(_ -> Outcome.done(person));
    }

    /// Whose passkey signed `challenge`.
    public Outcome<PersonId> passkey(String json, Sha256 challenge) {
        return prove.passkey(Optional.empty(), json, challenge)
                .then(used -> Outcome.done(used.passkey().person()));
    }
}
