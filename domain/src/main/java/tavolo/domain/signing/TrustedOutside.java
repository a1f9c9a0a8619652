package tavolo.domain.signing;

import java.time.Instant;
import java.util.Optional;

/// Whom the portal trusts for signatures that were made elsewhere, told to the administrator.
public interface TrustedOutside {

    /// How it stands now.
    Facts facts();

    /// What there is.
    ///
    /// @param folder where the administrator lays certificates and lists, as text
    /// @param authorities how many certificates of authorities lie there
    /// @param revocationLists how many lists of revoked certificates lie there
    /// @param firstEnd when the first of all of them ends or ended; empty when nothing lies there
    record Facts(String folder, int authorities, int revocationLists, Optional<Instant> firstEnd) {}
}
