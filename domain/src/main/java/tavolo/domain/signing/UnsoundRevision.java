package tavolo.domain.signing;

import java.util.UUID;
import tavolo.domain.TavoloException;

/// A revision of our own making, a time stamp or long-term data, that our own judge does not call
/// valid; it is never stored.
public final class UnsoundRevision extends TavoloException {

    UnsoundRevision(UUID document, Verdict verdict) {
        super(
                "a new revision of document %s is %s: %s"
                        .formatted(
                                document, verdict.getClass().getSimpleName(), verdict.findings()));
    }

    @Override
    public String code() {
        return "unsound-revision";
    }
}
