package tavolo.persistence.seal.trust;

import eu.europa.esig.dss.spi.client.http.DataLoader;
import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Fetches lists and answers over HTTP or HTTPS from the configured hosts and from no others,
/// follows no redirects, and reads no more than a list can be long. Which addresses are asked is
/// written in lists and certificates that come from outside.
final class AllowedLoader implements DataLoader {

    /// The longest national list has some five megabytes.
    static final int MOST_BYTES = 24 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int OK = 200;

    /// Source: RFC 6960, appendix A.1.
    private static final String OCSP_REQUEST = "application/ocsp-request";

    private final transient HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final transient Set<String> hosts;
    private final int most;
    private final Duration answer;

    AllowedLoader(Set<String> hosts) {
        this(hosts, MOST_BYTES);
    }

    AllowedLoader(Set<String> hosts, int most) {
        this(hosts, most, ANSWER);
    }

    /// @param answer how long it waits for the first byte
    AllowedLoader(Set<String> hosts, int most, Duration answer) {
        this.hosts = Set.copyOf(hosts);
        this.most = most;
        this.answer = answer;
    }

    @Override
    public byte[] get(String address) {
        URI place = allowed(address);
        return content(place, HttpRequest.newBuilder(place).GET());
    }

    /// Asks a responder of OCSP.
    @Override
    public byte[] post(String address, byte[] question) {
        URI place = allowed(address);
        return content(
                place,
                HttpRequest.newBuilder(place)
                        .header("Content-Type", OCSP_REQUEST)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(question)));
    }

    private byte[] content(URI place, HttpRequest.Builder request) {
        try {
            HttpResponse<InputStream> said =
                    client.send(
                            request.timeout(answer).build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = said.body()) {
                if (said.statusCode() != OK) {
                    throw refused(place, "answers with " + said.statusCode());
                }
                byte[] content = body.readNBytes(most + 1);
                if (content.length > most) {
                    throw refused(place, "is longer than " + most + " bytes");
                }
                return content;
            }
        } catch (IOException silent) {
            throw refused(place, "does not answer: " + silent.getClass().getSimpleName());
        } catch (InterruptedException leaving) {
            Thread.currentThread().interrupt();
            throw refused(place, "was not waited for");
        }
    }

    private URI allowed(String address) {
        URI place;
        try {
            place = URI.create(address);
        } catch (IllegalArgumentException broken) {
            throw new DSSExternalResourceException("an address of a list cannot be read", broken);
        }
        String scheme = place.getScheme() == null ? "" : place.getScheme();
        if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
            throw refused(place, "is neither HTTP nor HTTPS");
        }
        if (!hosts.contains(host(place))) {
            throw refused(place, "is at a host that the configuration does not name");
        }
        return place;
    }

    private static DSSExternalResourceException refused(URI place, String why) {
        return new DSSExternalResourceException(place + " " + why);
    }

    @Override
    public DataAndUrl get(List<String> addresses) {
        String first = addresses.getFirst();
        return new DataAndUrl(first, get(first));
    }

    /// Only questions of OCSP are posted.
    @Override
    public void setContentType(String type) {
        if (!type.equals(OCSP_REQUEST)) {
            throw new UnsupportedOperationException("only questions of OCSP are posted");
        }
    }

    /// Whether the host of `address` may be asked.
    boolean isAllowed(String address) {
        try {
            return hosts.contains(host(URI.create(address)));
        } catch (IllegalArgumentException broken) {
            return false;
        }
    }

    private static String host(URI place) {
        return place.getHost() == null ? "" : place.getHost().toLowerCase(Locale.ROOT);
    }
}
