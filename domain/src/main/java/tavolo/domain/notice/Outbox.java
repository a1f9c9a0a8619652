package tavolo.domain.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.party.PersonId;

/// The store of mails, sent and to be sent. A row holds who and about which notices, never words:
/// they are found when the mail leaves. Instants are of the real clock, but those that notices
/// bear. Every method runs inside a transaction of [tavolo.domain.Transactions].
public interface Outbox {

    /// A digest to be queued.
    ///
    /// @param day the day in Italy; a person gets at most one of each day
    /// @param oldest notices until then are not told, by the business clock
    /// @param newest notices after that are left for the next digest, by the business clock
    /// @param at when it may leave
    record Digest(
            UUID id, PersonId person, LocalDate day, Instant oldest, Instant newest, Instant at) {}

    /// Queues a mail about `notice`, which is to leave at `at` or later.
    void queue(UUID id, PersonId person, UUID notice, Instant at);

    /// Queues `digest`; false if that day's was there already.
    boolean queue(Digest digest);

    /// Those who get a daily mail, have not had that of `day`, and have something unread from after
    /// `oldest` until `newest` that no digest has told; at most `limit`.
    List<PersonId> awaitingDigest(LocalDate day, Instant oldest, Instant newest, int limit);

    /// Takes the mail that is due longest, for one sender alone until `lease` is over; empty if
    /// none is due at `now`.
    Optional<TakenMail> take(Instant now, Duration lease);

    /// What `mail` tells; empty if it is not wanted any more: the person was shut out, chose to get
    /// none, or has read everything that a digest would tell.
    Optional<Letter> letter(UUID mail);

    /// Writes down that the server has `mail`; false if the sender had lost it to another.
    boolean sent(TakenMail mail, Instant at);

    /// Lets `mail` wait until `next`; false if the sender had lost it to another.
    boolean again(TakenMail mail, MailTrouble why, Instant next);

    /// Gives `mail` up; false if the sender had lost it to another.
    boolean failed(TakenMail mail, MailTrouble why);

    /// Writes down that nobody wants `mail`; false if the sender had lost it to another.
    boolean cancelled(TakenMail mail);

    /// The mails to people of `organisation` that were given up, newest first.
    List<FailedMail> failedOf(OrganisationId organisation, int limit);

    /// How many mails to people of `organisation` wait.
    int waitingOf(OrganisationId organisation);

    /// Makes a mail to somebody of `organisation` that was given up due at `now`, with all its
    /// attempts; one that waits is left alone, since it may be on its way. False if there is no
    /// such mail.
    boolean renew(UUID mail, OrganisationId organisation, Instant now);

    /// Forgets mails that were sent or not wanted and were queued before `then`.
    int forget(Instant then);
}
