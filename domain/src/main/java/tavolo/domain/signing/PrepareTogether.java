package tavolo.domain.signing;

import java.util.List;
import java.util.Optional;
import tavolo.domain.Mishaps;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.UseCase;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.SignatoryId;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// A person whose signature is awaited on several papers asks to sign them at one go: each is
/// prepared as it is when signed alone, and what one proof has to be bound to is given back. A
/// paper that cannot be signed now stops no other.
@UseCase
public final class PrepareTogether {

    private final PrepareSignature prepare;
    private final Apart apart;

    /// @param mishaps learns what fails on the way to one paper
    public PrepareTogether(PrepareSignature prepare, Mishaps mishaps) {
        this.prepare = prepare;
        this.apart = new Apart(mishaps);
    }

    /// A slot and where it is.
    public record Place(AgreementId agreement, SignatoryId signatory) {}

    /// One paper, prepared or refused.
    public record Item(Place place, Outcome<SigningView> view) {

        /// What was prepared; empty when it was refused.
        public Optional<SigningView> prepared() {
            return view instanceof Outcome.Done<SigningView>(SigningView done)
                    ? Optional.of(done)
                    : Optional.empty();
        }
    }

    /// All papers, in the order asked for.
    ///
    /// @param challenge what a passkey signs to confirm all that were prepared
    public record View(List<Item> items, Sha256 challenge) {
        public View {
            items = List.copyOf(items);
        }
    }

    /// Prepares the signatures of `places`, of which there are at most [TogetherChallenge#LIMIT].
    /// Refused when none of them can be signed, for the reason of the first.
    public Outcome<View> by(Actor actor, List<Place> places) {
        if (!actor.may(Deed.SIGN)) {
            return Outcome.refused(new AgreementRefusal.NotAllowed(Deed.SIGN));
        }
        List<Item> items =
                places.stream()
                        .distinct()
                        .limit(TogetherChallenge.LIMIT)
                        .map(place -> new Item(place, prepared(actor, place)))
                        .toList();
        List<Sha256> challenges =
                items.stream()
                        .flatMap(item -> item.prepared().stream())
                        .map(SigningView::challenge)
                        .toList();
        return challenges.isEmpty()
                ? Outcome.refused(why(items))
                : Outcome.done(new View(items, new TogetherChallenge(challenges).digest()));
    }

    /// A machine that fails on the way to one paper stops no other.
    private Outcome<SigningView> prepared(Actor actor, Place place) {
        return apart.done(() -> prepare.by(actor, place.agreement(), place.signatory()));
    }

    private static Refusal why(List<Item> items) {
        return !items.isEmpty()
                        && items.getFirst().view()
                                instanceof Outcome.Refused<SigningView>(Refusal why)
                ? why
                : new AgreementRefusal.NotFound();
    }
}
