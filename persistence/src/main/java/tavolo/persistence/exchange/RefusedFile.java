package tavolo.persistence.exchange;

import tavolo.domain.Refusal;

/// Ends the reading of a file that is refused; never leaves this package.
final class RefusedFile extends Exception {

    private final transient Refusal why;

    RefusedFile(Refusal why) {
        super(why.toString(), null, false, false);
        this.why = why;
    }

    Refusal why() {
        return why;
    }
}
