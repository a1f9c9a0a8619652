package tavolo.domain.agreement;

/// A comment that waits in the room of its organisation, which alone reads it until the room is
/// released.
///
/// @param wanted for whom it is from then on
public record WaitingRemark(Remark remark, Audience wanted) {}
