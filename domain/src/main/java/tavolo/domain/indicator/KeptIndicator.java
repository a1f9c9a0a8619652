package tavolo.domain.indicator;

import java.time.Instant;
import java.util.Optional;
import tavolo.domain.party.OrganisationId;
import tavolo.domain.target.IndicatorCode;
import tavolo.domain.target.OwnFormula;

/// An indicator of an organisation with its newest version.
///
/// @param retiredAt since when it is no longer offered for new targets; empty while it is
/// @param version counts the changes, so that two people do not overwrite each other
public record KeptIndicator(
        OrganisationId owner, OwnFormula newest, Optional<Instant> retiredAt, long version) {

    /// Its code, which stays the same through all versions.
    public IndicatorCode code() {
        return newest.code();
    }

    /// Whether new targets may be agreed on it.
    public boolean isOffered() {
        return retiredAt.isEmpty();
    }

    KeptIndicator saying(OwnFormula next) {
        return new KeptIndicator(owner, next, retiredAt, version + 1);
    }

    KeptIndicator retired(Optional<Instant> at) {
        return new KeptIndicator(owner, newest, at, version + 1);
    }
}
