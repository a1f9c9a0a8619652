package tavolo.domain.agreement;

import java.util.List;

/// Where an agreement stands. All states exist as data; the transitions that the portal makes are
/// those of [Stage].
public enum AgreementState {
    /// Being written by the side that opened it; invisible to the others.
    DRAFT,
    /// Shown to the other sides; nobody but the proposer has taken a position yet.
    PROPOSED,
    /// The entitled parties have been called to a meeting.
    CONVENED,
    /// Positions are being taken and clauses revised.
    NEGOTIATING,
    /// Every instrument is closed: text and digest are frozen.
    INITIALLED,
    /// Put to the vote of the workers.
    IN_CONSULTATION,
    /// The sealed papers wait for the signatures that are still missing.
    SIGNING,
    /// Every required signature is there.
    SIGNED,
    /// It applies.
    IN_FORCE,
    /// It applies no more for a time, for a cause that it names.
    SUSPENDED,
    /// It still applies; a party has given notice of termination.
    NOTICE_GIVEN,
    /// Its term is over and its effect goes on because it says so (*ultra-attività*).
    ULTRA_ACTIVE,
    /// Voted down by the workers. Final.
    REJECTED,
    /// Talks ended with no agreement. Final.
    FAILED,
    /// Taken back before the signatures. Final.
    WITHDRAWN,
    /// Its term ended without after-effect. Final.
    EXPIRED,
    /// Ended by notice. Final.
    TERMINATED,
    /// Replaced by a later agreement. Final.
    SUPERSEDED;

    /// Its place in the life of an agreement, from 0; lists that are ordered by state follow it.
    public int place() {
        return List.of(values()).indexOf(this);
    }

    /// Whether nothing can follow.
    public boolean isFinal() {
        return switch (this) {
            case REJECTED, FAILED, WITHDRAWN, EXPIRED, TERMINATED, SUPERSEDED -> true;
            case DRAFT,
                    PROPOSED,
                    CONVENED,
                    NEGOTIATING,
                    INITIALLED,
                    IN_CONSULTATION,
                    SIGNING,
                    SIGNED,
                    IN_FORCE,
                    SUSPENDED,
                    NOTICE_GIVEN,
                    ULTRA_ACTIVE ->
                    false;
        };
    }

    /// Whether the agreement applies to the work today.
    public boolean isEffective() {
        return this == IN_FORCE || this == NOTICE_GIVEN || this == ULTRA_ACTIVE;
    }

    /// Whether errors in its words are corrected by an errata: it is signed, and not over.
    public boolean isCorrectable() {
        return this == SIGNED || isEffective();
    }

    /// Whether positions may be taken.
    public boolean isNegotiable() {
        return this == PROPOSED || this == NEGOTIATING;
    }
}
