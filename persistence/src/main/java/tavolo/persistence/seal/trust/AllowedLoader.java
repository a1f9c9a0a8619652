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

/// Fetches lists over HTTP or HTTPS from the configured hosts and from no others, follows no
/// redirects, and reads no more than a list can be long. Which addresses are asked is written in
/// lists that come from outside.
final class AllowedLoader implements DataLoader {

    /// The longest national list has some five megabytes.
    static final int MOST_BYTES = 24 * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(30);
    private static final int OK = 200;

    private final transient HttpClient client =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final transient Set<String> hosts;
    private final int most;

    AllowedLoader(Set<String> hosts) {
        this(hosts, MOST_BYTES);
    }

    AllowedLoader(Set<String> hosts, int most) {
        this.hosts = Set.copyOf(hosts);
        this.most = most;
    }

    @Override
    public byte[] get(String address) {
        URI place = allowed(address);
        try {
            HttpResponse<InputStream> answer =
                    client.send(
                            HttpRequest.newBuilder(place).timeout(ANSWER).GET().build(),
                            HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                if (answer.statusCode() != OK) {
                    throw refused(place, "answers with " + answer.statusCode());
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
        String host = place.getHost() == null ? "" : place.getHost().toLowerCase(Locale.ROOT);
        if (!scheme.equalsIgnoreCase("https") && !scheme.equalsIgnoreCase("http")) {
            throw refused(place, "is neither HTTP nor HTTPS");
        }
        if (!hosts.contains(host)) {
            throw refused(place, "is at a host that tavolo.trust.lists.hosts does not name");
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

    @Override
    public byte[] post(String address, byte[] content) {
        throw new UnsupportedOperationException("lists are only read");
    }

    @Override
    public void setContentType(String type) {
        throw new UnsupportedOperationException("lists are only read");
    }
}
