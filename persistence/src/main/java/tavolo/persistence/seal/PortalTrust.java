package tavolo.persistence.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Supplier;
import tavolo.domain.document.Bytes;

/// What the portal's own signatures are judged by.
///
/// @param anchors the portal's roots, under which its people and its seal sign
/// @param timeAnchors roots of the time stamping authorities that the portal asks; of people's
///   certificates they prove nothing
/// @param lists the present lists of revoked certificates, in DER
public record PortalTrust(
        List<X509Certificate> anchors,
        List<X509Certificate> timeAnchors,
        Supplier<List<Bytes>> lists) {

    public PortalTrust {
        anchors = List.copyOf(anchors);
        timeAnchors = List.copyOf(timeAnchors);
    }
}
