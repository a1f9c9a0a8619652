package tavolo.persistence.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tavolo.domain.chart.Caption;
import tavolo.domain.chart.Chart;
import tavolo.domain.chart.SampleCharts;
import tavolo.domain.document.Block;
import tavolo.domain.document.Paper;
import tavolo.domain.document.PaperRejected;
import tavolo.domain.library.Language;

class PrintedChartTest {

    private static final PaperGate GATE = new PaperGate();
    private static final PdfRenderer RENDERER = new PdfRenderer(GATE);

    @TempDir private Path folder;

    @Test
    void a_picture_is_named_and_described_for_those_who_do_not_see_it() {
        Element picture = drawn(SampleCharts.day(Language.IT));

        assertThat(picture.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(picture.getAttribute("role")).isEqualTo("img");
        assertThat(texts(picture, "title")).containsExactly("Livello di ogni mezz'ora");
        assertThat(texts(picture, "desc")).containsExactly("Una su tre è senza livello.");
        assertThat(picture.getAttribute("alt"))
                .isEqualTo("Livello di ogni mezz'ora. Una su tre è senza livello.");
    }

    @Test
    void it_says_what_the_table_says() {
        assertThat(texts(drawn(SampleCharts.day(Language.IT)), "text"))
                .contains("0\u00a0%", "100\u00a0%", "08:00", "08:30", "09:00", "Mezz'ora")
                .contains("Prima", "Dopo", "Corridoio", "Obiettivo 80\u00a0%", "nessun livello");
        assertThat(texts(drawn(SampleCharts.tornado(Language.IT)), "text"))
                .contains("Chiamate", "81,2\u00a0%", "nessun livello", "55\u00a0%", "58\u00a0%")
                .contains("Livello atteso 56,4\u00a0%", "Obiettivo 80\u00a0%");
    }

    @Test
    void a_line_stops_where_there_is_no_value() {
        List<Element> lines = all(drawn(SampleCharts.day(Language.IT)), "polyline");

        assertThat(lines)
                .extracting(line -> line.getAttribute("points").split(" ").length)
                .containsExactly(3, 2);
    }

    @Test
    void lines_differ_by_dashes_and_marks_and_not_by_colour_alone() {
        List<Element> lines = all(drawn(SampleCharts.day(Language.IT)), "polyline");

        assertThat(lines)
                .extracting(line -> line.getAttribute("stroke-dasharray"))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_higher_value_is_drawn_higher_and_a_bar_ends_at_its_value() {
        Element line = all(drawn(SampleCharts.day(Language.IT)), "polyline").getFirst();
        List<Double> heights =
                Stream.of(line.getAttribute("points").split(" "))
                        .map(point -> Double.parseDouble(point.split(",", -1)[1]))
                        .toList();

        assertThat(heights.get(1)).isLessThan(heights.get(0));
        assertThat(heights.get(0)).isLessThan(heights.get(2));
        double perShare = (heights.get(2) - heights.get(1)) / (0.9 - 0.75);
        assertThat((heights.get(0) - heights.get(1)) / (0.9 - 0.848))
                .isCloseTo(perShare, within(0.5));
        assertThat(all(drawn(SampleCharts.bars(Language.IT)), "rect")).hasSizeGreaterThan(6);
    }

    @Test
    void a_paper_with_pictures_is_pdf_a_2a_and_pdf_ua_1() {
        byte[] file = RENDERER.print(paper(SampleCharts.day(Language.IT)));

        assertThat(GATE.brokenRules(file)).isEmpty();
        assertThat(Tool.run("pdfinfo", file, folder, "-struct")).contains("Figure");
    }

    @Test
    void who_hears_a_paper_hears_what_there_is_to_see() throws IOException {
        byte[] file = RENDERER.print(paper(SampleCharts.tornado(Language.IT)));

        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(figures(document.getDocumentCatalog().getStructureTreeRoot()))
                    .extracting(PDStructureElement::getAlternateDescription)
                    .containsExactly("Da che cosa dipende. Le chiamate contano di più.");
        }
    }

    @Test
    void the_same_picture_gives_the_same_bytes() {
        assertThat(RENDERER.print(paper(SampleCharts.day(Language.IT))))
                .isEqualTo(RENDERER.print(paper(SampleCharts.day(Language.IT))));
    }

    @Test
    void a_letter_without_a_glyph_is_refused_in_a_picture_as_well() {
        Chart.Course day = SampleCharts.day(Language.IT);
        Chart smiling =
                new Chart.Course(
                        new Caption(Language.IT, "Bene 😀", "x", "y"),
                        day.scale(),
                        day.places(),
                        day.shape(),
                        day.series(),
                        day.thresholds(),
                        day.bands());

        assertThatThrownBy(() -> RENDERER.print(paper(smiling))).isInstanceOf(PaperRejected.class);
    }

    static List<PDStructureElement> figures(PDStructureNode node) {
        return node.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .flatMap(kid ->
                        kid.getStructureType().equals("Figure")
                                ? Stream.of(kid)
                                : figures(kid).stream())
                .toList();
    }

    static Element drawn(Chart chart) {
        try {
            return PrintedChart.of(
                    chart,
                    DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument());
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Paper paper(Chart chart) {
        return new Paper(
                Language.IT,
                "Prova",
                "Prova",
                "Pagina",
                "di",
                "",
                Optional.empty(),
                Instant.parse("2020-04-20T10:00:00Z"),
                "",
                "",
                List.of(
                        new Block.Paragraph(Block.Tone.BODY, "Prima del disegno."),
                        new Block.Picture(chart),
                        new Block.Paragraph(Block.Tone.BODY, "Dopo il disegno.")));
    }

    static List<String> texts(Element picture, String tag) {
        return all(picture, tag).stream().map(Element::getTextContent).toList();
    }

    static List<Element> all(Element picture, String tag) {
        NodeList found = picture.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength())
                .mapToObj(index -> (Element) found.item(index))
                .toList();
    }
}
