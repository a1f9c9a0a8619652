package tavolo.domain.measured;

import java.time.LocalDate;
import java.util.List;
import tavolo.domain.actual.Reading;
import tavolo.domain.term.Validity;

/// One indicator before and since remote work began by the terms of an agreement, with nothing
/// excluded.
///
/// @param day the first day on which the agreement applies
/// @param pieces months in the order of time; the one in which the day lies is two
/// @param before over all that was counted before the day
/// @param since over all that was counted from the day on
public record RemoteTurn(LocalDate day, List<Piece> pieces, Reading before, Reading since) {

    /// A month, or a part of one, that was measured.
    ///
    /// @param isSince whether it lies on or after the day
    public record Piece(Validity days, boolean isSince, Reading reading) {}

    public RemoteTurn {
        pieces = List.copyOf(pieces);
    }
}
