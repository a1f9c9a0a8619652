package tavolo.domain.agreement;

/// What an answer to the worth of targets came to.
///
/// @param open how many rows, the cap included, the organisation has still to agree to or contest
public record PayoffsAnswered(int accepted, int countered, int objected, int open) {}
