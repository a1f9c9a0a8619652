package tavolo.domain.proof;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.PartySide;
import tavolo.domain.party.PersonId;

/// What signing in asks for besides the password, or instead of it. Nobody is signed in yet, hence
/// there is no actor; only the sign-in asks it.
public final class SignInProof {

    private final Transactions transactions;
    private final CodeDevices devices;
    private final ProvePerson prove;
    private final AuditTrail trail;

    public SignInProof(
            Transactions transactions, CodeDevices devices, ProvePerson prove, AuditTrail trail) {
        this.transactions = transactions;
        this.devices = devices;
        this.prove = prove;
        this.trail = trail;
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
                person, () -> digits(typed) ? device(person, typed) : recovery(person, typed));
    }

    private static boolean digits(String typed) {
        return typed.replaceAll("\\s", "").matches("\\d{" + CodeDevice.DIGITS + "}");
    }

    private Outcome<PersonId> device(PersonId person, String typed) {
        return prove.code(person, typed, Sha256.digestOf("sign-in"))
                .then(_ -> Outcome.done(person));
    }

    private Outcome<PersonId> recovery(PersonId person, String typed) {
        return transactions.inOne(() -> {
            Sha256 digest = RecoveryCodes.digest(person, typed);
            if (!devices.useRecovery(person, digest, prove.now())) {
                return Outcome.<PersonId>refused(new ProofRefusal.WrongCode());
            }
            trail.append(
                    new Fact(
                            Optional.empty(),
                            FactKind.RECOVERY_CODE_USED,
                            prove.now(),
                            Optional.of(person.value()),
                            "",
                            Optional.empty(),
                            EnumSet.noneOf(PartySide.class),
                            new TreeMap<>(Map.of())));
            return Outcome.done(person);
        });
    }

    /// Whose passkey signed `challenge`.
    public Outcome<PersonId> passkey(String json, Sha256 challenge) {
        return prove.passkey(Optional.empty(), json, challenge)
                .then(used -> Outcome.done(used.passkey().person()));
    }
}
