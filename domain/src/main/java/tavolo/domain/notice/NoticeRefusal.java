package tavolo.domain.notice;

import tavolo.domain.Refusal;
import tavolo.domain.party.Deed;

/// Why something cannot be done with notices and mails.
public sealed interface NoticeRefusal extends Refusal {

    /// Kind of organisation and roles do not allow it.
    record NotAllowed(Deed deed) implements NoticeRefusal {}

    /// No such mail to somebody of the own organisation, or it has left already.
    record UnknownMail() implements NoticeRefusal {}
}
