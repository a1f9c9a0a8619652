package tavolo.domain.meeting;

/// Whether a meeting stands.
public enum MeetingState {
    /// It takes place, or took place, as called.
    CALLED,
    /// It was called off. Final.
    CANCELLED
}
