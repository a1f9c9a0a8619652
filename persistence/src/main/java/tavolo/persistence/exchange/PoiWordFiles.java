package tavolo.persistence.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import tavolo.domain.Outcome;
import tavolo.domain.document.Bytes;
import tavolo.domain.redline.EditedText;
import tavolo.domain.redline.Redline;
import tavolo.domain.redline.RedlineRefusal;
import tavolo.domain.redline.WordFiles;

/// Files of word processors through Apache POI. Files are read one at a time, so that the memory
/// which one may take is the most that is ever taken.
final class PoiWordFiles implements WordFiles {

    private static final int MEGABYTE = 1024 * 1024;

    private final ReentrantLock reading = new ReentrantLock();

    PoiWordFiles() {
        ZipSecureFile.setMaxEntrySize(ZipGuard.MOST_BYTES);
        ZipSecureFile.setMaxFileCount(ZipGuard.MOST_PARTS);
        // The guard has counted every byte; a text that repeats itself may well shrink a
        // hundredfold.
        ZipSecureFile.setMinInflateRatio(0);
    }

    @Override
    public byte[] write(Redline redline) {
        return new WordRedline(redline).bytes();
    }

    @Override
    public Outcome<EditedText> read(Bytes file) {
        if (file.length() > LARGEST_MEGABYTES * MEGABYTE) {
            return Outcome.refused(new RedlineRefusal.FileTooLarge(LARGEST_MEGABYTES));
        }
        reading.lock();
        try {
            byte[] bytes = file.toArray();
            Optional<RedlineRefusal> no = new ZipGuard().refusal(bytes);
            return no.isPresent() ? Outcome.refused(no.get()) : unpacked(bytes);
        } finally {
            reading.unlock();
        }
    }

    private static Outcome<EditedText> unpacked(byte[] bytes) {
        try (OPCPackage file = OPCPackage.open(new ByteArrayInputStream(bytes))) {
            Optional<RedlineRefusal> no = refusal(file);
            return no.isPresent()
                    ? Outcome.refused(no.get())
                    : new WordReader().read(document(file));
        } catch (InvalidFormatException
                | IOException
                | XMLStreamException
                | POIXMLException
                | OpenXML4JRuntimeException
                | IllegalArgumentException _) {
            return Outcome.refused(new RedlineRefusal.FileUnusable());
        }
    }

    private static Optional<RedlineRefusal> refusal(OPCPackage file) throws InvalidFormatException {
        for (PackagePart part : file.getParts()) {
            if (PackageRules.carriesProgram(part)) {
                return Optional.of(new RedlineRefusal.CarriesProgram());
            }
            if (PackageRules.leadsElsewhere(part)) {
                return Optional.of(new RedlineRefusal.PartsElsewhere());
            }
        }
        return Optional.empty();
    }

    private static PackagePart document(OPCPackage file) throws IOException {
        return file.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT).stream()
                .filter(part ->
                        part.getContentType().equals(XWPFRelation.DOCUMENT.getContentType()))
                .findFirst()
                .orElseThrow(() -> new IOException("no text of a word processor"));
    }
}
