package tavolo.domain.proof;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.Transactions;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.PersonId;

/// Proves people by what they enrolled. A password counts only for those who have nothing stronger,
/// and for signing only where their organisation lets it.
public final class ProvePerson implements StepUp {

    private final Transactions transactions;
    private final Passkeys passkeys;
    private final CodeDevices devices;
    private final SigningRule rule;
    private final Checks checks;
    private final CodeCheck codes;

    /// Where proofs and rules are kept.
    public record Stores(
            Transactions transactions, Passkeys passkeys, CodeDevices devices, SigningRule rule) {}

    /// What checks a proof.
    ///
    /// @param passwordSigns whether a password is enough to sign where the organisation has not
    ///   said
    /// @param clock the real clock
    public record Checks(
            PasskeyCheck passkey,
            CodeMaker maker,
            Passwords passwords,
            Tries tries,
            boolean passwordSigns,
            Clock clock) {}

    public ProvePerson(Stores stores, Checks checks) {
        this.transactions = stores.transactions();
        this.passkeys = stores.passkeys();
        this.devices = stores.devices();
        this.rule = stores.rule();
        this.checks = checks;
        this.codes = new CodeCheck(transactions, devices, checks.maker());
    }

    @Override
    public List<ProofKind> waysToSign(Actor actor) {
        List<ProofKind> ways = ways(actor.person());
        return ways.equals(List.of(ProofKind.PASSWORD)) && demandsMore(actor) ? List.of() : ways;
    }

    /// Whether signatories of the organisation of `actor` need more than a password.
    boolean demandsMore(Actor actor) {
        return transactions
                .inOne(() -> rule.demandsStrongProof(actor.organisation()))
                .orElse(!checks.passwordSigns());
    }

    @Override
    public Outcome<Proven> toSign(Actor actor, Proof given, Sha256 challenge) {
        return waysToSign(actor).isEmpty()
                ? Outcome.refused(new ProofRefusal.StrongProofDemanded())
                : check(actor.person(), given, challenge);
    }

    /// Proves `actor` for changing by what it proves itself; a password is enough for those who
    /// have nothing else yet.
    ///
    /// @param challenge what a passkey must have signed
    Outcome<Permit> permit(Actor actor, Proof given, Sha256 challenge) {
        return check(actor.person(), given, challenge)
                .then(_ -> Outcome.done(new Permit(actor.person(), now())));
    }

    /// The ways in which `person` can prove itself, the strongest first.
    List<ProofKind> ways(PersonId person) {
        return transactions.inOne(() -> {
            List<ProofKind> ways = new ArrayList<>();
            if (!passkeys.of(person).isEmpty()) {
                ways.add(ProofKind.PASSKEY);
            }
            if (confirmed(person).isPresent()) {
                ways.add(ProofKind.CODE);
            }
            return ways.isEmpty() ? List.of(ProofKind.PASSWORD) : List.copyOf(ways);
        });
    }

    private Optional<CodeDevice> confirmed(PersonId person) {
        return devices.of(person).filter(device -> device.confirmedAt().isPresent());
    }

    Instant now() {
        return checks.clock().instant();
    }

    private Outcome<Proven> check(PersonId person, Proof given, Sha256 challenge) {
        List<ProofKind> ways = ways(person);
        if (!ways.contains(given.kind())) {
            return Outcome.refused(
                    given instanceof Proof.Code
                            ? new ProofRefusal.NoCodes()
                            : new ProofRefusal.StrongerEnrolled(ways.getFirst()));
        }
        return counted(
                person,
                () ->
                        switch (given) {
                            case Proof.Password(String secret) ->
                                    password(person, secret, challenge);
                            case Proof.Code(String typed) -> code(person, typed, challenge);
                            case Proof.PasskeyAnswer(String json) ->
                                    passkey(Optional.of(person), json, challenge)
                                            .then(used -> Outcome.done(used.proven()));
                        });
    }

    /// Runs `check` unless the person must wait; it counts unless it says yes.
    <T> Outcome<T> counted(PersonId person, Supplier<Outcome<T>> check) {
        Duration wait = checks.tries().begin(person);
        if (wait.isPositive()) {
            return Outcome.refused(
                    new ProofRefusal.StepUpLocked(Math.max(1, wait.plusSeconds(59).toMinutes())));
        }
        Outcome<T> outcome = check.get();
        if (outcome instanceof Outcome.Done<T>) {
            checks.tries().succeeded(person);
        }
        return outcome;
    }

    private Outcome<Proven> password(PersonId person, String secret, Sha256 challenge) {
        return checks.passwords().matches(person, secret)
                ? Outcome.done(new Proven(ProofKind.PASSWORD, challenge, Optional.empty(), now()))
                : Outcome.refused(new ProofRefusal.WrongSecret());
    }

    /// The check of a typed code of `person`, uncounted.
    Outcome<Proven> code(PersonId person, String typed, Sha256 challenge) {
        Optional<CodeDevice> device = transactions.inOne(() -> confirmed(person));
        return device.isEmpty()
                ? Outcome.refused(new ProofRefusal.NoCodes())
                : codes.check(device.get(), typed, now())
                        .then(at ->
                                Outcome.done(
                                        new Proven(
                                                ProofKind.CODE, challenge, Optional.empty(), at)));
    }

    /// Confirms a device by its first code.
    Outcome<Instant> first(CodeDevice device, String typed) {
        return codes.check(device, typed, now());
    }

    /// A passkey that was used, and what it proved.
    record Used(Passkey passkey, Proven proven) {}

    /// The check of what a passkey signed.
    ///
    /// @param expected whose passkey it must be; empty to take whosever it is
    Outcome<Used> passkey(Optional<PersonId> expected, String json, Sha256 challenge) {
        Optional<Bytes> id = checks.passkey().credentialOf(json);
        if (id.isEmpty()) {
            return Outcome.refused(new ProofRefusal.PasskeyUnsound());
        }
        Optional<Passkey> known = transactions.inOne(() -> passkeys.byCredential(id.get()));
        if (known.isEmpty()
                || expected.filter(who -> !who.equals(known.get().person())).isPresent()) {
            return Outcome.refused(new ProofRefusal.PasskeyNotYours());
        }
        return switch (checks.passkey().check(json, challenge, known.get())) {
            case PasskeyCheck.Verdict.Sound(Assertion assertion) ->
                    used(known.get(), assertion, challenge);
            case PasskeyCheck.Verdict.OtherChallenge _ ->
                    Outcome.refused(new ProofRefusal.ProofForSomethingElse());
            case PasskeyCheck.Verdict.Copied _ -> Outcome.refused(new ProofRefusal.PasskeyCopied());
            case PasskeyCheck.Verdict.Unsound _ ->
                    Outcome.refused(new ProofRefusal.PasskeyUnsound());
        };
    }

    private Outcome<Used> used(Passkey passkey, Assertion assertion, Sha256 challenge) {
        Instant at = now();
        boolean counted =
                transactions.inOne(() ->
                        passkeys.used(
                                passkey.id(),
                                passkey.credential().signCount(),
                                assertion.signCount(),
                                at));
        Refusal copied = new ProofRefusal.PasskeyCopied();
        return counted
                ? Outcome.done(
                        new Used(
                                passkey,
                                new Proven(
                                        ProofKind.PASSKEY, challenge, Optional.of(assertion), at)))
                : Outcome.refused(copied);
    }
}
