package tavolo.domain.board;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tavolo.domain.agreement.InstrumentId;
import tavolo.domain.agreement.InstrumentStatus;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;

/// How far one instrument has come. For a side that does not sign it, only what that side may know:
/// that it exists, its status and digest; no names, no document. A provider or client is also told
/// how many of its clauses are agreed; a union is not, for that tells of talks about money.
///
/// @param readable whether the asking side signs it and so may read all of it
/// @param agreed how many of its clauses are agreed; empty when the asking side may not know
/// @param total how many clauses it has
/// @param signatories empty when not readable
/// @param document the paper, once sealed; empty when not readable
public record InstrumentLine(
        InstrumentId id,
        InstrumentKind kind,
        InstrumentStatus status,
        int edition,
        boolean readable,
        Optional<Integer> agreed,
        int total,
        Optional<Sha256> textDigest,
        List<SignatoryLine> signatories,
        Optional<UUID> document) {

    public InstrumentLine {
        signatories = List.copyOf(signatories);
    }

    /// Those who have to sign before `line` can.
    public List<SignatoryLine> before(SignatoryLine line) {
        return signatories.stream().filter(other -> other.isBefore(line)).toList();
    }

    /// Whether some sign before others.
    public boolean isOrdered() {
        return signatories.stream().mapToInt(SignatoryLine::place).distinct().count() > 1;
    }

    /// Whether every clause is known to be agreed.
    public boolean isAgreed() {
        return agreed.filter(count -> count == total).isPresent();
    }

    /// Whether its clauses may still change.
    public boolean isOpen() {
        return status == InstrumentStatus.OPEN;
    }
}
