package tavolo.ui.testing;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.Outcome;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.board.AgreementRow;
import tavolo.domain.board.BoardFilter;
import tavolo.domain.board.BoardSort;
import tavolo.domain.board.ReadAgreements;
import tavolo.domain.board.TableView;
import tavolo.domain.party.Accounts;
import tavolo.domain.party.Actor;

/// Looks up what the demo world holds, as somebody of it may see it.
public final class Tables {

    private final Portal portal;

    public Tables(Portal portal) {
        this.portal = portal;
    }

    /// The person whose e-mail is `email`.
    public Actor actor(String email) {
        return portal.bean(Accounts.class).byEmail(email).orElseThrow().actor();
    }

    /// The agreement that `email` finds by `words`: the one with that number, else the first.
    public AgreementId agreement(String email, String words) {
        List<AgreementRow> found = rows(email, words);
        return found.stream()
                .filter(row -> row.number().equals(words))
                .findFirst()
                .orElseGet(found::getFirst)
                .id();
    }

    /// The agreements that `email` finds by `words`.
    public List<AgreementRow> rows(String email, String words) {
        return done(
                portal.bean(ReadAgreements.class)
                        .page(
                                actor(email),
                                new BoardFilter(words, Set.of(), Optional.empty()),
                                BoardSort.newestChange(),
                                0,
                                ReadAgreements.PAGE_LIMIT));
    }

    /// The table of `id` as `email` sees it.
    public TableView table(String email, AgreementId id) {
        return done(portal.bean(ReadAgreements.class).table(actor(email), id));
    }

    /// What a request brought that was carried out.
    ///
    /// @throws IllegalStateException if it was refused
    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var why) -> throw new IllegalStateException(why.toString());
        };
    }
}
