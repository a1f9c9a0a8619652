package tavolo.domain.notice;

/// The port to the mail server.
public interface PostOffice {

    /// Whether there is a mail server at all. Without one nothing is queued.
    boolean isOpen();

    /// Hands `letter` over and waits for the answer, within bounded time and memory whatever the
    /// server does. Holds no transaction.
    ///
    /// @throws IllegalStateException if there is no mail server
    Answer deliver(WrittenLetter letter);

    /// What the mail server made of it.
    sealed interface Answer {

        /// The server has taken it over.
        record Accepted() implements Answer {}

        /// It may go better later.
        record NotNow(MailTrouble why) implements Answer {}

        /// It will never be accepted.
        record Never(MailTrouble why) implements Answer {}
    }
}
