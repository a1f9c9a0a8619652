package tavolo.domain.notice;

import java.time.Instant;
import tavolo.domain.party.PersonId;

/// The store of how people get their mail. Every method runs inside a transaction of
/// [tavolo.domain.Transactions].
public interface MailHabits {

    /// The habit of `person`, or the usual one in the person's own language.
    MailHabit of(PersonId person);

    /// Keeps `habit` in place of what was kept before. What was told before a new choice is not
    /// told again because of it.
    ///
    /// @param at the moment by the business clock, as notices bear it
    void keep(PersonId person, MailHabit habit, Instant at);
}
