package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/// A provider of remote signatures inside the tests, written from the text of the API v2.0 and
/// independent of the client: it checks what it is sent as the text says that a provider does. One
/// person with one credential. Source: CSC API v2.0.0.2, sections 8.4, 10 and 11.
public final class CscServer implements AutoCloseable {

    public static final String CREDENTIAL = "GX0112348";
    public static final String CLIENT = "tavolo-prova";
    public static final String SECRET = "segreto: di+prova 100%";
    public static final String PIN = "135790";

    private static final ObjectMapper JSON = new ObjectMapper();
    static final String SHA_256 = "2.16.840.1.101.3.4.2.1";

    private final HttpServer server;
    private volatile QualifiedPerson person;
    private volatile Manner manner;
    private final CscAuthorizationServer authorization = new CscAuthorizationServer();
    private final CscSigningDesk desk = new CscSigningDesk(authorization);
    private final Map<String, Reply> instead = new ConcurrentHashMap<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private volatile List<String> listed = List.of(CREDENTIAL);

    /// How the provider works.
    ///
    /// @param isPlain whether it sends the two numbers of an elliptic curve one behind the other
    /// @param bindsToHash whether what was allowed holds for one hash (SCAL 2) or for any (SCAL 1)
    /// @param isExplicit whether it asks for a PIN through the portal
    /// @param algorithms what it says that the key can do
    public record Manner(
            boolean isPlain, boolean bindsToHash, boolean isExplicit, List<String> algorithms) {

        /// Numbers in DER, bound to the hash, allowed at the provider's page.
        public static Manner usual(String... algorithms) {
            return new Manner(false, true, false, List.of(algorithms));
        }

        public Manner plain() {
            return new Manner(true, bindsToHash, isExplicit, algorithms);
        }

        public Manner unbound() {
            return new Manner(isPlain, false, isExplicit, algorithms);
        }

        public Manner explicit() {
            return new Manner(isPlain, bindsToHash, true, algorithms);
        }
    }

    /// An answer given in place of the right one.
    public record Reply(int status, String body, Map<String, String> headers, long afterMillis) {
        public static Reply of(int status, String body) {
            return new Reply(status, body, Map.of(), 0);
        }
    }

    /// What was sent to a method.
    public record Call(String method, Map<String, String> fields, String authorization) {}

    public CscServer(QualifiedPerson person, Manner manner) {
        this.person = person;
        this.manner = manner;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /// Serves another person from now on.
    public void serve(QualifiedPerson next, Manner nextManner) {
        person = next;
        manner = nextManner;
    }

    /// Where it answers, without a path.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /// Lets `method` answer this, whatever it is asked.
    public void answer(String method, Reply reply) {
        instead.put(method, reply);
    }

    /// Lets `credentials/info` answer this about `credential`.
    void answerAbout(String credential, Reply reply) {
        instead.put("credentials/info " + credential, reply);
    }

    /// Lists these credentials, of which it knows the one only.
    void list(List<String> credentials) {
        listed = List.copyOf(credentials);
    }

    /// Lets every method answer as it should again.
    public void behave() {
        instead.clear();
        desk.signSomethingElse(false);
    }

    /// Lets it sign another hash than the one it is asked to sign.
    public void signSomethingElse() {
        desk.signSomethingElse(true);
    }

    /// Its authorization server, which answers at the same host.
    CscAuthorizationServer authorization() {
        return authorization;
    }

    /// What was asked, in order.
    public List<Call> calls() {
        return List.copyOf(calls);
    }

    /// What was sent to `method` last.
    public Call last(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList().getLast();
    }

    /// The person looks at the provider's `page` and says yes; where their browser is sent then.
    public URI visit(URI page) {
        Map<String, String> asked = fields(page.getRawQuery());
        calls.add(new Call("oauth2/authorize", asked, ""));
        return authorization.visit(page.getPath(), asked, manner.bindsToHash());
    }

    private void serve(HttpExchange exchange) throws IOException {
        String method = exchange.getRequestURI().getPath().replaceFirst("^/(csc/v2/)?", "");
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String proof = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Reply reply;
        try {
            String query = exchange.getRequestURI().getRawQuery();
            Reply prepared = instead.get(method);
            reply =
                    prepared != null
                            ? prepared
                            : answer(query == null ? method : method + "?" + query, body, proof);
        } catch (Refused no) {
            reply = Reply.of(no.status, error(no.word));
        }
        try (exchange) {
            Thread.sleep(reply.afterMillis());
            byte[] content = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json;charset=UTF-8");
            reply.headers().forEach(exchange.getResponseHeaders()::add);
            exchange.sendResponseHeaders(reply.status(), content.length);
            exchange.getResponseBody().write(content);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Reply answer(String method, String body, String proof) {
        if (authorization.isTokenPath("/" + method)) {
            Map<String, String> asked = fields(body);
            calls.add(new Call("oauth2/token", asked, proof));
            return json(authorization.token(asked, proof));
        }
        if (authorization.isPage("/" + method.replaceFirst("\\?.*", ""))) {
            URI back = visit(URI.create("/" + method));
            return new Reply(302, "", Map.of("Location", back.toString()), 0);
        }
        JsonNode asked = read(body);
        Map<String, String> shown = new HashMap<>();
        asked.properties().forEach(field -> shown.put(field.getKey(), field.getValue().toString()));
        calls.add(new Call(method, shown, proof));
        if (method.equals("info")) {
            return json(CscWords.info(address()));
        }
        String token = proof.replaceFirst("^Bearer ", "");
        if (method.equals("signatures/signHash")) {
            return json(desk.signHash(asked, token, person, manner));
        }
        authorization.requireService(token);
        return switch (method) {
            case "credentials/list" -> json(list());
            case "credentials/info" -> credential(asked);
            case "credentials/authorize" -> json(desk.authorize(asked, manner));
            default -> Reply.of(501, error("not implemented"));
        };
    }

    private ObjectNode list() {
        ObjectNode list = JSON.createObjectNode();
        ArrayNode ids = list.putArray("credentialIDs");
        listed.forEach(ids::add);
        return list;
    }

    private Reply credential(JsonNode asked) {
        String id = asked.path("credentialID").asText();
        Reply prepared = instead.get("credentials/info " + id);
        if (prepared != null) {
            return prepared;
        }
        if (!CREDENTIAL.equals(id)) {
            throw new Refused(400, "invalid_request");
        }
        return json(CscWords.credential(person, manner));
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException unreadable) {
            throw new Refused(400, "invalid_request");
        }
    }

    private static Reply json(JsonNode node) {
        return Reply.of(200, node.toString());
    }

    private static String error(String word) {
        return JSON.createObjectNode().put("error", word).toString();
    }

    /// The fields of a form or of what stands behind the question mark.
    public static Map<String, String> fields(String encoded) {
        return CscAuthorizationServer.fields(encoded);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /// The provider says no.
    static final class Refused extends RuntimeException {
        private final int status;
        private final String word;

        Refused(int status, String word) {
            super(word);
            this.status = status;
            this.word = word;
        }
    }
}
