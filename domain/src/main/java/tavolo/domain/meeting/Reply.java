package tavolo.domain.meeting;

/// What an organisation says to the call of a meeting.
public enum Reply {
    /// It comes.
    COMES,
    /// It does not come.
    DOES_NOT_COME,
    /// It would come at another time, which it names.
    OTHER_TIME
}
