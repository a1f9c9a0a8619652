package tavolo.persistence.seal;

import tavolo.domain.TavoloException;

/// No time stamping authority gave a stamp that is right.
final class NoTimeStamp extends TavoloException {

    NoTimeStamp() {
        super("no time stamping authority answers");
    }

    @Override
    public String code() {
        return "no-time-stamp";
    }
}
