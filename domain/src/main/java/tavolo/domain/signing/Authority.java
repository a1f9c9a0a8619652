package tavolo.domain.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;

/// The portal's own certificate authority, which vouches for the seal and for every person's
/// short-lived certificate. Published so that anybody can check a paper without the portal.
public interface Authority {

    /// How long before an end the administrator is warned.
    Duration WARNED_BEFORE = Duration.ofDays(60);

    /// What ends some day and has to be renewed.
    enum Part {
        /// The certificate of the root.
        ROOT,
        /// The certificate of the authority that issues; the root renews it at a start.
        ISSUING,
        /// The list of what the root revoked; the root renews it at a start.
        ROOT_LIST
    }

    /// The facts shown on the administration page.
    Facts facts();

    /// What there is to know about the authority.
    ///
    /// @param subject the name in the root certificate
    /// @param fingerprint the digest of the root certificate
    /// @param validUntil the end of the root certificate
    /// @param keptIn where the keys are kept, as text for the administrator
    /// @param token the hardware that keeps the key that issues, as text for the administrator;
    ///   empty when it is kept with the others
    /// @param hasGivenSecret whether the secret that opens the keys was given by the operator
    ///   rather than generated beside them
    /// @param root the root certificate in DER
    /// @param issuing the name in the certificate of the authority that issues under the root
    /// @param issuingUntil the end of that certificate
    /// @param rootIsOffline whether the key of the root is away from this machine
    /// @param rootListUntil until when what the root publishes holds; before that, its key is
    ///   needed
    /// @param formerRoots digests of roots of earlier days, trusted for what was signed under them
    record Facts(
            String subject,
            Sha256 fingerprint,
            Instant validUntil,
            String keptIn,
            Optional<String> token,
            boolean hasGivenSecret,
            Bytes root,
            String issuing,
            Instant issuingUntil,
            boolean rootIsOffline,
            Instant rootListUntil,
            List<Sha256> formerRoots) {

        public Facts {
            formerRoots = List.copyOf(formerRoots);
        }

        /// What ends within [#WARNED_BEFORE] of `now`, or has ended.
        public Set<Part> dueAt(Instant now) {
            Instant soon = now.plus(WARNED_BEFORE);
            Set<Part> due = EnumSet.noneOf(Part.class);
            for (Part part : Part.values()) {
                if (!endOf(part).isAfter(soon)) {
                    due.add(part);
                }
            }
            return due;
        }

        /// Until when `part` holds.
        public Instant endOf(Part part) {
            return switch (part) {
                case ROOT -> validUntil;
                case ISSUING -> issuingUntil;
                case ROOT_LIST -> rootListUntil;
            };
        }
    }
}
