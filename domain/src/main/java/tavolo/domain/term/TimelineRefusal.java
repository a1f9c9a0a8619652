package tavolo.domain.term;

import java.time.Instant;
import java.util.List;
import tavolo.domain.Refusal;

/// Why something cannot be recorded in the timeline of a target.
public sealed interface TimelineRefusal extends Refusal {

    /// Other versions apply already on these days.
    record DaysOverlap(List<Segment> taken) implements TimelineRefusal {

        public DaysOverlap {
            taken = List.copyOf(taken);
        }
    }

    /// Nothing would apply on these days, between what is recorded and what comes.
    record DaysLeftOut(Validity days) implements TimelineRefusal {}

    /// Nothing applies on any of these days, so that there is nothing to supersede or to end.
    record NothingApplies(Validity days) implements TimelineRefusal {}

    /// The terms contradict themselves or a standard.
    record TermsUnfit(List<TermsProblem> problems) implements TimelineRefusal {

        public TermsUnfit {
            problems = List.copyOf(problems);
        }
    }

    /// Something was recorded at that moment or after it; read again and decide anew.
    record RecordedMeanwhile(Instant last) implements TimelineRefusal {}
}
