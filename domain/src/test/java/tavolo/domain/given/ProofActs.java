package tavolo.domain.given;

import static tavolo.domain.given.Act.Scene.CODED;
import static tavolo.domain.given.Act.Scene.NEGOTIATING;
import static tavolo.domain.given.Act.Scene.PROVEN;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.fake.FakePasskeyCheck;
import tavolo.domain.fake.FakeStepUp;
import tavolo.domain.party.Actor;
import tavolo.domain.proof.Permit;

/// The acts by which people keep what proves them, and say what proves their signatories.
final class ProofActs {

    private ProofActs() {}

    static Map<String, Act> all() {
        Map<String, Act> acts = new LinkedHashMap<>();
        own(acts, "KeepProofs.list", NEGOTIATING, (h, a) -> h.keepProofs.list(a));
        own(
                acts,
                "KeepProofs.prove",
                NEGOTIATING,
                (h, a) -> h.keepProofs.prove(a, FakeStepUp.SECRET, Proofs.CHALLENGE));
        own(acts, "KeepProofs.addPasskey", PROVEN, ProofActs::addPasskey);
        own(
                acts,
                "KeepProofs.removePasskey",
                PROVEN,
                (h, a) -> h.keepProofs.removePasskey(a, permit(h, a), passkeyOf(h, a)));
        own(
                acts,
                "KeepProofs.beginDevice",
                PROVEN,
                (h, a) -> h.keepProofs.beginDevice(a, permit(h, a), "a@voceviva.example"));
        own(
                acts,
                "KeepProofs.confirmDevice",
                PROVEN,
                (h, a) -> h.keepProofs.confirmDevice(a, permit(h, a), h.proofs.code(h, a)));
        own(
                acts,
                "KeepProofs.renewRecovery",
                CODED,
                (h, a) -> h.keepProofs.renewRecovery(a, permit(h, a)));
        own(
                acts,
                "KeepProofs.removeDevice",
                CODED,
                (h, a) -> h.keepProofs.removeDevice(a, permit(h, a)));
        own(acts, "DemandStrongProof.isDemanded", NEGOTIATING, (h, a) -> h.demand.isDemanded(a));
        own(acts, "DemandStrongProof.demand", NEGOTIATING, (h, a) -> h.demand.demand(a, true));
        acts.put("ClearProofs.of", new Act(PROVEN, true, ProofActs::clear));
        return acts;
    }

    private static Outcome<?> clear(House house, Actor actor, Subject subject) {
        boolean own = subject.person().equals(actor.person());
        return house.clearProofs.of(
                actor,
                permit(house, actor),
                own ? Proofs.colleague(actor.organisation()) : subject.person());
    }

    private static Permit permit(House house, Actor actor) {
        return house.proofs.permitOf(actor);
    }

    private static UUID passkeyOf(House house, Actor actor) {
        return house.transactions.inOne(
                () -> house.proofs.passkeys.of(actor.person()).getFirst().id());
    }

    private static Outcome<?> addPasskey(House house, Actor actor) {
        return house.keepProofs.addPasskey(
                actor,
                permit(house, actor),
                "Chiavetta",
                FakePasskeyCheck.answer("due", Proofs.CHALLENGE, 1).json(),
                Proofs.CHALLENGE);
    }

    /// An act that names nothing that could be foreign.
    private static void own(Map<String, Act> acts, String name, Act.Scene begins, Asked act) {
        acts.put(name, new Act(begins, false, (house, actor, _) -> act.by(house, actor)));
    }

    /// An act that is about nothing of the story.
    @FunctionalInterface
    private interface Asked {
        Outcome<?> by(House house, Actor actor);
    }
}
