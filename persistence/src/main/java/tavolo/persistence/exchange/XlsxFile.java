package tavolo.persistence.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.intake.IntakeFile;
import tavolo.domain.intake.IntakeRefusal;

/// A spreadsheet, of which the first sheet is read row by row. No part of it is unpacked beyond a
/// bound, and nothing outside of it is ever opened. Source: ECMA-376 part 1, clause 18.
final class XlsxFile {

    private static final long MEGABYTE = 1024 * 1024L;

    /// Two million rows with some columns; more is no sheet of figures.
    private static final long MOST_OF_A_SHEET = 1536 * MEGABYTE;

    private static final long MOST_OF_THE_TEXTS = 32 * MEGABYTE;
    private static final long MOST_OF_THE_REST = 8 * MEGABYTE;
    private static final int MOST_PARTS = 1000;
    private static final List<String> LINKS =
            List.of("/externalLinks/", "/connections.xml", "/queryTables/");

    private final IntakeFile file;
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XlsxFile(IntakeFile file) {
        this.file = file;
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    }

    void read(HeadedRows rows) throws IOException, RefusedFile {
        try (ZipFile archive = new ZipFile(file.content().toFile())) {
            check(archive);
            XlsxWorkbook workbook = workbook(archive);
            XlsxCells cells =
                    new XlsxCells(
                            part(
                                    archive,
                                    "xl/sharedStrings.xml",
                                    MOST_OF_THE_TEXTS,
                                    XlsxTexts::read,
                                    List.of()),
                            part(
                                    archive,
                                    "xl/styles.xml",
                                    MOST_OF_THE_REST,
                                    XlsxStyles::read,
                                    XlsxStyles.none()),
                            workbook.since1904());
            boolean whole =
                    part(
                            archive,
                            workbook.sheet(),
                            MOST_OF_A_SHEET,
                            xml -> new XlsxRows(xml, cells, file.name()).read(rows),
                            true);
            if (whole) {
                rows.end();
            }
        } catch (SwollenPart _) {
            throw new RefusedFile(new FileRefusal.FileSwollen(file.name()));
        } catch (ZipException | XMLStreamException broken) {
            throw swollen(broken)
                    ? new RefusedFile(new FileRefusal.FileSwollen(file.name()))
                    : new RefusedFile(new FileRefusal.FileDamaged(file.name()));
        }
    }

    /// The reader of XML wraps what the stream below it throws.
    private static boolean swollen(Exception broken) {
        return broken instanceof XMLStreamException wrapped
                && wrapped.getNestedException() instanceof SwollenPart;
    }

    private void check(ZipFile archive) throws RefusedFile {
        if (archive.size() > MOST_PARTS) {
            throw new RefusedFile(new FileRefusal.FileSwollen(file.name()));
        }
        for (ZipEntry part : Collections.list(archive.entries())) {
            String name = "/" + part.getName();
            if (name.contains("vbaProject") || name.contains("/activeX/")) {
                throw new RefusedFile(new FileRefusal.FileWithProgram(file.name()));
            }
            if (LINKS.stream().anyMatch(name::contains)) {
                throw new RefusedFile(new FileRefusal.FileWithLinks(file.name()));
            }
        }
        if (archive.getEntry("xl/workbook.xml") == null) {
            throw new RefusedFile(new IntakeRefusal.SheetOfOtherKind(file.name()));
        }
    }

    private XlsxWorkbook workbook(ZipFile archive)
            throws IOException, XMLStreamException, RefusedFile {
        Map<String, String> targets =
                part(
                        archive,
                        "xl/_rels/workbook.xml.rels",
                        MOST_OF_THE_REST,
                        XlsxWorkbook::targets,
                        Map.<String, String>of());
        return part(
                        archive,
                        "xl/workbook.xml",
                        MOST_OF_THE_REST,
                        xml -> XlsxWorkbook.read(xml, targets),
                        Optional.<XlsxWorkbook>empty())
                .filter(found -> archive.getEntry(found.sheet()) != null)
                .orElseThrow(() -> new RefusedFile(new FileRefusal.FileDamaged(file.name())));
    }

    /// How a part is read.
    @FunctionalInterface
    private interface Reading<T> {
        T of(XMLStreamReader xml) throws XMLStreamException, RefusedFile;
    }

    /// What `reading` makes of the part called `name`; `missing` if there is none.
    private <T> T part(ZipFile archive, String name, long most, Reading<T> reading, T missing)
            throws IOException, XMLStreamException, RefusedFile {
        ZipEntry entry = archive.getEntry(name);
        if (entry == null) {
            return missing;
        }
        try (InputStream bytes = new BoundedStream(archive.getInputStream(entry), most)) {
            XMLStreamReader xml = factory.createXMLStreamReader(bytes);
            try {
                return reading.of(xml);
            } finally {
                xml.close();
            }
        }
    }
}
