package tavolo.persistence.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Supplier;
import tavolo.domain.document.Bytes;

/// What signatures are judged by.
///
/// @param anchors the trusted roots, of people's certificates and of time
/// @param lists the present lists of revoked certificates, in DER
public record PortalTrust(List<X509Certificate> anchors, Supplier<List<Bytes>> lists) {

    public PortalTrust {
        anchors = List.copyOf(anchors);
    }
}
