package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.util.Optional;
import tavolo.domain.document.Bytes;
import tavolo.domain.evidence.StatementStamps;

/// Asks the portal's time stamping authorities for stamps on statements.
final class StampedStatements implements StatementStamps {

    private final TimeAuthorities authorities;

    StampedStatements(TimeAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Optional<Bytes> over(Bytes content) {
        try {
            byte[] digest = content.digest().bytes();
            return Optional.of(
                    Bytes.of(
                            authorities
                                    .ask()
                                    .getTimeStampResponse(DigestAlgorithm.SHA256, digest)
                                    .getBytes()));
        } catch (NoTimeStamp none) {
            return Optional.empty();
        }
    }
}
