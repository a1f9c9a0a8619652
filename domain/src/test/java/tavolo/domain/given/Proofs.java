package tavolo.domain.given;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tavolo.domain.document.Sha256;
import tavolo.domain.fake.FakeCodeDevices;
import tavolo.domain.fake.FakeCodeMaker;
import tavolo.domain.fake.FakePasskeyCheck;
import tavolo.domain.fake.FakePasskeys;
import tavolo.domain.fake.FakeSigningRule;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.fake.FakeTransactions;
import tavolo.domain.fake.FakeTries;
import tavolo.domain.party.Actor;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.OrganisationKind;
import tavolo.domain.party.Person;
import tavolo.domain.party.PersonId;
import tavolo.domain.party.Role;
import tavolo.domain.proof.CodeDevice;
import tavolo.domain.proof.Passkey;
import tavolo.domain.proof.Permit;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.ProvePerson;
import tavolo.domain.proof.RecoveryCodes;

/// What people of a house enrolled to prove themselves, and the ways of enrolling it.
public final class Proofs {

    /// What a proof is for where it is not for signing.
    public static final Sha256 CHALLENGE = Sha256.digestOf("sono io");

    public final FakePasskeys passkeys;
    public final FakeCodeDevices devices;
    public final FakeSigningRule rule;
    public final FakeTries tries = new FakeTries();
    public final FakeCodeMaker maker = new FakeCodeMaker();
    public final FakePasskeyCheck check = new FakePasskeyCheck();
    public final ProvePerson.Stores stores;
    public final ProvePerson prove;

    private final FakeTransactions transactions;
    private final Map<PersonId, Permit> permits = new HashMap<>();

    Proofs(FakeTransactions transactions, Clock clock) {
        this.transactions = transactions;
        this.passkeys = new FakePasskeys(transactions);
        this.devices = new FakeCodeDevices(transactions);
        this.rule = new FakeSigningRule(transactions);
        this.stores = new ProvePerson.Stores(transactions, passkeys, devices, rule);
        this.prove =
                new ProvePerson(
                        stores,
                        new ProvePerson.Checks(
                                check,
                                maker,
                                (_, secret) -> new Proof.Password(secret).equals(FakeStepUp.SECRET),
                                tries,
                                true,
                                clock));
    }

    /// Somebody of `kind` proves itself, enrols a passkey and begins a device; so has a colleague.
    static void proven(House house, OrganisationKind kind) {
        Actor actor = house.everyone.actor(kind, Role.values());
        Permit permit = permit(house, actor);
        house.proofs.permits.put(actor.person(), permit);
        passkey(house, actor, "uno");
        Story.done(house.keepProofs.beginDevice(actor, permit, "a@voceviva.example"));
        passkey(house, colleagueOf(house, actor), "tre");
        Actor stranger = house.everyone.stranger(kind);
        house.proofs.permits.put(stranger.person(), permit(house, stranger));
    }

    /// The colleague in `organisation` that [#proven] gives a passkey.
    static PersonId colleague(OrganisationId organisation) {
        byte[] name = ("colleague of " + organisation).getBytes(StandardCharsets.UTF_8);
        return new PersonId(UUID.nameUUIDFromBytes(name));
    }

    private static Actor colleagueOf(House house, Actor actor) {
        Person person =
                new Person(
                        colleague(actor.organisation()),
                        actor.organisation(),
                        "Elsa",
                        "Riva",
                        "elsa@voceviva.example",
                        Locale.ITALIAN,
                        Set.of(Role.SIGNATORY),
                        true);
        house.transactions.inOne(() -> {
            house.people.add(person);
            return person;
        });
        return new Actor(
                person.id(), person.name(), actor.organisation(), actor.kind(), person.roles());
    }

    /// Somebody of `kind` proves itself and sets up a device.
    static void coded(House house, OrganisationKind kind) {
        Actor actor = house.everyone.actor(kind, Role.values());
        house.proofs.permits.put(actor.person(), permit(house, actor));
        device(house, actor);
    }

    /// The permit that `actor` got before.
    Permit permitOf(Actor actor) {
        return Optional.ofNullable(permits.get(actor.person())).orElseThrow();
    }

    /// The permit of `actor`, who has a password alone.
    public static Permit permit(House house, Actor actor) {
        return Story.done(house.keepProofs.prove(actor, FakeStepUp.SECRET, CHALLENGE));
    }

    /// Enrols the passkey `id` for `actor`, who has a password alone.
    public static Passkey passkey(House house, Actor actor, String id) {
        return Story.done(
                house.keepProofs.addPasskey(
                        actor,
                        permit(house, actor),
                        "Telefono",
                        FakePasskeyCheck.answer(id, CHALLENGE, 1).json(),
                        CHALLENGE));
    }

    /// Sets up a device for `actor`, who has a password alone; gives the recovery codes.
    public static RecoveryCodes device(House house, Actor actor) {
        Permit permit = permit(house, actor);
        Story.done(house.keepProofs.beginDevice(actor, permit, "a@voceviva.example"));
        return Story.done(
                house.keepProofs.confirmDevice(actor, permit, house.proofs.code(house, actor)));
    }

    /// The code that the device of `actor` shows now.
    public String code(House house, Actor actor) {
        return code(actor, CodeDevice.stepAt(house.clock.instant()));
    }

    /// The code that the device of `actor` shows in `step`.
    public String code(Actor actor, long step) {
        CodeDevice device = transactions.inOne(() -> devices.of(actor.person()).orElseThrow());
        return maker.codeAt(device.secret(), step);
    }
}
