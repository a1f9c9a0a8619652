package tavolo.ui.figure;

import java.time.Clock;
import org.springframework.stereotype.Component;
import tavolo.domain.machine.KeepTokens;

/// What the part on keys acts with; keys end by the real clock, whatever the day of business is.
@Component
record TokenDeeds(KeepTokens keep, Clock clock) {}
