package tavolo.persistence.seal.trust;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.env.Environment;

/// Where it is learned which certificates of authorities outside were revoked.
///
/// @param addresses of lists that are fetched now and then
/// @param every how long to wait between two looks
/// @param asked hosts that are asked about a certificate which names them, in lower case
record RevocationSettings(List<String> addresses, Duration every, Set<String> asked) {

    private static final String PREFIX = "tavolo.trust.revocations.";
    private static final Pattern HOST = Pattern.compile("[a-z0-9.-]+");
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    RevocationSettings {
        addresses = List.copyOf(addresses);
        asked = Set.copyOf(asked);
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new ListsUnavailable("tavolo.trust.revocations.every must be a minute at least.");
        }
        addresses.forEach(RevocationSettings::host);
        asked.forEach(RevocationSettings::requireHost);
    }

    /// What `properties` say.
    ///
    /// @throws ListsUnavailable if something is wrong
    static RevocationSettings configured(Environment properties) {
        String every = properties.getProperty(PREFIX + "every", "").strip();
        return new RevocationSettings(
                words(properties, "addresses"),
                every.isEmpty() ? Duration.ofHours(1) : Duration.parse(every),
                words(properties, "hosts").stream()
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()));
    }

    private static List<String> words(Environment properties, String name) {
        return BETWEEN.splitAsStream(properties.getProperty(PREFIX + name, ""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// The hosts of the lists, in lower case: the only ones from which these are fetched.
    Set<String> hosts() {
        Set<String> hosts = new HashSet<>();
        addresses.forEach(address -> hosts.add(host(address)));
        return hosts;
    }

    /// A name of a host, not an address: a scheme, a port or a path would be believed to restrict.
    private static void requireHost(String word) {
        if (!HOST.matcher(word).matches()) {
            throw new ListsUnavailable(
                    "tavolo.trust.revocations.hosts holds \"%s\", which is no name of a host."
                            .formatted(word));
        }
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .orElseThrow(() -> new IllegalArgumentException("no host"))
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            throw new ListsUnavailable(
                    "tavolo.trust.revocations.addresses holds what is no address.", broken);
        }
    }
}
