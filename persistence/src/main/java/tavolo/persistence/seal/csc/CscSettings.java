package tavolo.persistence.seal.csc;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/// The configured providers: `tavolo.remote-signing.<id>.name`, `.address`, `.client-id`,
/// `.client-secret`, and `.authorization` where the authorization server is not at the root of the
/// same host.
///
/// @param back where people come back to, registered with every provider
record CscSettings(List<CscProvider> providers, URI back) {

    private static final String ROOT = "tavolo.remote-signing";

    CscSettings {
        providers = providers.stream().sorted(Comparator.comparing(CscProvider::name)).toList();
    }

    /// One provider as it is written in the configuration.
    record Entry(
            @Nullable String name,
            @Nullable String address,
            @Nullable String authorization,
            @Nullable String clientId,
            @Nullable String clientSecret) {

        CscProvider as(String id) {
            URI service = uri(address);
            return new CscProvider(
                    id,
                    text(name),
                    service,
                    authorization == null ? rootOf(service) : uri(authorization),
                    text(clientId),
                    text(clientSecret));
        }

        private static String text(@Nullable String given) {
            return given == null ? "" : given.strip();
        }

        private static URI uri(@Nullable String given) {
            try {
                return URI.create(text(given));
            } catch (IllegalArgumentException noAddress) {
                return URI.create("");
            }
        }

        private static URI rootOf(URI service) {
            return service.isAbsolute() && !service.isOpaque() ? service.resolve("/") : service;
        }
    }

    /// @throws ProviderIncomplete naming what is wrong with the settings, never a secret
    static CscSettings of(Environment environment, String returnPath) {
        Map<String, Entry> entries =
                Binder.get(environment)
                        .bind(ROOT, Bindable.mapOf(String.class, Entry.class))
                        .orElse(Map.of());
        String address =
                environment.getProperty(
                        "tavolo.address",
                        "http://localhost:" + environment.getProperty("server.port", "8080"));
        String base = address.endsWith("/") ? address : address + "/";
        return new CscSettings(
                entries.entrySet().stream()
                        .map(entry -> entry.getValue().as(entry.getKey()))
                        .toList(),
                URI.create(base + returnPath));
    }

    Optional<CscProvider> find(String id) {
        return providers.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }
}
