package tavolo.persistence.seal;

import tavolo.domain.TavoloException;

/// A rehearsed ceremony that did not end in a valid paper: this machine must not be used to sign.
final class RehearsalFailed extends TavoloException {

    RehearsalFailed(String outcome) {
        super("a rehearsed signature ended as " + outcome);
    }

    @Override
    public String code() {
        return "rehearsal-failed";
    }
}
