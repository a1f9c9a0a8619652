package tavolo.domain.board;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.notice.NoticeKind;

/// A notice in somebody's list.
public record NoticeLine(
        UUID id,
        NoticeKind kind,
        Optional<AgreementId> agreement,
        String number,
        String title,
        Map<String, String> details,
        Instant createdAt,
        boolean read) {

    public NoticeLine {
        details = Map.copyOf(details);
    }
}
