package tavolo.domain.board;

import java.time.Instant;
import java.util.List;
import tavolo.domain.agreement.AgreementId;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.party.PartySide;
import tavolo.domain.target.TargetValue;

/// The newest table of targets of one agreement, in the list over all agreements.
///
/// @param changedAt when the agreement last changed; with the identity, the key of its place
/// @param revision how many tables were proposed
/// @param author the side that proposed the newest one
/// @param proposedAt when it was proposed
/// @param agreed whether every side with a stake agreed to it
/// @param values in the order of the catalogue
public record TargetsRow(
        AgreementId id,
        String number,
        String title,
        AgreementState state,
        Instant changedAt,
        int revision,
        PartySide author,
        Instant proposedAt,
        boolean agreed,
        List<TargetValue> values) {

    public TargetsRow {
        values = List.copyOf(values);
    }

    /// Where the next page of the list begins.
    public Key key() {
        return new Key(changedAt, id);
    }

    /// A place in the list: everything after it changed earlier, or at once and has a lesser
    /// identity.
    public record Key(Instant changedAt, AgreementId id) {}
}
