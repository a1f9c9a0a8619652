package tavolo.domain.people;

import java.time.Clock;
import tavolo.domain.Outcome;
import tavolo.domain.Transactions;
import tavolo.domain.document.Sha256;
import tavolo.domain.party.Person;

/// Says whose password a one-time link would set, before it is set with [RedeemLink]. The link
/// itself is the proof, so there is no actor; looking at it does not use it.
public final class ReadLink {

    private final Transactions transactions;
    private final LinkHolders holders;
    private final Clock clock;

    /// @param clock the real clock: links never follow the business clock
    public ReadLink(Transactions transactions, LinkHolders holders, Clock clock) {
        this.transactions = transactions;
        this.holders = holders;
        this.clock = clock;
    }

    /// The person whose password the link with `token` would set. Used, expired and unknown links
    /// are refused alike.
    public Outcome<Person> by(String token) {
        return transactions
                .inOne(() -> holders.holder(Sha256.digestOf(token).toString(), clock.instant()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new PartyRefusal.LinkInvalid()));
    }
}
