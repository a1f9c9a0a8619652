package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.RecordKind;
import tavolo.domain.document.RecordText;
import tavolo.domain.document.RecordText.Presence;
import tavolo.domain.document.RecordText.Word;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.InstrumentKind;
import tavolo.domain.library.Language;
import tavolo.domain.party.PartySide;

/// Records of the talks on paper, seen by other eyes.
class RecordPaperTest {

    private static final PdfRenderer RENDERER = new PdfRenderer(new PaperGate());

    @TempDir private Path folder;

    private static RecordText record(RecordKind kind, Language language) {
        boolean minutes = kind == RecordKind.MINUTES;
        return new RecordText(
                RecordText.SCHEMA,
                new RecordText.Head(
                        kind,
                        "2020/0147",
                        "Assistenza clienti mobile · Roma",
                        language,
                        Instant.parse("2020-04-22T15:00:00Z"),
                        "Ada Neri",
                        "Voceviva S.p.A.",
                        minutes ? "" : "Il committente non accetta i valori.\nSi rinvia.",
                        true),
                List.of(
                        new RecordText.Party(PartySide.PROVIDER, "Voceviva S.p.A.", "01234567890"),
                        new RecordText.Party(PartySide.CLIENT, "Filodoro Mobile", "09876543210"),
                        new RecordText.Party(
                                PartySide.UNION, "Federazione Ascolto", "90000000001")),
                new RecordText.Gathering(
                        Instant.parse("2020-04-22T13:30:00Z"), 90, "Roma, via dell'Orto 3"),
                List.of(
                        new RecordText.Attendee(
                                PartySide.PROVIDER,
                                "Ada Neri",
                                "Voceviva S.p.A.",
                                "direttrice del personale",
                                Presence.PRESENT),
                        new RecordText.Attendee(
                                PartySide.UNION,
                                "Luca Ferri",
                                "Federazione Ascolto",
                                "",
                                Presence.REMOTE),
                        new RecordText.Attendee(
                                PartySide.CLIENT,
                                "Rita D'Alò",
                                "Filodoro Mobile",
                                "",
                                Presence.ABSENT)),
                List.of(
                        new RecordText.Point(
                                "C12",
                                3,
                                "Connettività e continuità tecnica",
                                minutes ? "L'azienda ritira la richiesta.\n\nSi vota domani." : "",
                                List.of(
                                        new RecordText.Stance(
                                                PartySide.PROVIDER,
                                                "Voceviva S.p.A.",
                                                Word.PROPOSED,
                                                ""),
                                        new RecordText.Stance(
                                                PartySide.CLIENT,
                                                "Filodoro Mobile",
                                                Word.OBJECTED,
                                                "50 Mbit/s sono pochi"),
                                        new RecordText.Stance(
                                                PartySide.UNION, "", Word.SILENT, ""))),
                        new RecordText.Point("", 0, "Varie", minutes ? "Nulla." : "", List.of())),
                List.of(
                        new RecordText.Count(InstrumentKind.COMMERCIAL_ADDENDUM, 4, 5),
                        new RecordText.Count(InstrumentKind.TRI_PARTY_PROTOCOL, 14, 14)));
    }

    private String words(byte[] file) {
        return Tool.run("pdftotext", file, folder, "-layout");
    }

    @Test
    void minutes_say_who_was_there_what_was_said_and_have_a_place_for_each_who_was()
            throws IOException {
        byte[] file = RENDERER.render(record(RecordKind.MINUTES, Language.IT));

        assertThat(words(file))
                .contains(
                        "Verbale di incontro",
                        "22 aprile 2020, ore 15:30",
                        "direttrice del personale",
                        "da remoto",
                        "assente",
                        "L'azienda ritira la richiesta.",
                        "50 Mbit/s sono pochi",
                        "nessuna risposta",
                        "DEMO");
        assertThat(fields(file))
                .contains("attendee-1", "attendee-2", Renderer.SEAL_FIELD)
                .doesNotContain("attendee-3");
    }

    @Test
    void the_record_of_no_agreement_says_why_and_is_signed_by_nobody() throws IOException {
        byte[] file = RENDERER.render(record(RecordKind.NO_AGREEMENT, Language.IT));

        assertThat(words(file))
                .contains(
                        "Verbale di mancato accordo",
                        "Dichiarato da",
                        "Il committente non accetta i valori.",
                        "Clausole rimaste aperte",
                        "C12 · versione 3");
        assertThat(fields(file))
                .contains(Renderer.SEAL_FIELD)
                .noneMatch(name -> name.startsWith("attendee"));
    }

    @Test
    void the_english_words_are_english() {
        assertThat(words(RENDERER.render(record(RecordKind.NO_AGREEMENT, Language.EN))))
                .contains("Record of no agreement", "Declared by", "no answer")
                .doesNotContain("Verbale", "obietta");
    }

    @Test
    void the_same_record_gives_the_same_bytes_and_its_digest_stands_on_the_paper() {
        RecordText text = record(RecordKind.MINUTES, Language.IT);

        assertThat(RENDERER.render(text)).isEqualTo(RENDERER.render(text));
        String digest = Sha256.digestOf(Canonical.of(text)).toString();
        assertThat(words(RENDERER.render(text)).replaceAll("\\s", "")).contains(digest);
        assertThat(Canonical.readRecord(Canonical.of(text))).isEqualTo(text);
    }

    @Test
    void a_letter_that_no_font_has_is_written_as_its_number() {
        assertThat(RENDERER.printable("già \uD83D\uDE42\nfatto")).isEqualTo("già [U+1F642]\nfatto");
    }

    private static List<String> fields(byte[] file) throws IOException {
        try (PDDocument paper = Loader.loadPDF(file)) {
            return paper.getDocumentCatalog().getAcroForm().getFields().stream()
                    .map(PDField::getPartialName)
                    .toList();
        }
    }
}
