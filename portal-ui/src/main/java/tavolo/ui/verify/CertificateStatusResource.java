package tavolo.ui.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tavolo.domain.document.Bytes;
import tavolo.domain.signing.CertificateStatus;

/// What the portal's authority publishes for everybody: its certificates, its lists of what was
/// revoked, and answers to OCSP requests. Addresses of these stand in the certificates.
@RestController
final class CertificateStatusResource {

    private static final Duration CERTIFICATES_KEPT = Duration.ofDays(1);
    private static final Duration LISTS_KEPT = Duration.ofMinutes(5);
    private static final int LONGEST_REQUEST = 10_000;

    private static final String CERTIFICATE = "application/pkix-cert";
    private static final String LIST = "application/pkix-crl";
    private static final String OCSP_ANSWER = "application/ocsp-response";

    private final CertificateStatus status;

    CertificateStatusResource(CertificateStatus status) {
        this.status = status;
    }

    @GetMapping("/pki/root.cer")
    ResponseEntity<byte[]> root() {
        return answer(status.root(), CERTIFICATE, CERTIFICATES_KEPT);
    }

    @GetMapping("/pki/issuing.cer")
    ResponseEntity<byte[]> issuing() {
        return answer(status.issuing(), CERTIFICATE, CERTIFICATES_KEPT);
    }

    @GetMapping("/pki/root.crl")
    ResponseEntity<byte[]> rootList() {
        return answer(status.rootList(), LIST, LISTS_KEPT);
    }

    @GetMapping("/pki/crl")
    ResponseEntity<byte[]> list() {
        return answer(status.list(), LIST, LISTS_KEPT);
    }

    /// Reads at most ten thousand bytes: a request for some certificates is much shorter.
    @PostMapping("/pki/ocsp")
    ResponseEntity<byte[]> ocsp(HttpServletRequest request) throws IOException {
        byte[] asked = request.getInputStream().readNBytes(LONGEST_REQUEST);
        return answer(status.answer(asked), OCSP_ANSWER, Duration.ZERO);
    }

    private static ResponseEntity<byte[]> answer(Bytes content, String type, Duration kept) {
        CacheControl cache =
                kept.isZero() ? CacheControl.noStore() : CacheControl.maxAge(kept).cachePublic();
        return ResponseEntity.ok()
                .cacheControl(cache)
                .contentType(MediaType.parseMediaType(type))
                .body(content.toArray());
    }
}
