package tavolo.ui.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.signing.Stamp;
import tavolo.domain.verify.KnownAdhesion;
import tavolo.domain.verify.Verification;
import tavolo.ui.testing.Portal;
import tavolo.ui.testing.Window;

/// What the public page says of an act of adhesion.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdhesionResultTest {

    private static final Instant AT = Instant.parse("2020-06-10T09:00:00.5Z");

    private final Portal portal = Portal.running();
    private final Window window = portal.anonymous();

    @Test
    void an_act_whose_certificate_counts_is_authentic() {
        assertThat(shown(Optional.empty()))
                .contains("Autentico.", "la firma è valida", "Sindacato di prova")
                .contains(portal.says("view.verify.unchanged"))
                .doesNotContain("revocato", "view.verify");
    }

    @Test
    void one_whose_certificate_was_revoked_later_stands_and_says_so() {
        assertThat(shown(Optional.of(AT.plusSeconds(60))))
                .contains("Autentico.", "Sindacato di prova ha aderito")
                .contains("Il certificato della firma è revocato dal", "resta valida")
                .doesNotContain("non vale", "view.verify");
    }

    @Test
    void one_whose_certificate_was_revoked_from_before_does_not_count() {
        assertThat(shown(Optional.of(AT.minusSeconds(1))))
                .contains("ma la firma non vale", "Il certificato della firma è revocato dal")
                .as("what has no effect did not happen, and the colour is of the whole answer")
                .doesNotContain("Autentico", "ha aderito", portal.says("view.verify.unchanged"))
                .doesNotContain("view.verify");
    }

    private String shown(Optional<Instant> revokedFrom) {
        window.visit(VerifyView.PATH);
        CheckResult result =
                new CheckResult(
                        "adesione.pdf",
                        new Verification.Adhered(Sha256.digestOf("atto"), act(revokedFrom)));
        window.context().getUI().add(result);
        String words = window.textOf(result);
        window.context().getUI().remove(result);
        return words;
    }

    private static KnownAdhesion act(Optional<Instant> revokedFrom) {
        return new KnownAdhesion(
                "2020/0001",
                InstrumentKind.TRI_PARTY_PROTOCOL,
                1,
                "Sindacato di prova",
                "Fiorenza Dell'Acqua",
                LocalDate.of(2020, 6, 10),
                Sha256.digestOf("testo"),
                Sha256.digestOf("documento"),
                new Stamp(AT, "Ora di prova", false),
                revokedFrom,
                false);
    }
}
