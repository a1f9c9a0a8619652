package tavolo.domain.feasibility;

/// A channel on which people wait for an agent. Back office has no queue of people: see
/// [BackOfficePlan].
public sealed interface Channel {

    /// One call at a time.
    record Voice() implements Channel {

        @Override
        public double occupyingSeconds(double handleSeconds) {
            return handleSeconds;
        }
    }

    /// Several conversations at a time.
    ///
    /// @param concurrency how many one agent has on average, one or more
    record Chat(double concurrency) implements Channel {

        public Chat {
            Check.atLeastOne(InputField.CONCURRENCY, concurrency);
        }

        @Override
        public double occupyingSeconds(double handleSeconds) {
            return handleSeconds / concurrency;
        }
    }

    /// For how long one contact takes up an agent.
    double occupyingSeconds(double handleSeconds);
}
