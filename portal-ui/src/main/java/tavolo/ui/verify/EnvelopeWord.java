package tavolo.ui.verify;

import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.Light;
import tavolo.domain.verify.Verification;

/// The sentence over an envelope, by its key.
final class EnvelopeWord {

    private EnvelopeWord() {}

    static String of(Verification.Enveloped enveloped) {
        return switch (enveloped.envelope().verdict()) {
            case Verdict.Invalid _, Verdict.NotWhole _ -> "invalid";
            case Verdict.Refused _ -> "refused";
            case Verdict.Undetermined _, Verdict.NotSigned _ ->
                    isWrongInside(enveloped) ? "wrong-inside" : "undetermined";
            case Verdict.Valid _ -> valid(enveloped);
        };
    }

    private static String valid(Verification.Enveloped enveloped) {
        if (isWrongInside(enveloped)) {
            return "wrong-inside";
        }
        if (enveloped.light() == Light.GREEN) {
            return "complete";
        }
        return enveloped.content().filter(Verification.Judged.class::isInstance).isPresent()
                ? "unknown"
                : "known";
    }

    private static boolean isWrongInside(Verification.Enveloped enveloped) {
        return enveloped.content().filter(inside -> inside.light() == Light.RED).isPresent();
    }
}
