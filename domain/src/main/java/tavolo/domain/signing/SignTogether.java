package tavolo.domain.signing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tavolo.domain.Mishaps;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;
import tavolo.domain.proof.Proof;
import tavolo.domain.proof.Proven;
import tavolo.domain.proof.StepUp;

/// The person proves once who they are, for all the papers that were shown, and each is signed. The
/// proof is bound to all of them and kept beside each signature with the whole list. All attempts
/// are confirmed before the first signature is made, so that what fails on the way to one paper
/// costs no other, and is tried again without another proof while the attempt lives.
@UseCase
public final class SignTogether {

    private final StepUp stepUp;
    private final CompleteSignature complete;
    private final Apart apart;

    /// @param mishaps learns what fails on the way to one paper
    public SignTogether(StepUp stepUp, CompleteSignature complete, Mishaps mishaps) {
        this.stepUp = stepUp;
        this.complete = complete;
        this.apart = new Apart(mishaps);
    }

    /// What became of one paper.
    ///
    /// @param isConfirmed whether the proof was taken for it: if it was not signed all the same,
    ///   [CompleteSignature] signs it without another one while the attempt lives
    public record Signed(UUID session, boolean isConfirmed, Outcome<Receipt> receipt) {}

    /// Signs the papers `shown`, in their order; there are at most [TogetherChallenge#LIMIT].
    /// Refused as a whole when the person is not proven, or when the proof could be taken for none
    /// of them, for the reason of the first.
    public Outcome<List<Signed>> by(Actor actor, List<SigningView> shown, Proof proof) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        TogetherChallenge bound =
                new TogetherChallenge(shown.stream().map(SigningView::challenge).toList());
        return stepUp.toSign(actor, proof, bound.digest())
                .then(proven -> sign(actor, shown, bound, proven));
    }

    private Outcome<List<Signed>> sign(
            Actor actor, List<SigningView> shown, TogetherChallenge bound, Proven proven) {
        List<Outcome<SigningSession>> confirmed =
                shown.stream().map(view -> confirm(actor, view, bound, proven)).toList();
        if (confirmed.stream().noneMatch(Outcome.Done.class::isInstance)
                && confirmed.getFirst() instanceof Outcome.Refused<SigningSession>(Refusal why)) {
            return Outcome.refused(why);
        }
        List<Signed> signed = new ArrayList<>();
        for (int each = 0; each < shown.size(); each++) {
            Outcome<SigningSession> attempt = confirmed.get(each);
            signed.add(
                    new Signed(
                            shown.get(each).session(),
                            attempt instanceof Outcome.Done<SigningSession>,
                            attempt.then(done -> made(actor, done))));
        }
        return Outcome.done(signed);
    }

    /// Takes the proof for one attempt, if it is the one whose challenge was shown.
    private Outcome<SigningSession> confirm(
            Actor actor, SigningView view, TogetherChallenge bound, Proven proven) {
        Confirmation.Proof proof =
                own ->
                        bound.items().contains(own.digest())
                                ? Outcome.done(new ConfirmedSigning(own, proven, bound.items()))
                                : Outcome.refused(new SigningRefusal.SessionExpired());
        return apart.done(() -> complete.confirm(actor, ShownPaper.of(view), proof));
    }

    /// A machine that fails on the way to one paper stops no other.
    private Outcome<Receipt> made(Actor actor, SigningSession attempt) {
        return apart.done(() -> complete.sign(actor, attempt));
    }
}
