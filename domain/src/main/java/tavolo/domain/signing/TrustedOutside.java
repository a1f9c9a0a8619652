package tavolo.domain.signing;

import java.time.Instant;
import java.util.List;
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
    /// @param asked hosts of authorities that are asked whether a certificate was revoked, in order
    /// @param firstEnd when the first of all of them ends or ended; empty when nothing lies there
    /// @param lists the trusted lists; empty when none are configured
    record Facts(
            String folder,
            int authorities,
            int revocationLists,
            List<String> asked,
            Optional<Instant> firstEnd,
            Optional<Lists> lists) {

        public Facts {
            asked = List.copyOf(asked);
        }
    }

    /// The trusted lists of the European Union that are known.
    ///
    /// @param failedAt when some list could not be read, or was wrong, at the last look; empty when
    ///   all were right, and before the first
    record Lists(List<NationalList> known, Optional<Instant> failedAt) {

        public Lists {
            known = List.copyOf(known);
        }
    }

    /// One list.
    ///
    /// @param territory two capital letters
    /// @param services how many certificates of services it names
    /// @param goodUntil when it, or the list that names it, ends
    /// @param readAt when it was last found to be right
    record NationalList(
            String territory, int services, Instant issued, Instant goodUntil, Instant readAt) {}
}
