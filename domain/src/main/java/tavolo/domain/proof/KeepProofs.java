package tavolo.domain.proof;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.audit.AuditTrail;
import tavolo.domain.audit.Fact;
import tavolo.domain.audit.FactKind;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A person sees and changes by what it proves itself. Whoever sits down at a screen that was left
/// open changes nothing: every change wants a [Permit], which wants a proof.
@UseCase
public final class KeepProofs {

    private final Transactions transactions;
    private final Passkeys passkeys;
    private final CodeDevices devices;
    private final ProvePerson prove;
    private final Tools tools;
    private final Recovery recovery;

    /// What the keeping of proofs needs besides their stores.
    public record Tools(PasskeyCheck check, CodeMaker maker, AuditTrail trail, IdSource ids) {}

    public KeepProofs(ProvePerson.Stores stores, ProvePerson prove, Tools tools) {
        this.transactions = stores.transactions();
        this.passkeys = stores.passkeys();
        this.devices = stores.devices();
        this.prove = prove;
        this.tools = tools;
        this.recovery = new Recovery(transactions, devices, prove, tools.trail());
    }

    /// What `actor` has enrolled.
    ///
    /// @param device the confirmed device that shows codes; empty if there is none
    /// @param recoveryLeft recovery codes that were not used
    /// @param ways what proves the person now, the strongest first
    /// @param waysToSign the same, as far as the organisation lets the person sign with it
    public record View(
            List<Passkey> passkeys,
            Optional<CodeDevice> device,
            int recoveryLeft,
            List<ProofKind> ways,
            List<ProofKind> waysToSign) {}

    /// What the person types or photographs to set up a device.
    ///
    /// @param key the secret in groups of four letters and digits
    /// @param address the same for cameras
    public record NewDevice(String key, String address) {
        @Override
        public String toString() {
            return "NewDevice[…]";
        }
    }

    /// What the person has enrolled.
    public Outcome<View> list(Actor actor) {
        return allowed(actor, () -> Outcome.done(view(actor)));
    }

    private View view(Actor actor) {
        List<ProofKind> ways = prove.ways(actor.person());
        List<ProofKind> signing = prove.waysToSign(actor);
        return transactions.inOne(() ->
                new View(
                        passkeys.of(actor.person()),
                        devices.of(actor.person())
                                .filter(device -> device.confirmedAt().isPresent()),
                        devices.recoveryLeft(actor.person()),
                        ways,
                        signing));
    }

    /// Proves the person, so that for some minutes it may change what follows.
    ///
    /// @param challenge what a passkey must have signed
    public Outcome<Permit> prove(Actor actor, Proof given, Sha256 challenge) {
        return allowed(
                actor,
                () ->
                        given instanceof Proof.Code(String typed) && Recovery.mayBe(typed)
                                ? recovered(actor, typed)
                                : prove.permit(actor, given, challenge));
    }

    /// Whoever lost the device of codes proves itself by a recovery code, so that it can be
    /// replaced.
    private Outcome<Permit> recovered(Actor actor, String typed) {
        return prove.counted(actor.person(), () -> recovery.by(actor.person(), typed))
                .then(_ -> Outcome.done(new Permit(actor.person(), prove.now())));
    }

    /// Enrols the passkey that a browser has made for `challenge`.
    public Outcome<Passkey> addPasskey(
            Actor actor, Permit permit, String label, String json, Sha256 challenge) {
        return permitted(
                actor,
                permit,
                () -> {
                    if (label.isBlank() || label.length() > Passkey.LABEL_LIMIT) {
                        return Outcome.refused(
                                new ProofRefusal.PasskeyNameUnfit(Passkey.LABEL_LIMIT));
                    }
                    return tools.check()
                            .enrolled(json, challenge)
                            .map(credential -> added(actor, label.strip(), credential))
                            .orElseGet(() -> Outcome.refused(new ProofRefusal.PasskeyUnsound()));
                });
    }

    private Outcome<Passkey> added(Actor actor, String label, Passkey.Credential credential) {
        return transactions.inOne(() -> {
            if (passkeys.of(actor.person()).size() >= Passkey.MOST) {
                return Outcome.refused(new ProofRefusal.TooManyPasskeys(Passkey.MOST));
            }
            Passkey passkey =
                    new Passkey(
                            tools.ids().next(),
                            actor.person(),
                            label,
                            credential,
                            prove.now(),
                            Optional.empty());
            if (!passkeys.add(passkey)) {
                return Outcome.refused(new ProofRefusal.PasskeyKnown());
            }
            record(FactKind.PASSKEY_ADDED, actor, Map.of("name", label));
            return Outcome.done(passkey);
        });
    }

    /// Removes a passkey of the person.
    public Outcome<Passkey> removePasskey(Actor actor, Permit permit, UUID id) {
        return permitted(
                actor,
                permit,
                () ->
                        transactions.inOne(() ->
                                passkeys.of(actor.person()).stream()
                                        .filter(passkey -> passkey.id().equals(id))
                                        .filter(_ -> passkeys.remove(actor.person(), id))
                                        .findFirst()
                                        .map(gone -> removed(actor, gone))
                                        .orElseGet(() ->
                                                Outcome.refused(new AgreementRefusal.NotFound()))));
    }

    private Outcome<Passkey> removed(Actor actor, Passkey passkey) {
        record(FactKind.PASSKEY_REMOVED, actor, Map.of("name", passkey.label()));
        return Outcome.done(passkey);
    }

    /// Begins to set up a device; it counts for nothing before [#confirmDevice].
    ///
    /// @param account under which name the device files the secret
    public Outcome<NewDevice> beginDevice(Actor actor, Permit permit, String account) {
        return permitted(
                actor,
                permit,
                () -> {
                    CodeDevice device =
                            new CodeDevice(
                                    actor.person(),
                                    tools.maker().newSecret(CodeDevice.SECRET_BYTES),
                                    prove.now(),
                                    Optional.empty(),
                                    -1,
                                    Optional.empty());
                    return transactions.inOne(() -> devices.begin(device))
                            ? Outcome.done(asTyped(device, account))
                            : Outcome.refused(new ProofRefusal.CodesEnrolled());
                });
    }

    private static NewDevice asTyped(CodeDevice device, String account) {
        String key = Base32.of(device.secret());
        String name = URLEncoder.encode(account, StandardCharsets.UTF_8);
        return new NewDevice(
                Base32.grouped(key),
                "otpauth://totp/Tavolo:%s?secret=%s&issuer=Tavolo".formatted(name, key));
    }

    /// Confirms the device by the first code that it shows, and gives the recovery codes.
    public Outcome<RecoveryCodes> confirmDevice(Actor actor, Permit permit, String code) {
        return permitted(
                actor,
                permit,
                () ->
                        prove.counted(
                                actor.person(),
                                () -> transactions.inOne(() -> confirmed(actor, code))));
    }

    private Outcome<RecoveryCodes> confirmed(Actor actor, String code) {
        Optional<CodeDevice> device = devices.of(actor.person());
        if (device.isEmpty()) {
            return Outcome.refused(new ProofRefusal.NoCodes());
        }
        if (device.get().confirmedAt().isPresent()) {
            return Outcome.refused(new ProofRefusal.CodesEnrolled());
        }
        return prove.first(device.get(), code)
                .then(_ -> Outcome.done(recovery(actor, FactKind.CODES_ENROLLED)));
    }

    private RecoveryCodes recovery(Actor actor, FactKind fact) {
        RecoveryCodes codes = RecoveryCodes.make(tools.maker());
        devices.replaceRecovery(actor.person(), codes.digests(actor.person()));
        record(fact, actor, Map.of());
        return codes;
    }

    /// Gives new recovery codes; the older ones are worth nothing any more.
    public Outcome<RecoveryCodes> renewRecovery(Actor actor, Permit permit) {
        return permitted(
                actor,
                permit,
                () ->
                        transactions.inOne(() ->
                                devices.of(actor.person())
                                                .flatMap(CodeDevice::confirmedAt)
                                                .isPresent()
                                        ? Outcome.done(recovery(actor, FactKind.RECOVERY_RENEWED))
                                        : Outcome.refused(new ProofRefusal.NoCodes())));
    }

    /// Removes the device, and the recovery codes with it.
    public Outcome<Instant> removeDevice(Actor actor, Permit permit) {
        return permitted(
                actor,
                permit,
                () ->
                        transactions.inOne(() -> {
                            if (!devices.remove(actor.person())) {
                                return Outcome.refused(new ProofRefusal.NoCodes());
                            }
                            record(FactKind.CODES_REMOVED, actor, Map.of());
                            return Outcome.done(prove.now());
                        }));
    }

    private void record(FactKind kind, Actor actor, Map<String, String> details) {
        tools.trail().append(Fact.ofHouse(kind, prove.now(), actor, details));
    }

    private <T> Outcome<T> permitted(Actor actor, Permit permit, Supplier<Outcome<T>> act) {
        return allowed(
                actor,
                () ->
                        permit.holds(actor.person(), prove.now())
                                ? act.get()
                                : Outcome.refused(new ProofRefusal.ProofTooOld()));
    }

    private static <T> Outcome<T> allowed(Actor actor, Supplier<Outcome<T>> act) {
        return actor.may(Deed.KEEP_PROOFS)
                ? act.get()
                : Outcome.refused(new AgreementRefusal.NotAllowed(Deed.KEEP_PROOFS));
    }
}
