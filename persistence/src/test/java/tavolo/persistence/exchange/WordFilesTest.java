package tavolo.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.given.GivenRedlines;
import tavolo.domain.library.ClauseLibrary;
import tavolo.domain.library.Language;
import tavolo.domain.redline.ClauseComparison;
import tavolo.domain.redline.EditedText;
import tavolo.domain.redline.EditedText.Kind;
import tavolo.domain.redline.Passage;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.RedlineRefusal;
import tavolo.domain.redline.Since;
import tavolo.domain.redline.TextComparison;

/// What is written is read by another eye: as a plain archive with plain XML in it. What is read is
/// bounded, whatever a file holds.
class WordFilesTest {

    private static final String LINE = "C12@TRI_PARTY_PROTOCOL";
    private static final String SITES = "C04@COMPANY_AGREEMENT";
    private static final String WORD =
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final PoiWordFiles files = new PoiWordFiles();
    private final Redline redline = redline();
    private final byte[] written = files.write(redline);

    private static Redline redline() {
        GivenRedlines given =
                new GivenRedlines()
                        .clause(SITES)
                        .clause(LINE)
                        .reworded(LINE, text -> text.replace("una connessione", "una linea"))
                        .reworded(LINE, WordFilesTest::movedUp)
                        .revalued(LINE, "downloadSpeed", "50");
        ClauseComparison comparison =
                new ClauseComparison(
                        ClauseLibrary.standard(), new TextComparison(new MyersDifferences()));
        return new Redline(
                given.table(),
                Since.FIRST_VERSION,
                Language.IT,
                comparison.all(given.histories(), Since.FIRST_VERSION, Language.IT),
                Instant.parse("2020-04-24T10:12:00Z"));
    }

    /// The last paragraph comes first, and one word differs in another.
    private static String movedUp(String text) {
        List<String> paragraphs = new ArrayList<>(TextComparison.paragraphs(text));
        paragraphs.addFirst(paragraphs.removeLast());
        return String.join("\n\n", paragraphs).replace("scheda dati", "telefono");
    }

    @Test
    void who_accepts_all_changes_has_the_text_now_and_who_rejects_them_the_text_before()
            throws Exception {
        Document document = xml(part(written, "word/document.xml"));

        assertThat(texts(document, true)).isEqualTo(expected(true));
        assertThat(texts(document, false)).isEqualTo(expected(false));
    }

    private Map<String, List<String>> expected(boolean isNow) {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        redline.clauses()
                .forEach(clause ->
                        expected.put(
                                clause.line().place().toString(),
                                clause.passages().stream()
                                        .filter(p ->
                                                isNow
                                                        ? p.fate().standsNow()
                                                        : p.fate().stoodBefore())
                                        .map(p -> isNow ? p.after() : p.before())
                                        .toList()));
        return expected;
    }

    /// The paragraphs of each clause, read without any library of the program.
    private static Map<String, List<String>> texts(Document document, boolean isNow) {
        Map<String, List<String>> texts = new LinkedHashMap<>();
        for (Element control : elements(document.getDocumentElement(), "sdt")) {
            String tag = elements(control, "tag").getFirst().getAttributeNS(WORD, "val");
            List<String> lines = new ArrayList<>();
            for (Element paragraph : elements(control, "p")) {
                boolean isText =
                        elements(paragraph, "pStyle").stream()
                                .anyMatch(style ->
                                        style.getAttributeNS(WORD, "val").equals("TavoloText"));
                boolean isInTable = paragraph.getParentNode().getLocalName().equals("tc");
                String words = words(paragraph, isNow);
                if (isText && !isInTable && !words.isEmpty()) {
                    lines.add(words);
                }
            }
            texts.put(tag.substring(0, tag.indexOf('#')), lines);
        }
        return texts;
    }

    private static String words(Node node, boolean isNow) {
        StringBuilder words = new StringBuilder();
        NodeList children = node.getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            Node child = children.item(at);
            String name = child.getLocalName() == null ? "" : child.getLocalName();
            boolean isGone = name.equals("del") || name.equals("moveFrom");
            boolean isNew = name.equals("ins") || name.equals("moveTo");
            if ((isGone && isNow) || (isNew && !isNow) || name.equals("pPr")) {
                continue;
            }
            words.append(
                    name.equals("t") || name.equals("delText")
                            ? child.getTextContent()
                            : name.equals("br") ? "\n" : words(child, isNow));
        }
        return words.toString();
    }

    @Test
    void every_change_says_who_made_it_and_when_and_a_move_has_two_ends_of_one_name()
            throws Exception {
        Element document = xml(part(written, "word/document.xml")).getDocumentElement();
        List<Element> changes = new ArrayList<>(elements(document, "ins"));
        changes.addAll(elements(document, "del"));

        assertThat(changes)
                .hasSizeGreaterThan(2)
                .allSatisfy(change -> {
                    assertThat(change.getAttributeNS(WORD, "author"))
                            .isEqualTo("Committente · Banca Trequarti");
                    assertThat(change.getAttributeNS(WORD, "date"))
                            .matches("2020-04-24T08:00:00(.000)?Z");
                });
        assertThat(names(document, "moveFromRangeStart"))
                .hasSize(1)
                .isEqualTo(names(document, "moveToRangeStart"));
        assertThat(elements(document, "tag"))
                .allMatch(tag -> tag.getAttributeNS(WORD, "val").length() <= 64);
        assertThat(elements(document, "tbl")).hasSize(1);
    }

    private static List<String> names(Element document, String element) {
        return elements(document, element).stream()
                .map(each -> each.getAttributeNS(WORD, "name"))
                .toList();
    }

    @Test
    void every_clause_is_told_again_with_the_text_now() {
        EditedText text = read(written);

        redline.clauses()
                .forEach(clause ->
                        assertThat(
                                        text.lines().stream()
                                                .filter(line -> line.kind() == Kind.TEXT)
                                                .filter(line ->
                                                        line.mark()
                                                                .orElseThrow()
                                                                .place()
                                                                .equals(clause.line().place()))
                                                .map(EditedText.Line::text)
                                                .toList())
                                .isEqualTo(
                                        clause.passages().stream()
                                                .filter(p -> p.fate().standsNow())
                                                .map(Passage::after)
                                                .toList()));
        assertThat(text.lines()).filteredOn(line -> line.kind() == Kind.ROW).hasSize(2);
    }

    @Test
    void what_was_edited_with_tracking_is_read_as_if_accepted() throws IOException {
        byte[] edited =
                with(
                        written,
                        "word/document.xml",
                        xml ->
                                xml.replaceFirst(
                                        "(<w:t[^>]*>)(2\\. Alla data)",
                                        "$12. </w:t></w:r><w:del w:id=\"900\" w:author=\"x\"><w:r><w:delText>Alla</w:delText></w:r></w:del>"
                                                + "<w:ins w:id=\"901\" w:author=\"x\"><w:r><w:t>Dalla</w:t></w:r></w:ins><w:r><w:t xml:space=\"preserve\"> data"));

        assertThat(read(edited).lines())
                .anyMatch(line -> line.text().startsWith("2. Dalla data di"));
    }

    @Test
    void comments_boxes_and_pictures_are_not_lost() throws IOException {
        String box =
                "<w:p><w:r><w:drawing><x><w:txbxContent><w:p><w:r><w:t>In un riquadro</w:t></w:r></w:p>"
                        + "</w:txbxContent></x></w:drawing></w:r></w:p>";
        EditedText text =
                read(
                        with(
                                written,
                                "word/document.xml",
                                xml -> xml.replaceFirst("<w:sectPr>", box + "<w:sectPr>")));

        assertThat(text.objects()).isEqualTo(1);
        assertThat(text.lines())
                .anyMatch(l -> l.kind() == Kind.ASIDE && l.text().equals("In un riquadro"));
    }

    @Test
    void a_bomb_is_refused_before_it_is_unpacked() throws IOException {
        byte[] bomb = archive(Map.of("word/document.xml", new byte[90 * 1024 * 1024]));

        assertThat(bomb.length).isLessThan(200_000);
        assertThat(files.read(Bytes.of(bomb)))
                .isEqualTo(Outcome.refused(new RedlineRefusal.UnpacksTooLarge(40)));
    }

    @Test
    void ten_thousand_clauses_are_refused() throws IOException {
        String clause =
                "<w:sdt><w:sdtPr><w:tag w:val=\"C04@COMPANY_AGREEMENT#00000000-0000-0000-0000-000000000000\"/></w:sdtPr>"
                        + "<w:sdtContent><w:p><w:r><w:t>1. Testo.</w:t></w:r></w:p></w:sdtContent></w:sdt>";
        byte[] many =
                with(
                        written,
                        "word/document.xml",
                        xml ->
                                xml.replaceFirst(
                                        "<w:sectPr>", clause.repeat(10_000) + "<w:sectPr>"));

        assertThat(files.read(Bytes.of(many)))
                .isEqualTo(Outcome.refused(new RedlineRefusal.TooManyParagraphs(5000)));
    }

    @Test
    void what_is_no_text_of_a_word_processor_is_refused() throws IOException {
        Outcome<EditedText> no = Outcome.refused(new RedlineRefusal.FileUnusable());

        assertThat(files.read(Bytes.of("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))).isEqualTo(no);
        assertThat(files.read(Bytes.of(new byte[0]))).isEqualTo(no);
        assertThat(files.read(Bytes.of(archive(Map.of("a.txt", new byte[3]))))).isEqualTo(no);
        assertThat(files.read(Bytes.of(java.util.Arrays.copyOf(written, written.length / 2))))
                .isEqualTo(no);
        assertThat(
                        files.read(
                                Bytes.of(
                                        with(
                                                written,
                                                "word/document.xml",
                                                xml -> xml.replace("</w:body>", "")))))
                .isEqualTo(no);
        assertThat(
                        files.read(
                                Bytes.of(
                                        with(
                                                written,
                                                "[Content_Types].xml",
                                                xml ->
                                                        xml.replace(
                                                                "wordprocessingml.document.main",
                                                                "wordprocessingml.template.main")))))
                .isEqualTo(no);
    }

    @Test
    void entities_are_neither_declared_nor_fetched() throws IOException {
        byte[] laughing =
                with(
                        written,
                        "word/document.xml",
                        xml ->
                                xml.replaceFirst(
                                                "<w:document",
                                                "<!DOCTYPE d [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document")
                                        .replaceFirst("1\\. L", "&a;"));

        assertThat(files.read(Bytes.of(laughing)))
                .isEqualTo(Outcome.refused(new RedlineRefusal.FileUnusable()));
    }

    @Test
    void programs_and_parts_elsewhere_are_refused_and_links_are_not() throws IOException {
        byte[] macro =
                with(
                        written,
                        "[Content_Types].xml",
                        xml ->
                                xml.replace(
                                        "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                        "vnd.ms-word.document.macroEnabled.main+xml"));
        String rels = "word/_rels/document.xml.rels";
        UnaryOperator<String> picture = link("image");

        assertThat(files.read(Bytes.of(macro)))
                .isEqualTo(Outcome.refused(new RedlineRefusal.CarriesProgram()));
        assertThat(files.read(Bytes.of(with(written, rels, picture))))
                .isEqualTo(Outcome.refused(new RedlineRefusal.PartsElsewhere()));
        assertThat(files.read(Bytes.of(with(written, rels, link("hyperlink")))))
                .isInstanceOf(Outcome.Done.class);
        assertThat(
                        files.read(
                                Bytes.of(
                                        with(
                                                written,
                                                "word/document.xml",
                                                xml ->
                                                        xml.replaceFirst(
                                                                "<w:sectPr>",
                                                                "<w:altChunk/><w:sectPr>")))))
                .isEqualTo(Outcome.refused(new RedlineRefusal.PartsElsewhere()));
    }

    private static UnaryOperator<String> link(String type) {
        return xml ->
                xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"rIdX\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + type
                                + "\" Target=\"http://192.0.2.1/x\" TargetMode=\"External\"/></Relationships>");
    }

    @Test
    void a_file_that_is_too_large_is_not_opened() {
        assertThat(files.read(Bytes.of(new byte[10 * 1024 * 1024 + 1])))
                .isEqualTo(Outcome.refused(new RedlineRefusal.FileTooLarge(10)));
    }

    private EditedText read(byte[] file) {
        return switch (files.read(Bytes.of(file))) {
            case Outcome.Done<EditedText>(EditedText text) -> text;
            case Outcome.Refused<EditedText>(var why) ->
                    throw new AssertionError("refused with " + why);
        };
    }

    private static List<Element> elements(Element within, String name) {
        NodeList found = within.getElementsByTagNameNS(WORD, name);
        List<Element> elements = new ArrayList<>();
        for (int at = 0; at < found.getLength(); at++) {
            elements.add((Element) found.item(at));
        }
        return elements;
    }

    private static Document xml(byte[] part) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(new String(part, StandardCharsets.UTF_8))));
    }

    private static byte[] part(byte[] file, String name) throws IOException {
        return parts(file).getOrDefault(name, new byte[0]);
    }

    private static Map<String, byte[]> parts(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(file))) {
            ZipEntry entry = archive.getNextEntry();
            while (entry != null) {
                parts.put(entry.getName(), archive.readAllBytes());
                entry = archive.getNextEntry();
            }
        }
        return parts;
    }

    private static byte[] archive(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    /// `file` with one part edited by hand.
    private static byte[] with(byte[] file, String name, UnaryOperator<String> edit)
            throws IOException {
        Map<String, byte[]> parts = parts(file);
        String before = new String(part(file, name), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        assertThat(after).isNotEqualTo(before);
        parts.put(name, after.getBytes(StandardCharsets.UTF_8));
        return archive(parts);
    }
}
