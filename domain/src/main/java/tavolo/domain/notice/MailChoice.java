package tavolo.domain.notice;

/// When a person gets notices by e-mail. The bell tells them in any case.
public enum MailChoice {
    /// One mail per notice, as it happens.
    AT_ONCE,
    /// One mail on the morning of a working day with what is unread, if anything is.
    DAILY,
    /// No mail at all.
    NONE
}
