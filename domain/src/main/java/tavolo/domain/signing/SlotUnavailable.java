package tavolo.domain.signing;

import tavolo.domain.TavoloException;

/// A signature field that the file does not have, or that already holds a signature. Seeing it
/// means that the caller worked on another file than it believed.
public final class SlotUnavailable extends TavoloException {

    public SlotUnavailable(String field) {
        super("no empty signature field " + field);
    }

    @Override
    public String code() {
        return "slot-unavailable";
    }
}
