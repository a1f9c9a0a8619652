package tavolo.persistence.seal;

import tavolo.domain.TavoloException;

/// Keys of the portal that cannot be read, opened or written; the portal does not start then.
final class KeysUnavailable extends TavoloException {

    KeysUnavailable(String sentence) {
        super(sentence);
    }

    KeysUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String code() {
        return "keys-unavailable";
    }
}
