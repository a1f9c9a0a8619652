package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import tavolo.domain.BusinessClock;
import tavolo.domain.IdSource;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.UseCase;
import tavolo.domain.party.Actor;
import tavolo.domain.party.Deed;

/// Somebody keeps questions under names, for nobody but themselves.
@UseCase
public final class KeepSearches {

    private final Transactions transactions;
    private final SavedSearches searches;
    private final IdSource ids;
    private final BusinessClock clock;

    public KeepSearches(
            Transactions transactions, SavedSearches searches, IdSource ids, BusinessClock clock) {
        this.transactions = transactions;
        this.searches = searches;
        this.ids = ids;
        this.clock = clock;
    }

    /// The actor's own searches for `page`, by name.
    public Outcome<List<SavedSearch>> list(Actor actor, SavedSearch.Page page) {
        return allowed(actor, () -> Outcome.done(searches.of(actor.person(), page)));
    }

    /// Keeps what the address of `page` asks behind its question mark.
    public Outcome<SavedSearch> save(
            Actor actor, SavedSearch.Page page, String name, String asked) {
        SavedSearch wanted = new SavedSearch(ids.next(), page, name.strip(), asked, clock.now());
        return allowed(
                actor,
                () -> {
                    List<SavedSearch> own = searches.of(actor.person(), page);
                    Optional<SearchRefusal> refusal =
                            unfit(wanted).or(() -> tooMany(own)).or(() -> taken(own, wanted));
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    searches.add(actor.person(), wanted);
                    return Outcome.done(wanted);
                });
    }

    /// Gives one of the actor's searches another name.
    public Outcome<SavedSearch> rename(Actor actor, SavedSearch.Page page, UUID id, String name) {
        return own(
                actor,
                page,
                id,
                (own, found) -> {
                    SavedSearch wanted = found.named(name.strip());
                    Optional<SearchRefusal> refusal = unfit(wanted).or(() -> taken(own, wanted));
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    return searches.rename(actor.person(), id, wanted.name())
                            ? Outcome.done(wanted)
                            : Outcome.refused(new SearchRefusal.UnknownSearch());
                });
    }

    /// Forgets one of the actor's searches.
    public Outcome<Boolean> discard(Actor actor, UUID id) {
        return allowed(
                actor,
                () ->
                        searches.discard(actor.person(), id)
                                ? Outcome.done(true)
                                : Outcome.refused(new SearchRefusal.UnknownSearch()));
    }

    /// What is done with one of the actor's searches, seen among them all.
    @FunctionalInterface
    private interface Change {
        Outcome<SavedSearch> of(List<SavedSearch> own, SavedSearch found);
    }

    private Outcome<SavedSearch> own(Actor actor, SavedSearch.Page page, UUID id, Change change) {
        return allowed(
                actor,
                () -> {
                    List<SavedSearch> own = searches.of(actor.person(), page);
                    return own.stream()
                            .filter(search -> search.id().equals(id))
                            .findFirst()
                            .map(found -> change.of(own, found))
                            .orElseGet(() -> Outcome.refused(new SearchRefusal.UnknownSearch()));
                });
    }

    private static Optional<SearchRefusal> unfit(SavedSearch wanted) {
        if (wanted.name().isEmpty() || wanted.name().length() > SavedSearch.NAME_LIMIT) {
            return Optional.of(new SearchRefusal.NameUnfit(SavedSearch.NAME_LIMIT));
        }
        return wanted.asked().length() > SavedSearch.ASKED_LIMIT
                ? Optional.of(new SearchRefusal.QuestionTooLong())
                : Optional.empty();
    }

    private static Optional<SearchRefusal> tooMany(List<SavedSearch> own) {
        return own.size() < SavedSearch.MOST
                ? Optional.empty()
                : Optional.of(new SearchRefusal.TooManySearches(SavedSearch.MOST));
    }

    /// Case and accents make no other name, as in the database.
    private static Optional<SearchRefusal> taken(List<SavedSearch> own, SavedSearch wanted) {
        String name = SearchWords.folded(wanted.name());
        return own.stream()
                .filter(other -> !other.id().equals(wanted.id()))
                .filter(other -> SearchWords.folded(other.name()).equals(name))
                .findFirst()
                .map(other -> new SearchRefusal.NameTaken(other.name()));
    }

    private <T> Outcome<T> allowed(Actor actor, Supplier<Outcome<T>> act) {
        if (!actor.may(Deed.READ_AGREEMENTS)) {
            return Outcome.refused(new SearchRefusal.NotAllowed(Deed.READ_AGREEMENTS));
        }
        return transactions.inOne(act);
    }
}
