package tavolo.domain.signing;

import java.net.URI;
import java.time.Instant;
import tavolo.domain.Outcome;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.Agreement;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.Desk;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A named signatory wants to sign with a qualified certificate whose key a provider keeps, and is
/// sent to that provider to sign in.
@UseCase
public final class BeginRemoteSignature {

    private final RemoteDesk room;

    public BeginRemoteSignature(RemoteDesk room) {
        this.room = room;
    }

    /// Where the person signs in. The slot `signatory` must be the actor's own and open.
    ///
    /// @param provider one of [RemoteSigning#providers]
    /// @param shownText the text digest that was on the screen
    public Outcome<URI> by(
            Actor actor, AgreementId id, SignatoryId signatory, String provider, Sha256 shownText) {
        return desk().at(
                        actor,
                        Deed.SIGN,
                        id,
                        agreement -> slot(actor, agreement, signatory, shownText))
                .then(_ -> room.remote().signIn(provider))
                .then(departure ->
                        desk().at(
                                        actor,
                                        Deed.SIGN,
                                        id,
                                        agreement ->
                                                slot(actor, agreement, signatory, shownText)
                                                        .then(slot ->
                                                                keep(
                                                                        actor, slot, provider,
                                                                        departure))));
    }

    private Desk desk() {
        return room.desk();
    }

    private Outcome<Slots.Slot> slot(
            Actor actor, Agreement agreement, SignatoryId signatory, Sha256 shownText) {
        return room.slots()
                .openSlot(actor, agreement, signatory)
                .then(Slots.Slot::plain)
                .then(room.slots()::inTurn)
                .then(slot ->
                        slot.document().textDigest().equals(shownText)
                                ? Outcome.done(slot)
                                : Outcome.refused(
                                        new SigningRefusal.DocumentChanged(
                                                shownText, slot.document().textDigest())));
    }

    private Outcome<URI> keep(Actor actor, Slots.Slot slot, String provider, Departure departure) {
        Instant now = room.pen().now();
        room.attempts().dropExpired(now);
        room.attempts()
                .keep(
                        new RemoteAttempt(
                                desk().ids().next(),
                                slot.signatory().id(),
                                actor.person(),
                                slot.document().id(),
                                slot.document().textDigest(),
                                slot.document().paperDigest(),
                                provider,
                                new RemoteAttempt.Step.SigningIn(departure.state()),
                                now,
                                now.plus(RemoteAttempt.LIFETIME),
                                0));
        return Outcome.done(departure.address());
    }
}
