package tavolo.persistence.delivery;

import tavolo.domain.notice.PostOffice;
import tavolo.domain.notice.WrittenLetter;

/// There is no mail server.
final class ClosedPostOffice implements PostOffice {

    @Override
    public boolean isOpen() {
        return false;
    }

    @Override
    public Answer deliver(WrittenLetter letter) {
        throw new IllegalStateException("no mail server is set");
    }
}
