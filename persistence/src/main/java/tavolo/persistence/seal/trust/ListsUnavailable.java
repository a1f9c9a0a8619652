package tavolo.persistence.seal.trust;

import tavolo.domain.TavoloException;

/// What is configured of trusted lists cannot be used. The sentence tells the operator which
/// setting to look at.
final class ListsUnavailable extends TavoloException {

    ListsUnavailable(String sentence) {
        super(sentence);
    }

    ListsUnavailable(String sentence, Throwable cause) {
        super(sentence, cause);
    }

    @Override
    public String code() {
        return "lists-unavailable";
    }
}
