package tavolo.persistence.seal;

import java.util.List;
import java.util.Optional;
import tavolo.domain.signing.StampedFile;
import tavolo.domain.signing.TimeStamps;

/// Adds document time stamps with DSS.
final class DssTimeStamps implements TimeStamps {

    private final Pades pades;

    DssTimeStamps(Pades pades) {
        this.pades = pades;
    }

    @Override
    public Optional<StampedFile> stamp(byte[] file) {
        return pades.stamp(file);
    }

    @Override
    public List<TimeAuthority> authorities() {
        return pades.authorities();
    }
}
