package tavolo.domain;

import java.time.Instant;
import java.time.LocalDate;

/// The clock of deadlines, positions and everything that screens call *today*. In a demonstration
/// it may start on another day than the real one; cryptography, audit and sessions never use it.
public interface BusinessClock {

    /// The present moment of business.
    Instant now();

    /// The present day in Italy.
    LocalDate today();
}
