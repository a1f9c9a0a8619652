package tavolo.ui.problem;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.CanonicalValue;
import tavolo.domain.document.CanonicalValue.Members;
import tavolo.domain.document.CanonicalValue.Text;
import tavolo.domain.document.CanonicalValue.Whole;

/// Why a program does not get what it asked for, as `application/problem+json`.
///
/// Source: RFC 9457 — problem details: type, title, status, detail, and members of one's own.
///
/// @param code what went wrong, in kebab case; stable, for programs
/// @param detail the sentence that a page would say, for people
/// @param more members of its own
public record Problem(
        HttpStatus status, String code, String detail, Map<String, CanonicalValue> more) {

    private static final String TYPE = "urn:tavolo:problem:";

    public Problem {
        more = Map.copyOf(more);
    }

    /// A problem without further members.
    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail, Map.of());
    }

    /// The bytes of it.
    public byte[] bytes() {
        Map<String, CanonicalValue> members = new TreeMap<>(more);
        members.put("type", new Text(TYPE + code));
        members.put("title", new Text(status.getReasonPhrase()));
        members.put("status", new Whole(status.value()));
        members.put("detail", new Text(detail));
        return Canonical.of(new Members(members));
    }

    /// It as the answer to a request.
    public ResponseEntity<byte[]> answer() {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(bytes());
    }
}
