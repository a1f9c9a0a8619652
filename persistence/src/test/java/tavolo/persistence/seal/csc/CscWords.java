package tavolo.persistence.seal.csc;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;

/// What the provider in the tests says of itself and of its credential. Source: CSC API v2.0.0.2,
/// sections 11.1 and 11.5.
final class CscWords {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CscWords() {}

    static ObjectNode info(String address) {
        ObjectNode info = JSON.createObjectNode();
        info.put("specs", "2.0.0.0")
                .put("name", "Firma Lontana")
                .put("logo", address + "/logo.png")
                .put("region", "IT")
                .put("lang", "it-IT")
                .put("description", "Firma remota di prova")
                .put("oauth2", address + "/");
        info.putArray("authType").add("oauth2code");
        ArrayNode methods = info.putArray("methods");
        methods.add("credentials/list").add("credentials/info").add("signatures/signHash");
        info.putObject("signAlgorithms").putArray("algos").add("1.2.840.10045.4.3.2");
        return info;
    }

    static ObjectNode credential(QualifiedPerson person, CscServer.Manner manner) {
        ObjectNode info = JSON.createObjectNode();
        ObjectNode key = info.putObject("key");
        key.put("status", "enabled").put("len", 2048);
        ArrayNode algorithms = key.putArray("algo");
        manner.algorithms().forEach(algorithms::add);
        ObjectNode certificate = info.putObject("cert").put("status", "valid");
        ArrayNode chain = certificate.putArray("certificates");
        person.chain().forEach(each -> chain.add(base64(each)));
        ObjectNode auth = info.putObject("auth");
        auth.put("mode", manner.isExplicit() ? "explicit" : "oauth2code");
        if (manner.isExplicit()) {
            auth.put("expression", "PIN");
            auth.putArray("objects")
                    .addObject()
                    .put("type", "Password")
                    .put("id", "PIN")
                    .put("format", "N")
                    .put("label", "PIN di firma");
        }
        info.put("SCAL", manner.bindsToHash() ? "2" : "1").put("multisign", 1);
        return info;
    }

    private static String base64(X509Certificate certificate) {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
