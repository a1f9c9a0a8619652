package tavolo.domain.signing;

import java.util.Optional;
import java.util.UUID;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A person comes back from a provider: signed in, so that they can choose a certificate, or with
/// the consent to one signature, which is then made and stored. Every return counts once, and only
/// for the person who left.
@UseCase
public final class ReturnFromProvider {

    private final RemoteDesk room;

    public ReturnFromProvider(RemoteDesk room) {
        this.room = room;
    }

    /// Takes the return with `reply`. Refused without a trace when the return belongs to no living
    /// attempt of this person; whatever goes wrong later uses it up and is told as stopped.
    public Outcome<RemoteReturn> by(Actor actor, ProviderReply reply) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        Optional<RemoteAttempt> found =
                room.desk()
                        .transactions()
                        .inOne(() -> room.attempts().awaiting(Sha256.digestOf(reply.state())))
                        .filter(attempt -> room.isOf(actor, attempt));
        if (found.isEmpty()) {
            return Outcome.refused(new RemoteRefusal.ReturnUnknown());
        }
        RemoteAttempt attempt = found.get();
        return switch (attempt.step()) {
            case RemoteAttempt.Step.SigningIn _ -> signedIn(attempt, reply);
            case RemoteAttempt.Step.Choosing _ ->
                    Outcome.refused(new RemoteRefusal.ReturnUnknown());
            case RemoteAttempt.Step.Consenting step -> consented(actor, attempt, step, reply);
        };
    }

    /// The attempt ends before the code is used, so that a second use finds nothing.
    private Outcome<RemoteReturn> signedIn(RemoteAttempt attempt, ProviderReply reply) {
        if (!room.desk().transactions().inOne(() -> room.attempts().end(attempt))) {
            return Outcome.refused(new RemoteRefusal.ReturnUnknown());
        }
        AgreementId agreement = room.agreementOf(attempt);
        Outcome<RemoteAccess> access =
                allowed(reply).then(word -> room.remote().arrive(attempt.provider(), word));
        return switch (access) {
            case Outcome.Done<RemoteAccess>(RemoteAccess value) -> {
                RemoteAttempt next = attempt.at(new RemoteAttempt.Step.Choosing(value));
                room.desk()
                        .transactions()
                        .inOne(() -> {
                            room.attempts().keep(next);
                            return next;
                        });
                yield Outcome.done(
                        new RemoteReturn.Choose(agreement, attempt.signatory(), attempt.id()));
            }
            case Outcome.Refused<RemoteAccess>(Refusal why) ->
                    stopped(agreement, attempt, why, Optional.empty());
        };
    }

    /// The attempt goes back to the choice before the code is used: what was allowed can be used
    /// once, and whatever fails can be begun again from there.
    private Outcome<RemoteReturn> consented(
            Actor actor,
            RemoteAttempt attempt,
            RemoteAttempt.Step.Consenting step,
            ProviderReply reply) {
        RemoteAttempt back = attempt.at(new RemoteAttempt.Step.Choosing(step.access()));
        if (!room.desk().transactions().inOne(() -> isTaken(back))) {
            return Outcome.refused(new RemoteRefusal.ReturnUnknown());
        }
        AgreementId agreement = room.agreementOf(attempt);
        Outcome<Receipt> receipt =
                allowed(reply)
                        .then(word ->
                                room.slot(actor, agreement, back)
                                        .then(slot -> onHead(slot, step))
                                        .then(_ -> sign(back, step, word)))
                        .then(finished -> room.store(actor, agreement, back, finished));
        return switch (receipt) {
            case Outcome.Done<Receipt>(Receipt value) ->
                    Outcome.done(new RemoteReturn.Signed(agreement, attempt.signatory(), value));
            case Outcome.Refused<Receipt>(Refusal why) ->
                    stopped(agreement, attempt, why, Optional.of(attempt.id()));
        };
    }

    /// Whoever is back holds the paper no longer.
    private boolean isTaken(RemoteAttempt back) {
        room.leases().giveBack(back.document(), back.signatory());
        return room.attempts().advance(back);
    }

    private static Outcome<Arrival> allowed(ProviderReply reply) {
        return switch (reply) {
            case ProviderReply.Allowed(String state, String code) ->
                    Outcome.done(new Arrival(state, code));
            case ProviderReply.Denied _ -> Outcome.refused(new RemoteRefusal.ConsentDenied());
        };
    }

    private static Outcome<Slots.Slot> onHead(Slots.Slot slot, RemoteAttempt.Step.Consenting step) {
        return slot.document().head().equals(step.base())
                ? Outcome.done(slot)
                : Outcome.refused(new RemoteRefusal.PaperMovedOn());
    }

    private Outcome<Pen.Finished> sign(
            RemoteAttempt attempt, RemoteAttempt.Step.Consenting step, Arrival word) {
        return room.remote()
                .sign(
                        attempt.provider(),
                        step.access(),
                        step.key(),
                        step.prepared().dtbs().toArray(),
                        new RemoteConsent.Returned(word))
                .then(value -> room.finish(attempt, step.base(), step.prepared(), value));
    }

    private static Outcome<RemoteReturn> stopped(
            AgreementId agreement, RemoteAttempt attempt, Refusal why, Optional<UUID> again) {
        return Outcome.done(new RemoteReturn.Stopped(agreement, attempt.signatory(), why, again));
    }
}
