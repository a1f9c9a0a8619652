package tavolo.domain.board;

import java.util.Optional;
import java.util.Set;
import tavolo.domain.agreement.AgreementState;
import tavolo.domain.party.PartySide;

/// What narrows the list of agreements.
///
/// @param text part of number, title or a party's name, any case; blank for all
/// @param states the states shown; empty for all
/// @param turn only those where this side has something to do
public record BoardFilter(String text, Set<AgreementState> states, Optional<PartySide> turn) {

    public BoardFilter {
        states = Set.copyOf(states);
    }

    /// Everything.
    public static BoardFilter all() {
        return new BoardFilter("", Set.of(), Optional.empty());
    }
}
