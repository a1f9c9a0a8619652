package tavolo.persistence.delivery;

import tavolo.domain.TavoloException;

/// A mail server is set and something else is not; the portal does not start then.
final class MailIncomplete extends TavoloException {

    MailIncomplete(String sentence) {
        super(sentence);
    }

    @Override
    public String code() {
        return "mail-incomplete";
    }
}
