package tavolo.domain.notice;

import java.time.Instant;
import java.util.UUID;
import tavolo.domain.party.PersonId;

/// A mail that was given up, for the administrators of its recipient.
///
/// @param name of the recipient
/// @param dueAt when it was to leave at first, by the real clock
public record FailedMail(
        UUID id,
        PersonId person,
        String name,
        MailKind kind,
        MailTrouble trouble,
        int attempts,
        Instant dueAt) {}
