package tavolo.domain.notice;

/// What a mail is about.
public enum MailKind {
    /// One notice.
    NOTICE,
    /// What was unread on one day.
    DIGEST
}
