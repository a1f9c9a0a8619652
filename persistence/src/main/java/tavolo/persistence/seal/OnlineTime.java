package tavolo.persistence.seal;

import eu.europa.esig.dss.service.SecureRandomNonceSource;
import eu.europa.esig.dss.service.http.commons.TimestampDataLoader;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hc.client5.http.impl.DefaultHttpRequestRetryStrategy;
import org.apache.hc.core5.util.TimeValue;

/// Time stamping authorities at configured addresses, asked by RFC 3161 over HTTP with a nonce and
/// for their certificate.
///
/// @param addresses in the order in which they are asked
/// @param anchors the roots that their certificates must lead to
/// @param policy the policy that their stamps must follow; empty to take theirs
record OnlineTime(List<String> addresses, List<X509Certificate> anchors, Optional<String> policy) {

    private static final int CONNECT_MILLISECONDS = 3_000;
    private static final int ANSWER_MILLISECONDS = 5_000;

    OnlineTime {
        addresses = addresses.stream().map(String::strip).filter(at -> !at.isEmpty()).toList();
        anchors = List.copyOf(anchors);
        policy = policy.map(String::strip).filter(words -> !words.isEmpty());
        if (!addresses.isEmpty() && anchors.isEmpty()) {
            throw new KeysUnavailable(
                    "Set tavolo.time.anchors: the file with the root certificates of the time"
                            + " stamping authorities in tavolo.time.authorities.");
        }
    }

    /// The certificates in `file`, in PEM or DER; none if no file is given.
    ///
    /// @throws KeysUnavailable if the file cannot be read
    static List<X509Certificate> certificates(Optional<Path> file) {
        List<X509Certificate> read = new ArrayList<>();
        if (file.isEmpty()) {
            return read;
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            for (Certificate one :
                    CertificateFactory.getInstance("X.509").generateCertificates(in)) {
                read.add((X509Certificate) one);
            }
            return read;
        } catch (IOException | CertificateException broken) {
            throw new KeysUnavailable(
                    "The certificates in " + file.get() + " (tavolo.time.anchors) cannot be read.",
                    broken);
        }
    }

    List<TimeAuthorities.Authority> authorities() {
        StampCheck check = new StampCheck(anchors);
        return addresses.stream()
                .map(at -> new TimeAuthorities.Authority(at, false, source(at), check))
                .toList();
    }

    private OnlineTSPSource source(String address) {
        TimestampDataLoader loader = new TimestampDataLoader();
        loader.setTimeoutConnection(CONNECT_MILLISECONDS);
        loader.setTimeoutConnectionRequest(CONNECT_MILLISECONDS);
        loader.setTimeoutResponse(ANSWER_MILLISECONDS);
        loader.setTimeoutSocket(ANSWER_MILLISECONDS);
        loader.setRetryStrategy(
                new DefaultHttpRequestRetryStrategy(0, TimeValue.ZERO_MILLISECONDS));
        loader.setRedirectsEnabled(false);
        OnlineTSPSource source = new OnlineTSPSource(address, loader);
        source.setNonceSource(new SecureRandomNonceSource());
        policy.ifPresent(source::setPolicyOid);
        return source;
    }
}
