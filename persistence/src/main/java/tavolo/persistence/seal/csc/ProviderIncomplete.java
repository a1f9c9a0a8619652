package tavolo.persistence.seal.csc;

import tavolo.domain.TavoloException;

/// A provider of remote signatures is configured, but not so that it can be used safely.
final class ProviderIncomplete extends TavoloException {

    ProviderIncomplete(String sentence) {
        super(sentence);
    }

    @Override
    public String code() {
        return "provider-incomplete";
    }
}
