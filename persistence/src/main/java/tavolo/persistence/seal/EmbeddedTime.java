package tavolo.persistence.seal;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/// The portal's own time stamping authority, for trials. Its clock is that of this machine and
/// nobody supervises it: it shows how everything works and proves the time to nobody else.
final class EmbeddedTime implements TSPSource {

    private static final long serialVersionUID = 1L;

    /// A policy of our own, from the arc for which nobody need be asked. Source: ITU-T X.667.
    static final String POLICY = "2.25.142186274219867012865231109284420861237";

    private final transient PortalKeys keys;
    private final transient InstantSource clock;

    EmbeddedTime(PortalKeys keys, InstantSource clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /// The authority for the list of those that are asked.
    static TimeAuthorities.Authority authority(PortalKeys keys, InstantSource clock) {
        return new TimeAuthorities.Authority(
                Certifier.TIME_NAME,
                true,
                new EmbeddedTime(keys, clock),
                new StampCheck(keys.anchors()));
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        PortalKeys.Pair time = keys.time();
        List<X509Certificate> chain =
                List.of(time.certificate(), keys.issuing().certificate(), keys.root());
        KeyEntityTSPSource source = new KeyEntityTSPSource(time.key(), time.certificate(), chain);
        source.setTsaPolicy(POLICY);
        source.setProductionTime(Date.from(clock.instant()));
        source.setDigestAlgorithm(DigestAlgorithm.SHA256);
        return source.getTimeStampResponse(algorithm, digest);
    }
}
