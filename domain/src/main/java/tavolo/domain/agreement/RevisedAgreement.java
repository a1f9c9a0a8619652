package tavolo.domain.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.RevisionKind;

/// The agreement that another one changes, as far as the other one names it.
///
/// @param kind what the other one changes
/// @param startsOn first day on which it applies
/// @param texts its texts that are closed, by instrument
public record RevisedAgreement(
        AgreementId id,
        String number,
        RevisionKind kind,
        AgreementState state,
        LocalDate startsOn,
        Map<InstrumentKind, ClosedText> texts) {

    public RevisedAgreement {
        texts = Map.copyOf(texts);
    }

    /// A text as it was closed.
    public record ClosedText(Sha256 digest, Instant closedAt) {}

    /// The closed text of `kind`; empty if it has none.
    public Optional<ClosedText> text(InstrumentKind kind) {
        return Optional.ofNullable(texts.get(kind));
    }
}
