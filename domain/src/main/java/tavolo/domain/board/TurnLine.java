package tavolo.domain.board;

import java.time.Instant;
import tavolo.domain.party.PartySide;

/// A side that has something to do, how many things, and since when.
public record TurnLine(PartySide side, int todo, Instant since) {}
