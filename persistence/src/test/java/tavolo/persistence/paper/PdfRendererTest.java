package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tavolo.domain.document.Canonical;
import tavolo.domain.document.InstrumentText;
import tavolo.domain.document.InstrumentText.Clause;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.document.Renderer;
import tavolo.domain.document.SampleTexts;
import tavolo.domain.document.Sha256;
import tavolo.domain.library.Language;

class PdfRendererTest {

    private static final PaperGate GATE = new PaperGate();
    private static final PdfRenderer RENDERER = new PdfRenderer(GATE);

    @TempDir private Path folder;

    @Test
    void the_same_text_gives_the_same_bytes_in_another_locale_and_time_zone() {
        byte[] first = RENDERER.render(SampleTexts.protocol());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));

            assertThat(RENDERER.render(SampleTexts.protocol())).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void another_machine_gives_the_same_bytes() throws IOException, InterruptedException {
        String here = Sha256.digestOf(RENDERER.render(SampleTexts.protocol())).toString();

        Process other =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Duser.language=de",
                                "-Duser.timezone=America/Lima",
                                "-Dfile.encoding=ISO-8859-1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                RenderOnce.class.getName())
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String there = new String(other.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        assertThat(other.waitFor()).isZero();

        assertThat(there).endsWith(here + "\n");
    }

    @Test
    void a_paper_is_pdf_a_2a_and_pdf_ua_1_in_either_binding_language() {
        for (Language binding : Language.values()) {
            InstrumentText text = SampleTexts.companyAgreement(true, binding, 1);

            assertThat(GATE.brokenRules(RENDERER.render(text))).isEmpty();
        }
    }

    @Test
    void a_letter_without_a_glyph_is_refused_by_rule() {
        InstrumentText text = SampleTexts.tiny("Giulia Marchetti", "Un sorriso 😀 non si stampa.");

        assertThatThrownBy(() -> RENDERER.render(text))
                .isInstanceOfSatisfying(
                        PaperRejected.class,
                        refusal -> {
                            assertThat(refusal.code()).isEqualTo("paper-rejected");
                            assertThat(refusal.rules()).containsExactly("glyph U+1F600");
                        });
    }

    @Test
    void every_clause_of_both_languages_can_be_read_back() {
        InstrumentText text = SampleTexts.companyAgreement();

        String read = flat(Tool.run("pdftotext", RENDERER.render(text), folder, "-raw"));

        for (Clause clause : text.clauses()) {
            for (Language language : Language.values()) {
                assertThat(read).contains(flat(clause.title().in(language)));
                for (String paragraph : paragraphs(clause, language)) {
                    assertThat(read).contains(start(paragraph.replaceFirst("^\\d+\\. ", "")));
                }
            }
        }
    }

    /// A paragraph that runs over a page end is whole here, and its number stands before it.
    @Test
    void who_hears_a_paper_hears_number_and_text_in_order() {
        InstrumentText text = SampleTexts.companyAgreement();
        String structure = Tool.run("pdfinfo", RENDERER.render(text), folder, "-struct-text");

        String heard =
                flat(
                        Pattern.compile("^ *\"(.*)\"$", Pattern.MULTILINE)
                                .matcher(structure)
                                .results()
                                .map(line -> line.group(1))
                                .collect(Collectors.joining(" ")));

        for (Language language : Language.values()) {
            int from = 0;
            for (Clause clause : text.clauses()) {
                for (String paragraph : paragraphs(clause, language)) {
                    from = heard.indexOf(paragraph, from);
                    assertThat(from).as(paragraph).isNotNegative();
                }
            }
        }
    }

    @Test
    void every_page_carries_its_number_the_text_digest_and_the_demo_mark() throws IOException {
        InstrumentText text = SampleTexts.companyAgreement();
        byte[] file = RENDERER.render(text);
        String digest = PaperStyle.grouped(Canonical.digestOf(text));

        int pages = pages(file);
        for (int page = 1; page <= pages; page++) {
            String number = Integer.toString(page);
            String read = flat(Tool.run("pdftotext", file, folder, "-f", number, "-l", number));
            assertThat(read)
                    .contains(digest)
                    .contains("Pagina " + number + " di " + pages)
                    .contains("DEMO");
        }
    }

    @Test
    void a_real_paper_carries_no_demo_mark() {
        String read = Tool.run("pdftotext", RENDERER.render(SampleTexts.protocol()), folder);

        assertThat(read).doesNotContain("DEMO").contains("Courtesy translation, not binding");
    }

    @Test
    void a_revision_says_what_it_revises_in_both_languages() {
        InstrumentText revision = SampleTexts.revision();
        byte[] file = RENDERER.render(revision);
        String words = flat(Tool.run("pdftotext", file, folder));

        assertThat(GATE.brokenRules(file)).isEmpty();
        assertThat(words)
                .contains("Accordo che si rivede", "accordo n. 2020/0145", "16 marzo 2020")
                .contains("Agreement revised", "agreement no. 2020/0145", "16 March 2020");
        assertThat(words.replaceAll("\\s", ""))
                .contains(Sha256.digestOf("the protocol of 2020/0145").toString());
        assertThat(Canonical.read(Canonical.of(revision))).isEqualTo(revision);
    }

    @Test
    void targets_are_shown_without_needless_zeros() {
        String read = flat(Tool.run("pdftotext", RENDERER.render(SampleTexts.protocol()), folder));

        assertThat(read).contains("78,5").contains("78.5").doesNotContain("78,5000");
    }

    @Test
    void what_people_write_stays_text() {
        String markup = "<img src=\"file:///etc/passwd\"/> & </p> url(http://localhost/x) ]]>";

        byte[] file = RENDERER.render(SampleTexts.tiny("Giulia \\A \"Marchetti\"", markup));

        assertThat(flat(Tool.run("pdftotext", file, folder)))
                .contains("<img src=\"file:///etc/passwd\"/>")
                .contains("Giulia \\A \"Marchetti\"");
    }

    @Test
    void a_paper_of_more_than_124_pages_works() throws IOException {
        assertThat(pages(RENDERER.render(SampleTexts.longAgreement()))).isGreaterThanOrEqualTo(124);
    }

    @Test
    void every_signatory_has_a_tagged_field_and_every_page_a_list_of_annotations()
            throws IOException {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(SampleTexts.protocol()))) {
            assertThat(document.getDocumentCatalog().getAcroForm().getFields())
                    .extracting(PDField::getPartialName)
                    .containsExactlyInAnyOrder(
                            SampleTexts.PROVIDER_SLOT,
                            "sign-client",
                            SampleTexts.FIRST_UNION_SLOT,
                            SampleTexts.SECOND_UNION_SLOT,
                            Renderer.SEAL_FIELD,
                            Renderer.TIME_STAMP_FIELD);
            for (PDPage page : document.getPages()) {
                assertThat(page.getCOSObject().containsKey("Annots")).isTrue();
            }
        }
    }

    @Test
    void a_paper_holds_no_script_no_action_and_no_link() throws IOException {
        try (PDDocument document = Loader.loadPDF(RENDERER.render(SampleTexts.protocol()))) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            for (PDPage page : document.getPages()) {
                assertThat(page.getAnnotations()).allMatch(it -> it.getSubtype().equals("Widget"));
            }
        }
    }

    @Test
    void no_word_is_cut_at_the_margin() throws IOException {
        float rightMargin = (210 - 25) * 72 / 25.4f;
        String words = "Wwwwwwwwww".repeat(30) + " e poi altro.";
        for (InstrumentText text :
                List.of(
                        SampleTexts.companyAgreement(),
                        SampleTexts.protocol(),
                        SampleTexts.tiny("Giulia Marchetti", "1. " + words + "\n\n" + words))) {
            try (PDDocument document = Loader.loadPDF(RENDERER.render(text))) {
                assertThat(RightEdge.of(document)).isLessThanOrEqualTo(rightMargin + 1);
            }
        }
    }

    private static int pages(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return document.getNumberOfPages();
        }
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static List<String> paragraphs(Clause clause, Language language) {
        return Pattern.compile("\n\n")
                .splitAsStream(clause.body().in(language))
                .map(PdfRendererTest::flat)
                .toList();
    }

    /// A paragraph may run over a page end, so only its beginning is looked for.
    private static String start(String paragraph) {
        return paragraph.substring(0, Math.min(60, paragraph.length()));
    }
}
