package tavolo.domain.study;

import tavolo.domain.feasibility.Assumptions;
import tavolo.domain.feasibility.BackOfficeInputs;
import tavolo.domain.feasibility.Channel;
import tavolo.domain.feasibility.FeasibilityInputs;

/// How the work of a study reaches people.
public enum StudyKind {
    /// One call at a time.
    VOICE,
    /// Several conversations at a time.
    CHAT,
    /// Work that waits, without a queue of people.
    WORKLOAD;

    /// How the work of `inputs` reaches people.
    public static StudyKind of(Assumptions inputs) {
        return switch (inputs) {
            case BackOfficeInputs _ -> WORKLOAD;
            case FeasibilityInputs queue ->
                    switch (queue.profile().channel()) {
                        case Channel.Voice() -> VOICE;
                        case Channel.Chat(double concurrency) -> atOnce(concurrency);
                    };
        };
    }

    /// Chats one at a time are calls.
    public static StudyKind atOnce(double concurrency) {
        return concurrency > 1 ? CHAT : VOICE;
    }
}
