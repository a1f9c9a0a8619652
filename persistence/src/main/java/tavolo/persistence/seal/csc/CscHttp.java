package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tavolo.domain.signing.RemoteTrouble;

/// Asks a provider and reads its answer: within a time, up to a size, without following it anywhere
/// else.
final class CscHttp {

    /// A certificate chain in Base64 is some 10 kB; this is far more than any answer needs.
    static final int LARGEST_ANSWER = 256 * 1024;

    private static final Duration CONNECT = Duration.ofSeconds(5);

    private static final ObjectMapper JSON =
            new ObjectMapper(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(12)
                                                    .maxStringLength(64 * 1024)
                                                    .maxNameLength(200)
                                                    .maxNumberLength(20)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final Duration patience;
    private final HttpClient client =
            HttpClient.newBuilder()
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT)
                    .build();

    /// @param patience how long one answer may take, its last byte included
    CscHttp(Duration patience) {
        this.patience = patience;
    }

    /// The object that `address` answers to the object `body`.
    ///
    /// @param token proves who asks; empty where nobody need be known
    CscAnswer<JsonNode> ask(URI address, String token, Map<String, ?> body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("Content-Type", "application/json");
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.POST(BodyPublishers.ofByteArray(json(body))));
    }

    /// The object that `address` answers to a form.
    ///
    /// @param authorization the header of that name; empty where it is left out
    CscAnswer<JsonNode> send(URI address, String authorization, Map<String, String> form) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/x-www-form-urlencoded");
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        return send(request.POST(BodyPublishers.ofString(encoded(form))));
    }

    /// The header `Authorization` of a client, both words encoded as in a form before they are
    /// joined. Source: RFC 6749, section 2.3.1 and appendix B.
    static String basic(String id, String secret) {
        String both = encoded(id) + ":" + encoded(secret);
        return "Basic "
                + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.US_ASCII));
    }

    /// `fields` as in a form or behind the question mark of an address.
    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static byte[] json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("texts and numbers can be written", impossible);
        }
    }

    private CscAnswer<JsonNode> send(HttpRequest.Builder request) {
        HttpRequest ready = request.header("Accept", "application/json").timeout(patience).build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                client.sendAsync(
                        ready, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST_ANSWER));
        try {
            return read(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException slow) {
            answer.cancel(true);
            return new CscAnswer.Bad<>(RemoteTrouble.TIMED_OUT);
        } catch (ExecutionException failed) {
            return new CscAnswer.Bad<>(reason(failed.getCause()));
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new CscAnswer.Bad<>(RemoteTrouble.UNREACHABLE);
        }
    }

    private static RemoteTrouble reason(@Nullable Throwable failure) {
        if (failure instanceof HttpTimeoutException) {
            return RemoteTrouble.TIMED_OUT;
        }
        return isTooLarge(failure) ? RemoteTrouble.ANSWER_TOO_LARGE : RemoteTrouble.UNREACHABLE;
    }

    /// The limit of the client says so in words only.
    private static boolean isTooLarge(@Nullable Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("exceeds capacity")) {
                return true;
            }
        }
        return false;
    }

    private static CscAnswer<JsonNode> read(HttpResponse<byte[]> response) {
        int status = response.statusCode();
        if (status == 200) {
            return object(response.body());
        }
        return new CscAnswer.Bad<>(trouble(status, response.body()));
    }

    /// Source: CSC API v2.0.0.2, section 10.1.
    private static RemoteTrouble trouble(int status, byte[] body) {
        if (status >= 300 && status < 400) {
            return RemoteTrouble.SENT_ELSEWHERE;
        }
        if (status == 429 || status == 503) {
            return RemoteTrouble.BUSY;
        }
        if (status >= 500) {
            return RemoteTrouble.BROKEN;
        }
        if (status == 401 || status == 403) {
            return RemoteTrouble.NOT_AUTHORISED;
        }
        return status >= 400 ? requestTrouble(body) : RemoteTrouble.ANSWER_UNREADABLE;
    }

    /// Source: CSC API v2.0.0.2, section 10.2, table 3, and section 11.6.
    private static RemoteTrouble requestTrouble(byte[] body) {
        if (!(object(body) instanceof CscAnswer.Good<JsonNode>(JsonNode answer))) {
            return RemoteTrouble.REQUEST_REFUSED;
        }
        return switch (answer.path("error").asText("")) {
            case "invalid_token",
                    "expired_token",
                    "invalid_grant",
                    "invalid_client",
                    "unauthorized_client",
                    "access_denied" ->
                    RemoteTrouble.NOT_AUTHORISED;
            case "invalid_authentication_data", "invalid_pin", "invalid_otp" ->
                    RemoteTrouble.WRONG_SECRETS;
            case "temporarily_unavailable" -> RemoteTrouble.BUSY;
            default -> RemoteTrouble.REQUEST_REFUSED;
        };
    }

    private static CscAnswer<JsonNode> object(byte[] body) {
        try {
            JsonNode read = JSON.readTree(body);
            return read != null && read.isObject()
                    ? new CscAnswer.Good<>(read)
                    : new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
        } catch (IOException unreadable) {
            return new CscAnswer.Bad<>(RemoteTrouble.ANSWER_UNREADABLE);
        }
    }
}
