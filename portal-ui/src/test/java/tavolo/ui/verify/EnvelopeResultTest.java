package tavolo.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Bytes;
import tavolo.domain.document.Sha256;
import tavolo.domain.signing.Finding;
import tavolo.domain.signing.Stamp;
import tavolo.domain.signing.Verdict;
import tavolo.domain.verify.EnvelopeSignature;
import tavolo.domain.verify.EnvelopeSignature.Covers;
import tavolo.domain.verify.EnvelopeSignature.State;
import tavolo.domain.verify.OpenedEnvelope;
import tavolo.domain.verify.SampleEnvelopes;
import tavolo.domain.verify.Verification;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

/// What the public page says of an envelope.
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnvelopeResultTest {

    private static final Sha256 DIGEST = Sha256.digestOf("busta");
    private static final Bytes CERTIFICATE = Bytes.of(new byte[] {1});

    private final Window window = Portal.running().anonymous();

    @Test
    void a_known_paper_in_a_right_envelope_is_green_and_tells_the_capacity() {
        String words =
                shown(
                        enveloped(
                                new Verdict.Valid(List.of()),
                                signature(State.PASSED, Covers.CONTENT),
                                Optional.of(known(1))));

        assertThat(words)
                .contains(
                        "Autentico.",
                        "Firme della busta",
                        "Maria Rinaldi",
                        "Alfa",
                        "Prestatore di prova CA; formato CAdES-BASELINE-T",
                        "Copre per intero il file dentro la busta",
                        "Il file dentro la busta",
                        "il certificato non era revocato")
                .doesNotContain("view.verify", "non è stato controllato");
    }

    @Test
    void what_is_missing_unknown_or_unclear_is_never_called_authentic() {
        EnvelopeSignature right = signature(State.PASSED, Covers.ENVELOPE);
        Verdict valid = new Verdict.Valid(List.of());
        Verification strange =
                new Verification.Judged(DIGEST, new Verdict.Refused(Set.of(Finding.NOT_A_PDF)));

        assertThat(shown(enveloped(valid, right, Optional.of(known(2)))))
                .startsWith("Attenzione.")
                .contains("Copre la busta più interna")
                .doesNotContain("view.verify");
        assertThat(shown(enveloped(valid, right, Optional.of(strange))))
                .startsWith("Attenzione.")
                .contains(
                        "non è tra quelli che Tavolo custodisce",
                        "Tavolo non sa per chi firma",
                        "Che il certificato non fosse revocato non è stato controllato")
                .doesNotContain("Autentico", "view.verify");
    }

    @Test
    void every_finding_has_words_in_every_verdict_over_an_envelope() {
        Set<Finding> all = EnumSet.allOf(Finding.class);
        for (Verdict verdict :
                List.of(
                        new Verdict.Invalid(all, List.of()),
                        new Verdict.Undetermined(all, List.of()),
                        new Verdict.Refused(all))) {
            assertThat(
                            shown(
                                    enveloped(
                                            verdict,
                                            signature(State.UNCLEAR, Covers.SIGNATURE),
                                            Optional.empty())))
                    .contains("non accertata", "Conferma un'altra firma", "30 per busta")
                    .doesNotContain("Autentico", "view.verify", "finding.");
        }
    }

    private String shown(Verification verification) {
        window.visit(VerifyView.PATH);
        CheckResult result = new CheckResult("atto.pdf.p7m", verification);
        window.context().getUI().add(result);
        String words = window.textOf(result);
        window.context().getUI().remove(result);
        return words;
    }

    private static Verification.Enveloped enveloped(
            Verdict verdict, EnvelopeSignature signature, Optional<Verification> content) {
        return new Verification.Enveloped(
                DIGEST, new OpenedEnvelope(verdict, List.of(signature), Optional.empty()), content);
    }

    private static EnvelopeSignature signature(State state, Covers covers) {
        return new EnvelopeSignature(
                SampleEnvelopes.signature(CERTIFICATE, EnumSet.of(Finding.AUTHORITY_UNKNOWN)),
                state,
                "CAdES-BASELINE-T",
                Optional.of(new Stamp(Instant.EPOCH, "Ora", false)),
                covers);
    }

    private static Verification known(int required) {
        return new Verification.Known(
                DIGEST, SampleEnvelopes.paper(required, CERTIFICATE.digest()));
    }
}
