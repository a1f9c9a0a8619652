package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tavolo.domain.document.Sha256;
import tavolo.persistence.seal.csc.CscServer.Refused;

/// The authorization server of the provider in the tests: what it demands of the page to which
/// people are sent, of the client that brings a code, and of its own tokens. A client proves itself
/// by the header, and its secret is in no form. Source: CSC API v2.0.0.2, section 8.4; RFC 6749,
/// sections 2.3.1 and 5.2; RFC 7636, section 4.6.
final class CscAuthorizationServer {

    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private final Set<String> services = ConcurrentHashMap.newKeySet();
    private final Map<String, String> credentials = new ConcurrentHashMap<>();
    private volatile boolean takesForms;
    private volatile String page = "/oauth2/authorize";
    private volatile String token = "/oauth2/token";

    /// Takes the secret of a client in the form from now on, and in the form only.
    void takeForms() {
        takesForms = true;
    }

    /// Answers at these paths from now on.
    void move(String pagePath, String tokenPath) {
        page = pagePath;
        token = tokenPath;
    }

    /// The tokens of those who signed in count no longer; those of a consent do.
    void forgetSignIns() {
        services.clear();
    }

    boolean isPage(String path) {
        return path.equals(page);
    }

    boolean isTokenPath(String path) {
        return path.equals(token);
    }

    /// The person says yes to what is `asked` for at `path`; where their browser is sent then.
    URI visit(String path, Map<String, String> asked, boolean bindsToHash) {
        require(isPage(path), "path");
        require("code".equals(asked.get("response_type")), "response_type");
        require(CscServer.CLIENT.equals(asked.get("client_id")), "client_id");
        require("S256".equals(asked.get("code_challenge_method")), "code_challenge_method");
        require(asked.getOrDefault("code_challenge", "").length() == 43, "code_challenge");
        require(asked.getOrDefault("state", "").length() <= 255, "state");
        if ("credential".equals(asked.get("scope"))) {
            require(CscServer.CREDENTIAL.equals(asked.get("credentialID")), "credentialID");
            require("1".equals(asked.get("numSignatures")), "numSignatures");
            require(CscServer.SHA_256.equals(asked.get("hashAlgorithmOID")), "hashAlgorithmOID");
            require(!bindsToHash || asked.containsKey("hashes"), "hashes");
        } else {
            require("service".equals(asked.get("scope")), "scope");
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, asked);
        return URI.create(
                asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    /// The token for the code in `asked`, from the client that `authorization` proves.
    ObjectNode token(Map<String, String> asked, String authorization) {
        requireClient(asked, authorization);
        Map<String, String> allowed = codes.remove(asked.getOrDefault("code", ""));
        if (!"authorization_code".equals(asked.get("grant_type"))) {
            throw new Refused(400, "invalid_request");
        }
        String verifier = asked.getOrDefault("code_verifier", "");
        if (allowed == null
                || verifier.length() < 43
                || !url(Sha256.digestOf(verifier).bytes()).equals(allowed.get("code_challenge"))
                || !allowed.getOrDefault("redirect_uri", "").equals(asked.get("redirect_uri"))) {
            throw new Refused(400, "invalid_grant");
        }
        String issued = "4/CKN69L8gdSYp5_" + UUID.randomUUID();
        if ("credential".equals(allowed.get("scope"))) {
            credentials.put(issued, allowed.getOrDefault("hashes", ""));
        } else {
            services.add(issued);
        }
        return new ObjectMapper()
                .createObjectNode()
                .put("access_token", issued)
                .put("token_type", "Bearer")
                .put("expires_in", 300);
    }

    /// One proof and no second. Source: RFC 6749, section 2.3.
    private void requireClient(Map<String, String> asked, String authorization) {
        if (!CscServer.CLIENT.equals(asked.get("client_id"))) {
            throw new Refused(400, "invalid_request");
        }
        boolean known =
                takesForms
                        ? CscServer.SECRET.equals(asked.get("client_secret"))
                                && !authorization.startsWith("Basic ")
                        : !asked.containsKey("client_secret") && isClient(authorization);
        if (!known) {
            throw new Refused(401, "invalid_client");
        }
    }

    private static boolean isClient(String authorization) {
        if (!authorization.startsWith("Basic ")) {
            return false;
        }
        byte[] both = Base64.getDecoder().decode(authorization.substring("Basic ".length()));
        String text = new String(both, StandardCharsets.US_ASCII);
        int colon = text.indexOf(':');
        return colon > 0
                && CscServer.CLIENT.equals(decoded(text.substring(0, colon)))
                && CscServer.SECRET.equals(decoded(text.substring(colon + 1)));
    }

    /// Refuses what is no token of somebody who signed in.
    void requireService(String bearer) {
        if (!services.contains(bearer)) {
            throw new Refused(401, "invalid_token");
        }
    }

    /// The hash for which `bearer` was given, used up by this; empty unless it is a token for a
    /// credential.
    Optional<String> spend(String bearer) {
        return Optional.ofNullable(credentials.remove(bearer));
    }

    private static void require(boolean right, String what) {
        if (!right) {
            throw new AssertionError("a provider refuses this: " + what);
        }
    }

    /// The fields of a form or of what stands behind the question mark.
    static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (String pair : encoded.split("&", -1)) {
            int at = pair.indexOf('=');
            String name = decoded(pair.substring(0, at));
            require(seen.add(name), "a repeated parameter: " + name);
            fields.put(name, decoded(pair.substring(at + 1)));
        }
        return fields;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
