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
import tavolo.persistence.seal.csc.CscProvider.Authorization;
import tavolo.persistence.seal.csc.CscProvider.Client;
import tavolo.persistence.seal.csc.CscProvider.ClientProof;

/// The configured providers: `tavolo.remote-signing.<id>.name`, `.address`, `.client-id`,
/// `.client-secret`; `.authorization` where the authorization server is not at the root of the same
/// host, `.authorize-address` and `.token-address` where its paths are not those of the API, and
/// `.client-authentication=form` where it takes the secret in the form only.
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
            @Nullable String authorizeAddress,
            @Nullable String tokenAddress,
            @Nullable String clientId,
            @Nullable String clientSecret,
            @Nullable String clientAuthentication) {

        CscProvider as(String id) {
            URI service = uri(address);
            return new CscProvider(
                    id,
                    text(name),
                    service,
                    authorizationOf(service),
                    new Client(text(clientId), text(clientSecret), proof(id)));
        }

        private Authorization authorizationOf(URI service) {
            Authorization usual =
                    Authorization.at(authorization == null ? rootOf(service) : uri(authorization));
            return new Authorization(
                    usual.root(),
                    authorizeAddress == null ? usual.authorize() : uri(authorizeAddress),
                    tokenAddress == null ? usual.token() : uri(tokenAddress));
        }

        private ClientProof proof(String id) {
            return switch (clientAuthentication == null ? "basic" : text(clientAuthentication)) {
                case "basic" -> ClientProof.BASIC;
                case "form" -> ClientProof.FORM;
                default ->
                        throw CscProvider.refuse(
                                id, "client-authentication", "is neither basic nor form");
            };
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
