package tavolo.persistence.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tavolo.domain.Outcome;
import tavolo.domain.Refusal;
import tavolo.domain.agreement.FileCheck;
import tavolo.domain.agreement.FileKind;
import tavolo.domain.agreement.FileRefusal;
import tavolo.domain.agreement.SentFile;
import tavolo.domain.document.Bytes;

/// Which pictures and spreadsheets can go with a comment.
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachedFilesTest {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private static final String RELATIONS =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int MEGABYTE = 1024 * 1024;
    private static final int SWOLLEN_MEGABYTES = 50;
    private static final int HUGE = 20_000;
    private static final int WIDTH_AT = 16;
    private static final int HEADER_AT = 12;
    private static final int HEADER_LENGTH = 17;

    private final FileCheck pictures = new PictureFiles();
    private final FileCheck sheets = new SheetFiles();

    @Test
    void pictures_are_told_by_their_content() throws IOException {
        assertThat(judged(pictures, picture("png"))).contains(Outcome.done(FileKind.PNG));
        assertThat(judged(pictures, picture("jpg"))).contains(Outcome.done(FileKind.JPEG));
        assertThat(judged(pictures, picture("gif"))).isEmpty();
        assertThat(judged(pictures, "MZ, un programma".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void a_torn_picture_is_damaged_and_one_that_says_it_is_huge_is_not_decoded()
            throws IOException {
        byte[] png = picture("png");

        refuses(pictures, new FileRefusal.FileDamaged("a"), Arrays.copyOf(png, png.length / 3));
        refuses(pictures, new FileRefusal.PictureTooBig("a", 50), claimingToBeHuge(png));
    }

    @Test
    void a_spreadsheet_with_a_web_address_in_it_is_taken() throws IOException {
        Map<String, String> parts = workbook(MAIN);
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relation("hyperlink", "https://voceviva.example", "External"));

        assertThat(judged(sheets, zip(parts))).contains(Outcome.done(FileKind.XLSX));
    }

    @Test
    void programs_and_links_to_other_files_are_refused() throws IOException {
        refuses(
                sheets,
                new FileRefusal.FileWithProgram("a"),
                zip(workbook("application/vnd.ms-excel.sheet.macroEnabled.main+xml")));
        Map<String, String> linked = workbook(MAIN);
        linked.put(
                "xl/_rels/workbook.xml.rels",
                relation("externalLinkPath", "file:///C:/tariffe.xlsx", "External"));
        refuses(sheets, new FileRefusal.FileWithLinks("a"), zip(linked));
    }

    @Test
    void another_archive_a_torn_one_and_a_locked_one_are_told_apart() throws IOException {
        byte[] sheet = zip(workbook(MAIN));

        refuses(
                sheets,
                new FileRefusal.FileOfOtherKind("a"),
                zip(workbook("application/vnd.ms-word.document.main+xml")));
        refuses(sheets, new FileRefusal.FileDamaged("a"), Arrays.copyOf(sheet, sheet.length / 2));
        byte[] locked = new byte[600];
        byte[] beginning = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        System.arraycopy(beginning, 0, locked, 0, beginning.length);
        assertThat(judged(sheets, locked)).isEmpty();
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512, name.length);
        refuses(sheets, new FileRefusal.FileLocked("a"), locked);
    }

    @Test
    void a_spreadsheet_that_unpacks_beyond_measure_is_refused() throws IOException {
        Map<String, String> parts = workbook(MAIN);
        parts.put("xl/worksheets/sheet1.xml", " ".repeat(SWOLLEN_MEGABYTES * MEGABYTE));

        refuses(sheets, new FileRefusal.FileSwollen("a"), zip(parts));
    }

    private void refuses(FileCheck check, Refusal why, byte[] bytes) {
        assertThat(judged(check, bytes)).contains(Outcome.refused(why));
    }

    private static Optional<Outcome<FileKind>> judged(FileCheck check, byte[] bytes) {
        return check.of(new SentFile("a", Bytes.of(bytes)));
    }

    private static byte[] picture(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB);
        for (int at = 0; at < 40; at++) {
            image.setRGB(at, at, at * at * at * 31);
        }
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    /// The same with another width and height in its header, and the check sum that goes with them.
    private static byte[] claimingToBeHuge(byte[] png) {
        byte[] huge = png.clone();
        for (int field = 0; field < 2; field++) {
            int at = WIDTH_AT + 4 * field;
            huge[at] = 0;
            huge[at + 1] = 0;
            huge[at + 2] = (byte) (HUGE >> 8);
            huge[at + 3] = (byte) HUGE;
        }
        CRC32 sum = new CRC32();
        sum.update(huge, HEADER_AT, HEADER_LENGTH);
        for (int at = 0; at < 4; at++) {
            huge[HEADER_AT + HEADER_LENGTH + at] = (byte) (sum.getValue() >> (24 - 8 * at));
        }
        return huge;
    }

    private static Map<String, String> workbook(String type) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats"
                        + "-package.relationships+xml\"/><Default Extension=\"xml\""
                        + " ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + type
                        + "\"/></Types>");
        parts.put("_rels/.rels", relation("officeDocument", "xl/workbook.xml", "Internal"));
        parts.put("xl/workbook.xml", "<workbook/>");
        return parts;
    }

    private static String relation(String type, String target, String mode) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/"
                + "relationships\"><Relationship Id=\"r1\" Type=\""
                + RELATIONS
                + "/"
                + type
                + "\" Target=\""
                + target
                + "\" TargetMode=\""
                + mode
                + "\"/></Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
