package tavolo.domain.notice;

/// Why a mail did not leave. A category only: what a server answers may name people.
public enum MailTrouble {
    /// No connection, or it broke.
    UNREACHABLE,
    /// The server took too long, or said more than anybody listens to.
    TOO_SLOW,
    /// The server does not accept user, password or encryption.
    LOGIN,
    /// The server refused for now.
    POSTPONED,
    /// The server refuses the recipient or the mail for good.
    REFUSED,
    /// The address is none.
    ADDRESS,
    /// The portal stopped in the middle, each time.
    INTERRUPTED
}
