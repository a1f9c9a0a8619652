package tavolo.domain.notice;

/// What became of a mail.
public enum MailState {
    /// Not yet sent, or on its way at this moment.
    WAITING,
    /// Taken over by the mail server.
    SENT,
    /// Given up; administrators see it and may have it tried again.
    FAILED,
    /// Not wanted any more when it was about to leave.
    CANCELLED
}
