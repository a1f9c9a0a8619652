package tavolo.persistence.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.document.AdhesionText;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.Bilingual;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;
import tavolo.domain.signing.Expectation;
import tavolo.domain.signing.Verdict;

/// The act of adhesion as a paper: standard, sealed, signed by one person.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AdhesionActTest {

    private static final Sha256 TEXT = Sha256.digestOf("il testo");
    private static final Sha256 PAPER = Sha256.digestOf("il documento");

    @Test
    void an_act_keeps_the_norms_names_both_digests_and_is_valid_once_signed() throws IOException {
        byte[] sealed = Fixture.CEREMONY.sealed(Fixture.RENDERER.render(text()));
        byte[] signed = Fixture.CEREMONY.signed(sealed, AdhesionText.FIELD, "Fiorenza Dell'Acqua");

        Verdict verdict = Fixture.CEREMONY.verdict(signed, Expectation.buildsOn(sealed));

        assertThat(verdict).isInstanceOf(Verdict.Valid.class);
        assertThat(verdict.signatures()).hasSize(2);
        assertThat(Fixture.GATE.brokenRules(signed)).isEmpty();
        try (PDDocument document = Loader.loadPDF(signed)) {
            String words = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(words).contains(TEXT.toString(), PAPER.toString(), "10giugno2020");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void the_same_act_is_always_the_same_file() {
        assertThat(Fixture.RENDERER.render(text())).isEqualTo(Fixture.RENDERER.render(text()));
    }

    private static AdhesionText text() {
        return new AdhesionText(
                AdhesionText.SCHEMA,
                new AdhesionText.Head(
                        InstrumentKind.TRI_PARTY_PROTOCOL,
                        "2020/0147",
                        2,
                        Language.IT,
                        TEXT,
                        PAPER,
                        LocalDate.of(2020, 6, 10),
                        Instant.parse("2020-06-10T09:00:00Z"),
                        true),
                new AdhesionText.Adherent(
                        PartySide.UNION,
                        "Fiorenza Dell'Acqua",
                        "Sindacato Lavoratori Contact Center",
                        "97123450588",
                        new Bilingual("componente della RSU", "member of the workplace body")));
    }
}
