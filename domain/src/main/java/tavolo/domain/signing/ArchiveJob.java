package tavolo.domain.signing;

import java.time.Instant;
import java.util.UUID;

/// That a finished paper is to be made to last, and how far this is.
///
/// @param dueAt when it is to be done next: the first time, again after a failure, or the renewal
/// @param tries how often it failed since it last succeeded
/// @param note why it failed last; empty if it did not
/// @param version of the row, for the next change
public record ArchiveJob(
        UUID document, State state, Instant dueAt, int tries, String note, long version) {

    public static final int LONGEST_NOTE = 300;

    /// How far it is.
    public enum State {
        /// Not done yet.
        WAITING,
        /// Done; to be renewed when due.
        DONE,
        /// Failed last time; tried again when due.
        FAILED
    }

    ArchiveJob done(Instant renewBy) {
        return new ArchiveJob(document, State.DONE, renewBy, 0, "", version);
    }

    ArchiveJob failed(String why, Instant again) {
        String cut = why.length() <= LONGEST_NOTE ? why : why.substring(0, LONGEST_NOTE);
        return new ArchiveJob(document, State.FAILED, again, tries + 1, cut, version);
    }
}
