package tavolo.persistence.seal.trust;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/// Where lists of revoked certificates of authorities outside are fetched.
///
/// @param addresses of the lists; nothing else is ever asked
/// @param every how long to wait between two looks
record RevocationSettings(List<String> addresses, Duration every) {

    private static final String PREFIX = "tavolo.trust.revocations.";
    private static final Pattern BETWEEN = Pattern.compile("[,\\s]+");

    RevocationSettings {
        addresses = List.copyOf(addresses);
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new ListsUnavailable("tavolo.trust.revocations.every must be a minute at least.");
        }
        addresses.forEach(RevocationSettings::host);
    }

    /// What `properties` say; empty if they name no address.
    ///
    /// @throws ListsUnavailable if something is wrong
    static Optional<RevocationSettings> configured(Environment properties) {
        List<String> addresses =
                BETWEEN.splitAsStream(properties.getProperty(PREFIX + "addresses", ""))
                        .filter(word -> !word.isEmpty())
                        .toList();
        String every = properties.getProperty(PREFIX + "every", "").strip();
        return addresses.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new RevocationSettings(
                                addresses,
                                every.isEmpty() ? Duration.ofHours(1) : Duration.parse(every)));
    }

    /// The only hosts that are asked, in lower case.
    Set<String> hosts() {
        Set<String> hosts = new HashSet<>();
        addresses.forEach(address -> hosts.add(host(address)));
        return hosts;
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
