package tavolo.domain.agreement;

import tavolo.domain.Outcome;
import tavolo.domain.document.PastedText;

/// Reads what somebody typed as the words of a comment.
final class RemarkWords {

    private RemarkWords() {}

    /// Refused when nothing is left of them, or more than [Remark#LIMIT] characters.
    static Outcome<String> read(String typed) {
        if (typed.length() > Remark.LIMIT * 2) {
            return Outcome.refused(new AgreementRefusal.TooLong(Remark.LIMIT));
        }
        String words = PastedText.cleaned(typed);
        if (words.isEmpty()) {
            return Outcome.refused(new AgreementRefusal.TextMissing());
        }
        return words.length() > Remark.LIMIT
                ? Outcome.refused(new AgreementRefusal.TooLong(Remark.LIMIT))
                : Outcome.done(words);
    }
}
