package tavolo.ui.problem;

import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.AgreementRefusal;
import tavolo.domain.agreement.FileRefusal;
import tavolo.ui.language.Speech;
import tavolo.ui.language.Wording;

/// Makes problems of refusals, in the language that a program asks for.
@Component
public final class Problems {

    private final Speech speech;

    Problems(Speech speech) {
        this.speech = speech;
    }

    /// The problem that `why` is; what is not theirs to see is as unknown as what is not there.
    public Problem of(Refusal why, Locale language) {
        return Problem.of(
                status(why),
                Wording.keyOf(why).substring("refusal.".length()),
                speech.in(language, voice -> Wording.of(why, voice)));
    }

    /// A problem that is no refusal of the domain, said by the key `api.code`.
    public Problem of(HttpStatus status, String code, Locale language, Object... values) {
        return Problem.of(
                status,
                code,
                speech.in(language, voice -> voice.getTranslation("api.problem." + code, values)));
    }

    private static HttpStatus status(Refusal why) {
        return switch (why) {
            case AgreementRefusal.NotAllowed _ -> HttpStatus.FORBIDDEN;
            case AgreementRefusal.NotFound _ -> HttpStatus.NOT_FOUND;
            case FileRefusal.FileOverLimit _ -> HttpStatus.CONTENT_TOO_LARGE;
            default -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
