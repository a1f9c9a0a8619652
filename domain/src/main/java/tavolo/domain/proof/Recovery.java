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

/// The use of a recovery code by somebody whose device is lost: for signing in and for changing by
/// what one proves oneself, never for signing a paper. Each counts once.
final class Recovery {

    private final Transactions transactions;
    private final CodeDevices devices;
    private final ProvePerson prove;
    private final AuditTrail trail;

    Recovery(Transactions transactions, CodeDevices devices, ProvePerson prove, AuditTrail trail) {
        this.transactions = transactions;
        this.devices = devices;
        this.prove = prove;
        this.trail = trail;
    }

    /// Whether `typed` is no code of a device, and so may be a recovery code.
    static boolean mayBe(String typed) {
        return !typed.replaceAll("\\s", "").matches("\\d{" + CodeDevice.DIGITS + "}");
    }

    /// Uses up the recovery code `typed` of `person`.
    Outcome<PersonId> by(PersonId person, String typed) {
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
}
