package tavolo.persistence.seal.trust;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.env.Environment;

/// Where the European list of trusted lists is found, and whom to believe about it.
///
/// @param address of the list of the lists
/// @param signers file with the certificates that may sign it, in PEM or DER, as the Official
///   Journal publishes them
/// @param journal address of that publication, behind which later signers are announced by the list
///   itself; empty to follow none
/// @param countries whose national lists are read, by two capital letters
/// @param hosts the only ones that are ever asked, in lower case
/// @param every how long to wait between two looks
/// @param folder where the last good lists are kept
record ListSettings(
        String address,
        Path signers,
        Optional<String> journal,
        List<String> countries,
        Set<String> hosts,
        Duration every,
        Path folder) {

    private static final String PREFIX = "tavolo.trust.lists.";

    ListSettings {
        countries = List.copyOf(countries);
        hosts = Set.copyOf(hosts);
        if (every.compareTo(Duration.ofMinutes(1)) < 0) {
            throw new ListsUnavailable("tavolo.trust.lists.every must be a minute at least.");
        }
    }

    /// What `properties` say; empty if they name no address.
    ///
    /// @throws ListsUnavailable if something is missing
    static Optional<ListSettings> configured(Environment properties) {
        String address = said(properties, "address");
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String signers = said(properties, "signers");
        if (signers.isEmpty()) {
            throw new ListsUnavailable(
                    "Set tavolo.trust.lists.signers: the file with the certificates that may sign"
                            + " the list at tavolo.trust.lists.address.");
        }
        Set<String> hosts =
                new HashSet<>(words(said(properties, "hosts").toLowerCase(Locale.ROOT)));
        hosts.add(host(address));
        String every = said(properties, "every");
        return Optional.of(
                new ListSettings(
                        address,
                        Path.of(signers),
                        Optional.of(said(properties, "journal")).filter(url -> !url.isEmpty()),
                        words(said(properties, "countries").toUpperCase(Locale.ROOT)),
                        hosts,
                        every.isEmpty() ? Duration.ofHours(6) : Duration.parse(every),
                        Path.of(said(properties, "folder"))));
    }

    private static String host(String address) {
        try {
            return Optional.ofNullable(URI.create(address).getHost())
                    .orElseThrow(() -> new IllegalArgumentException("no host"))
                    .toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException broken) {
            throw new ListsUnavailable("tavolo.trust.lists.address is no address.", broken);
        }
    }

    private static String said(Environment properties, String name) {
        return properties.getProperty(PREFIX + name, "").strip();
    }

    private static List<String> words(String text) {
        return List.of(text.split("[,\\s]+")).stream().filter(word -> !word.isEmpty()).toList();
    }
}
